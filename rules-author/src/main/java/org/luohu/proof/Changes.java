package org.luohu.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Effect;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.policy.Citation;
import org.luohu.policy.Due;
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
      if (part == Change.Part.RULE) {
        changes.compare(
            part,
            rules(before, Changes::codes),
            rules(after, Changes::codes),
            rules(before, rule -> words(rule, before)),
            rules(after, rule -> words(rule, after)));
      } else {
        changes.compare(part, texts(before, part), texts(after, part));
      }
    }
    return changes.changes;
  }

  private static @Nullable Text id(@Nullable Policy policy) {
    return policy == null ? null : Text.of(policy.id(), policy.id());
  }

  private void compare(Change.Part part, Map<String, Text> before, Map<String, Text> after) {
    compare(part, before, after, before, after);
  }

  /** Told in other words than compared. */
  private void compare(
      Change.Part part,
      Map<String, Text> before,
      Map<String, Text> after,
      Map<String, Text> toldBefore,
      Map<String, Text> toldAfter) {
    Set<String> codes = new LinkedHashSet<>(before.keySet());
    codes.addAll(after.keySet());
    for (String code : codes) {
      if (!Objects.equals(before.get(code), after.get(code))) {
        changes.add(new Change(name, part, code, toldBefore.get(code), toldAfter.get(code)));
      }
    }
  }

  private static Map<String, Text> rules(@Nullable Policy policy, Function<Rule, Text> words) {
    Map<String, Text> texts = new LinkedHashMap<>();
    if (policy != null) {
      policy.rules().forEach(rule -> texts.put(rule.name(), words.apply(rule)));
    }
    return texts;
  }

  private static Map<String, Text> texts(@Nullable Policy policy, Change.Part part) {
    Map<String, Text> texts = new LinkedHashMap<>();
    if (policy == null) {
      return texts;
    }
    Manifest manifest = policy.manifest();
    switch (part) {
      case VERSION, RULE -> {}
      case TITLE -> texts.put("title", manifest.title());
      case SCOPE -> texts.put("applies", scope(manifest.applies()));
      case FINDING -> manifest.findings().forEach((code, entry) -> texts.put(code, finding(entry)));
      case MATERIAL ->
          manifest.materials().forEach((code, entry) -> texts.put(code, material(entry)));
      case STEP -> manifest.steps().forEach(step -> texts.put(step.step(), step(step)));
      case SOURCE -> manifest.sources().forEach((id, source) -> texts.put(id, source(source)));
    }
    return texts;
  }

  private static Text scope(Scope scope) {
    String zh =
        "受理地："
            + regions(scope.counter())
            + "；拟入户地："
            + regions(scope.target())
            + "；"
            + between(scope).zh();
    String en =
        "counter: "
            + codes(scope.counter())
            + "; target: "
            + codes(scope.target())
            + "; "
            + between(scope).en();
    return Text.of(zh, en);
  }

  private static Text between(Scope scope) {
    return switch (scope.between()) {
      case ANYWHERE -> Text.of("不论远近", "no matter how far apart");
      case OTHER_CITY -> Text.of("在不同的设区市", "in different cities");
      case OTHER_PROVINCE -> Text.of("在不同的省份", "in different provinces");
    };
  }

  private static String regions(List<Region> regions) {
    return regions.isEmpty()
        ? "任何地方"
        : regions.stream().map(region -> region.name().zh()).collect(Collectors.joining("、"));
  }

  private static String codes(List<Region> regions) {
    return regions.isEmpty()
        ? "anywhere"
        : regions.stream().map(region -> region.name().en()).collect(Collectors.joining(", "));
  }

  private static Text codes(Rule rule) {
    String says =
        rule.consequences().stream()
            .map(consequence -> consequence.effect() + " " + consequence.code())
            .collect(Collectors.joining(", "));
    return Wording.join(List.of(Wording.of(rule), plain(says)), " → ", " → ");
  }

  private static Text words(Rule rule, @Nullable Policy policy) {
    Map<Effect, List<Text>> says = new LinkedHashMap<>();
    for (Consequence consequence : rule.consequences()) {
      Effect effect = Effect.of(consequence.effect());
      says.computeIfAbsent(effect, key -> new ArrayList<>())
          .add(words(effect, consequence.code(), Objects.requireNonNull(policy).manifest()));
    }
    List<Text> parts =
        says.entrySet().stream()
            .map(
                entry ->
                    Wording.join(
                        List.of(entry.getKey().label(), Wording.join(entry.getValue(), "、", ", ")),
                        "：",
                        ": "))
            .toList();
    return Wording.join(List.of(Wording.of(rule), Wording.join(parts, "；", "; ")), " → ", " → ");
  }

  private static Text words(Effect effect, String code, Manifest manifest) {
    MaterialEntry material = effect == Effect.NEED ? manifest.materials().get(code) : null;
    FindingEntry finding = manifest.findings().get(code);
    return material != null ? material.name() : finding != null ? finding.text() : plain(code);
  }

  private static Text finding(FindingEntry entry) {
    return Wording.join(
        present(entry.text(), entry.to(), entry.remedy(), basis(entry.basis())), "；", "; ");
  }

  private static Text material(MaterialEntry entry) {
    Text form = Wording.join(List.of(entry.form().label(), entry.retention().label()), "，", ", ");
    Text more =
        plain(
            (entry.copies() == null ? "" : "×" + entry.copies())
                + (entry.anyOf().isEmpty() ? "" : " " + entry.anyOf())
                + (entry.absentWhen().isEmpty() ? "" : " " + entry.absentWhen()));
    return Wording.join(
        present(
            entry.name(),
            form,
            more.zh().isEmpty() ? null : more,
            entry.note(),
            basis(entry.basis())),
        "；",
        "; ");
  }

  private static Text step(StepEntry step) {
    Text due = step.due() == null ? null : due(step.due());
    return Wording.join(present(step.by().label(), step.text(), due), "；", "; ");
  }

  private static Text due(Due due) {
    boolean days = due.unit() == Due.Unit.WORKING_DAYS;
    if (days && due.amount() == 0) {
      return Text.of(due.after() + " 当天", "on the day of " + due.after());
    }
    return Text.of(
        due.after() + " 之后" + due.amount() + (days ? "个工作日内" : "个月内"),
        "within " + due.amount() + (days ? " working days" : " months") + " of " + due.after());
  }

  private static Text source(Source source) {
    return Wording.join(
        present(
            source.title(),
            source.issuer(),
            source.number() == null ? null : plain(source.number()),
            labelled("日期 ", "dated ", source.date()),
            labelled("施行 ", "in force ", source.inForce()),
            labelled("读自 ", "read at ", source.readAt()),
            source.trust().label(),
            labelled("核对 ", "checked ", source.checked())),
        "；",
        "; ");
  }

  private static @Nullable Text labelled(String zh, String en, @Nullable Object value) {
    return value == null ? null : Text.of(zh + value, en + value);
  }

  private static @Nullable Text basis(List<Citation> citations) {
    return citations.isEmpty()
        ? null
        : plain(
            citations.stream()
                .map(citation -> citation.source() + " " + citation.article())
                .collect(Collectors.joining(", ")));
  }

  private static List<Text> present(@Nullable Text... texts) {
    List<Text> present = new ArrayList<>();
    for (Text text : texts) {
      if (text != null) {
        present.add(text);
      }
    }
    return present;
  }

  private static Text plain(String text) {
    return Text.of(text, text);
  }
}
