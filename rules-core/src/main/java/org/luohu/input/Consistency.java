package org.luohu.input;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luohu.application.Application;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.Statements;
import org.luohu.newborn.StatedFacts;
import org.luohu.text.Text;
import org.luohu.vocabulary.Contradiction;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** Stated facts that cannot all be true, each conflict reduced to the fewest facts that make it. */
final class Consistency {

  private static final Text MEND = Text.of("请核对这几项，改正写错的一项", "compare these and correct the wrong one");

  private final MappingReader reader;
  private final Mapping root;
  private final Map<StatedFact<?>, Object> statements;

  Consistency(MappingReader reader, Mapping root, Application application) {
    this.reader = reader;
    this.root = root;
    this.statements = Statements.of(application);
  }

  /** Reports one conflict, sets its facts aside, and looks again. */
  void check() {
    while (!contradictions(statements).isEmpty()) {
      Map<StatedFact<?>, Object> conflict = smallest();
      conflict.remove(StatedFacts.FILED_ON);
      report(conflict);
      statements.keySet().removeAll(conflict.keySet());
    }
  }

  private static List<Contradiction> contradictions(Map<StatedFact<?>, Object> statements) {
    Landmarks landmarks = new Landmarks(Map.of(), Set.of(), statements::get, statements.values());
    return Situation.of(Newborn.VOCABULARY, statements, landmarks).contradictions();
  }

  /** The statements without which there is no conflict; the day of filing is needed to speak of days at all. */
  private Map<StatedFact<?>, Object> smallest() {
    Map<StatedFact<?>, Object> left = new HashMap<>(statements);
    for (StatedFact<?> fact : Newborn.VOCABULARY.statedFacts()) {
      Object value = fact == StatedFacts.FILED_ON ? null : left.remove(fact);
      if (value != null && contradictions(left).isEmpty()) {
        left.put(fact, value);
      }
    }
    return left;
  }

  private Text truth(Map<StatedFact<?>, Object> conflict) {
    Map<StatedFact<?>, Object> stated = new HashMap<>(conflict);
    stated.put(StatedFacts.FILED_ON, java.util.Objects.requireNonNull(statements.get(StatedFacts.FILED_ON)));
    return contradictions(stated).get(0).constraint().text();
  }

  private void report(Map<StatedFact<?>, Object> conflict) {
    Text truth = truth(conflict);
    List<Mapping.Entry> entries = new ArrayList<>();
    Map<Mapping.Entry, String> keys = new HashMap<>();
    for (StatedFact<?> fact : conflict.keySet()) {
      Mapping.Entry entry = Paths.find(root, fact.key());
      if (entry != null) {
        entries.add(entry);
        keys.put(entry, "`" + fact.key() + "`");
      }
    }
    entries.sort(Comparator.<Mapping.Entry>comparingInt(e -> e.key().line()).thenComparingInt(e -> e.key().column()));
    String first = entries.isEmpty() ? "" : keys.get(entries.get(0));
    String others = entries.stream().skip(1).map(keys::get).collect(Collectors.joining(", "));
    Text message =
        others.isEmpty()
            ? Text.of(first + " 不成立：" + truth.zh(), first + " cannot be: " + truth.en())
            : Text.of(first + " 与 " + others + " 矛盾：" + truth.zh(), first + " contradicts " + others + ": " + truth.en());
    reader.problem("contradiction", entries.isEmpty() ? root : entries.get(0).key(), message, MEND);
  }
}
