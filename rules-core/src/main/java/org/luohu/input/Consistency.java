package org.luohu.input;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.luohu.application.Application;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.StatedFacts;
import org.luohu.newborn.Statements;
import org.luohu.text.Text;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.Contradiction;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** Stated facts that cannot all be true, each conflict reduced to the fewest facts that make it. */
final class Consistency {

  private static final Text MEND =
      Text.of("请核对这几项，改正写错的一项", "compare these and correct the wrong one");

  private final MappingReader reader;
  private final Mapping root;
  private final LocalDate filedOn;
  private final Map<StatedFact<?>, Object> statements;

  Consistency(MappingReader reader, Mapping root, Application application) {
    this.reader = reader;
    this.root = root;
    this.filedOn = application.filedOn();
    this.statements = Statements.of(application);
    statements.remove(StatedFacts.FILED_ON);
  }

  /** Reports one conflict, sets its facts aside, and looks again. */
  void check() {
    List<Contradiction> found = contradictions(statements);
    while (!found.isEmpty()) {
      Map<StatedFact<?>, Object> conflict = smallest(around(found.get(0)));
      report(conflict);
      statements.keySet().removeAll(conflict.keySet());
      found = contradictions(statements);
    }
  }

  private List<Contradiction> contradictions(Map<StatedFact<?>, Object> stated) {
    Map<StatedFact<?>, Object> dated = new HashMap<>(stated);
    dated.put(StatedFacts.FILED_ON, filedOn);
    Landmarks landmarks = new Landmarks(Map.of(), Set.of(), dated::get, dated.values());
    return Situation.contradictions(Newborn.VOCABULARY, dated, landmarks);
  }

  /**
   * The statements that a broken truth speaks of, and as many that are tied to them as the conflict
   * takes.
   */
  private Map<StatedFact<?>, Object> around(Contradiction contradiction) {
    Set<StatedFact<?>> near = new HashSet<>(contradiction.constraint().inputs());
    Map<StatedFact<?>, Object> stated = statedOf(near);
    while (contradictions(stated).isEmpty()) {
      for (Constraint constraint : Newborn.VOCABULARY.constraints()) {
        if (!Collections.disjoint(constraint.inputs(), Set.copyOf(near))) {
          near.addAll(constraint.inputs());
        }
      }
      Map<StatedFact<?>, Object> wider = statedOf(near);
      stated = wider.size() == stated.size() ? new HashMap<>(statements) : wider;
    }
    return stated;
  }

  private Map<StatedFact<?>, Object> statedOf(Set<StatedFact<?>> facts) {
    Map<StatedFact<?>, Object> stated = new HashMap<>(statements);
    stated.keySet().retainAll(facts);
    return stated;
  }

  /** The statements without any one of which there is no conflict. */
  private Map<StatedFact<?>, Object> smallest(Map<StatedFact<?>, Object> conflict) {
    Map<StatedFact<?>, Object> left = new HashMap<>(conflict);
    for (StatedFact<?> fact : Newborn.VOCABULARY.statedFacts()) {
      Object value = left.remove(fact);
      if (value != null && contradictions(left).isEmpty()) {
        left.put(fact, value);
      }
    }
    return left;
  }

  private void report(Map<StatedFact<?>, Object> conflict) {
    Text truth = contradictions(conflict).get(0).constraint().text();
    List<Mapping.Entry> entries = new ArrayList<>();
    Map<Mapping.Entry, String> keys = new HashMap<>();
    for (StatedFact<?> fact : conflict.keySet()) {
      Mapping.Entry entry = Paths.find(root, fact.key());
      if (entry != null) {
        entries.add(entry);
        keys.put(entry, "`" + fact.key() + "`");
      }
    }
    entries.sort(
        Comparator.<Mapping.Entry>comparingInt(e -> e.key().line())
            .thenComparingInt(e -> e.key().column()));
    String first = entries.isEmpty() ? "" : keys.get(entries.get(0));
    String others = entries.stream().skip(1).map(keys::get).collect(Collectors.joining(", "));
    Text message =
        others.isEmpty()
            ? Text.of(first + " 不成立：" + truth.zh(), first + " cannot be: " + truth.en())
            : Text.of(
                first + " 与 " + others + " 矛盾：" + truth.zh(),
                first + " contradicts " + others + ": " + truth.en());
    reader.problem("contradiction", entries.isEmpty() ? root : entries.get(0).key(), message, MEND);
  }
}
