package org.luohu.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Effect;
import org.luohu.decision.Fate;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.logic.Wording;
import org.luohu.policy.Citation;
import org.luohu.policy.Due;
import org.luohu.policy.FateEntry;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.Manifest;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.Scope;
import org.luohu.policy.Source;
import org.luohu.policy.StepEntry;
import org.luohu.region.Region;
import org.luohu.text.Text;

/** What is written differently in two versions of a policy, part by part. */
final class Changes {

  private final String name;
  private final List<Change> changes = new ArrayList<>();

  private Changes(String name) {
    this.name = name;
  }

  /** The changes from one version to another; either may not be there. */
  static List<Change> between(@Nullable Policy before, @Nullable Policy after) {
    Policy any = Objects.requireNonNull(before == null ? after : before);
    Changes changes = new Changes(any.name());
    if (before == null || after == null || !before.firstDay().equals(after.firstDay())) {
      changes.changes.add(
          new Change(any.name(), Change.Part.VERSION, any.name(), id(before), id(after)));
    }
    for (Change.Part part : Change.Part.values()) {
      changes.compare(part, texts(before, part), texts(after, part));
    }
    return changes.changes;
  }

  private static @Nullable Text id(@Nullable Policy policy) {
    return policy == null ? null : Text.plain(policy.id());
  }

  /**
   * How something stands.
   *
   * @param compared what makes it another
   * @param told how it is told
   */
  private record Standing(Text compared, Text told) {}

  private void compare(
      Change.Part part, Map<String, Standing> before, Map<String, Standing> after) {
    Set<String> codes = new LinkedHashSet<>(before.keySet());
    codes.addAll(after.keySet());
    for (String code : codes) {
      Standing old = before.get(code);
      Standing now = after.get(code);
      if (old == null || now == null || !old.compared().equals(now.compared())) {
        changes.add(
            new Change(
                name,
                part,
                code,
                old == null ? null : old.told(),
                now == null ? null : now.told()));
      }
    }
  }

  private static Map<String, Standing> texts(@Nullable Policy policy, Change.Part part) {
    Map<String, Standing> texts = new LinkedHashMap<>();
    BiConsumer<String, Text> put = (code, text) -> texts.put(code, new Standing(text, text));
    if (policy == null) {
      return texts;
    }
    Manifest manifest = policy.manifest();
    switch (part) {
      case VERSION -> {}
      case RULE ->
          policy
              .rules()
              .forEach(
                  rule -> texts.put(rule.name(), new Standing(codes(rule), words(rule, manifest))));
      case TITLE -> put.accept("title", manifest.title());
      case SCOPE -> put.accept("applies", scope(manifest.applies()));
      case FINDING ->
          manifest.findings().forEach((code, entry) -> put.accept(code, finding(entry)));
      case MATERIAL ->
          manifest.materials().forEach((code, entry) -> put.accept(code, material(entry)));
      case STEP -> manifest.steps().forEach(step -> put.accept(step.step(), step(step)));
      case SOURCE -> manifest.sources().forEach((id, source) -> put.accept(id, source(source)));
    }
    return texts;
  }

  private static Text scope(Scope scope) {
    return Text.format(
        "受理地：%s；拟入户地：%s；%s",
        "counter: %s; target: %s; %s",
        regions(scope.counter()),
        regions(scope.target()),
        switch (scope.between()) {
          case ANYWHERE -> Text.of("不论远近", "no matter how far apart");
          case OTHER_CITY -> Text.of("在不同的设区市", "in different cities");
          case OTHER_PROVINCE -> Text.of("在不同的省份", "in different provinces");
        });
  }

  private static Text regions(List<Region> regions) {
    return regions.isEmpty()
        ? Text.of("任何地方", "anywhere")
        : Text.join("、", "; ", regions.stream().map(Region::name).toList());
  }

  private static Text codes(Rule rule) {
    return Text.format(
        "%s → %s",
        "%s → %s",
        Wording.of(rule),
        rule.consequences().stream()
            .map(consequence -> consequence.effect() + " " + consequence.code())
            .collect(Collectors.joining(", ")));
  }

  private static Text words(Rule rule, Manifest manifest) {
    Map<Text, List<Text>> says = new LinkedHashMap<>();
    for (Consequence consequence : rule.consequences()) {
      says.computeIfAbsent(Effect.of(consequence.effect()).label(), key -> new ArrayList<>())
          .add(manifest.words(consequence));
    }
    List<Text> parts = new ArrayList<>();
    says.forEach(
        (effect, words) ->
            parts.add(Text.format("%s：%s", "%s: %s", effect, Text.join("、", ", ", words))));
    return Text.format("%s → %s", "%s → %s", Wording.of(rule), Text.join("；", "; ", parts));
  }

  private static Text finding(FindingEntry entry) {
    return present(entry.text(), entry.to(), entry.remedy(), basis(entry.basis()));
  }

  private static Text material(MaterialEntry entry) {
    String more =
        (entry.copies() == null ? "" : "×" + entry.copies())
            + (entry.anyOf().isEmpty() ? "" : " " + entry.anyOf())
            + (entry.replaces().isEmpty() ? "" : " replaces " + entry.replaces())
            + (entry.lifts().isEmpty() ? "" : " lifts " + entry.lifts())
            + (entry.absentWhen().isEmpty() ? "" : " " + entry.absentWhen())
            + entry.fate().stream().map(Changes::fate).collect(Collectors.joining());
    return present(
        entry.name(),
        Text.join("，", ", ", List.of(entry.form().label(), entry.retention().label())),
        more.isEmpty() ? null : Text.plain(more),
        entry.note(),
        basis(entry.basis()));
  }

  private static String fate(FateEntry entry) {
    Fate fate = entry.fate();
    return " "
        + fate.at()
        + ":"
        + fate.act().code()
        + (fate.part() == null ? "" : "(" + fate.part().code() + ")")
        + (entry.when().isEmpty() ? "" : entry.when());
  }

  private static Text step(StepEntry step) {
    StepEntry rejected = step.onReject();
    return present(
        step.by().label(),
        step.text(),
        due(step.due()),
        rejected == null ? null : rejected.text(),
        basis(step.basis()));
  }

  private static @Nullable Text due(@Nullable Due due) {
    if (due == null) {
      return null;
    }
    return due.amount() == 0
        ? Text.format("%s 当天", "on the day of %s", due.after())
        : Text.format("%2$s 之后 %1$s", "%s of %s", due.unit().within(due.amount()), due.after());
  }

  private static Text source(Source source) {
    return present(
        source.title(),
        source.issuer(),
        labelled("%s", "%s", source.number()),
        labelled("日期 %s", "dated %s", source.date()),
        labelled("施行 %s", "in force %s", source.inForce()),
        labelled("读自 %s", "read at %s", source.readAt()),
        source.trust().label(),
        labelled("核对 %s", "checked %s", source.checked()));
  }

  private static @Nullable Text labelled(String zh, String en, @Nullable Object value) {
    return value == null ? null : Text.format(zh, en, value);
  }

  private static @Nullable Text basis(List<Citation> citations) {
    return citations.isEmpty()
        ? null
        : Text.plain(
            citations.stream()
                .map(citation -> citation.source() + " " + citation.article())
                .collect(Collectors.joining(", ")));
  }

  private static Text present(@Nullable Text... texts) {
    return Text.join("；", "; ", Stream.of(texts).filter(Objects::nonNull).toList());
  }
}
