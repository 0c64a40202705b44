package org.luohu.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Limit;
import org.luohu.decision.Party;
import org.luohu.document.Mapping;
import org.luohu.document.MappingReader;
import org.luohu.document.Node;
import org.luohu.document.Scalar;
import org.luohu.domain.DateDomain;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/** Reads the steps of a manifest with their limits. */
final class StepReader {

  private final CitationReader citations;
  private final StatedValueReader values;
  private final Vocabulary vocabulary;

  StepReader(CitationReader citations, StatedValueReader values, Vocabulary vocabulary) {
    this.citations = citations;
    this.values = values;
    this.vocabulary = vocabulary;
  }

  List<StepEntry> read(MappingReader root) {
    List<StepEntry> steps = new ArrayList<>();
    List<Node> items = root.list("steps");
    for (Node item : items == null ? List.<Node>of() : items) {
      if (item instanceof Mapping mapping) {
        StepEntry step = step(root.nested(mapping), mapping, steps);
        if (step != null) {
          steps.add(step);
        }
      } else {
        root.problem(
            "wrong-type",
            item,
            Text.of(
                "步骤写作 {step: …, by: …, zh: …, en: …}",
                "a step reads {step: …, by: …, zh: …, en: …}"));
      }
    }
    return steps;
  }

  private @Nullable StepEntry step(MappingReader reader, Node node, List<StepEntry> steps) {
    String name = reader.requiredText("step", Text.of("步骤名", "name of the step"));
    reader.required("by", Text.of("由谁办理", "who takes it"));
    Party by = reader.choice("by", Text.of("办理者", "a party"), Party.class);
    Text text = ManifestReader.words(reader);
    MappingReader limit = reader.mapping("due");
    Due due = limit == null ? null : due(limit, steps);
    Map<StatedFact<?>, List<String>> onlyWhen = new LinkedHashMap<>();
    values
        .stated(reader.mapping("only-when"), true)
        .forEach((key, value) -> onlyWhen.put(vocabulary.statedFact(key).orElseThrow(), value));
    List<Citation> basis = citations.of(reader, "basis");
    MappingReader rejected = reader.mapping("on-reject");
    StepEntry onReject = rejected == null ? null : onReject(rejected, name, by, text, steps);
    reader.finish();
    if (name != null && steps.stream().anyMatch(step -> step.step().equals(name))) {
      reader.problem(
          "duplicate-step",
          node,
          Text.of("步骤 `" + name + "` 重复", "the step `" + name + "` is repeated"));
    }
    return name == null || by == null
        ? null
        : new StepEntry(name, by, text, due, onlyWhen, onReject, basis);
  }

  /** Its time may run from the step that says no as well. */
  private @Nullable StepEntry onReject(
      MappingReader reader,
      @Nullable String decided,
      @Nullable Party by,
      Text text,
      List<StepEntry> steps) {
    List<StepEntry> earlier = new ArrayList<>(steps);
    if (decided != null && by != null) {
      earlier.add(new StepEntry(decided, by, text, null, Map.of(), null, List.of()));
    }
    return step(reader, reader.mapping(), earlier);
  }

  private @Nullable Due due(MappingReader reader, List<StepEntry> earlier) {
    Limit.Unit unit = null;
    Scalar amount = null;
    for (Limit.Unit each : Limit.Unit.values()) {
      Scalar stated = reader.scalar(each.key());
      if (stated != null && amount == null) {
        unit = each;
        amount = stated;
      }
    }
    String after =
        reader.requiredText(
            "after", Text.of("从哪一步或者哪一天起算", "the step or the day from which it runs"));
    Scalar afterNode = reader.scalar("after");
    reader.finish();
    StatedFact<LocalDate> fact = afterNode == null ? null : day(vocabulary, afterNode.text());
    if (afterNode != null
        && fact == null
        && earlier.stream().noneMatch(step -> step.step().equals(afterNode.text()))) {
      reader.problem(
          "unknown-step",
          afterNode,
          Text.of(
              "前面没有步骤 `" + afterNode.text() + "`，也没有这个名字的日期事项",
              "there is no earlier step `" + afterNode.text() + "`, nor a stated day of that name"),
          MappingReader.oneOf(earlier.stream().map(StepEntry::step).toList()));
    }
    if (unit == null || amount == null || after == null) {
      return null;
    }
    if (!amount.text().matches("[0-9]{1,3}")) {
      reader.problem("due", amount, Text.of("期限应当是整数", "a time limit is a whole number"));
      return null;
    }
    return new Due(Integer.parseInt(amount.text()), unit, after, fact);
  }

  /** The stated day with this key; null where there is none. */
  @SuppressWarnings("unchecked") // days are what a domain of days holds
  static @Nullable StatedFact<LocalDate> day(Vocabulary vocabulary, String key) {
    return (StatedFact<LocalDate>)
        vocabulary
            .statedFact(key)
            .filter(fact -> Domain.of(fact) instanceof DateDomain)
            .orElse(null);
  }
}
