package org.luohu.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Rule;
import org.luohu.policy.Citation;
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
      changes.changes.add(new Change(any.name(), Change.Part.VERSION, any.name(), id(before), id(after)));
    }
    for (Change.Part part : Change.Part.values()) {
      changes.compare(part, texts(before, part), texts(after, part));
    }
    return changes.changes;
  }

  private static @Nullable Text id(@Nullable Policy policy) {
    return policy == null ? null : Text.of(policy.id(), policy.id());
  }

  private void compare(Change.Part part, Map<String, Text> before, Map<String, Text> after) {
    Set<String> codes = new LinkedHashSet<>(before.keySet());
    codes.addAll(after.keySet());
    for (String code : codes) {
      if (!Objects.equals(before.get(code), after.get(code))) {
        changes.add(new Change(name, part, code, before.get(code), after.get(code)));
      }
    }
  }

  private static Map<String, Text> texts(@Nullable Policy policy, Change.Part part) {
    Map<String, Text> texts = new LinkedHashMap<>();
    if (policy == null) {
      return texts;
    }
    Manifest manifest = policy.manifest();
    switch (part) {
      case VERSION -> { }
      case TITLE -> texts.put("title", manifest.title());
      case SCOPE -> texts.put("applies", scope(manifest.applies()));
      case RULE -> policy.rules().forEach(rule -> texts.put(rule.name(), rule(rule)));
      case FINDING -> manifest.findings().forEach((code, entry) -> texts.put(code, finding(entry)));
      case MATERIAL -> manifest.materials().forEach((code, entry) -> texts.put(code, material(entry)));
      case STEP -> manifest.steps().forEach(step -> texts.put(step.step(), step(step)));
      case SOURCE -> manifest.sources().forEach((id, source) -> texts.put(id, source(source)));
    }
    return texts;
  }

  private static Text scope(Scope scope) {
    String zh = "受理地：" + regions(scope.counter()) + "；拟入户地：" + regions(scope.target()) + "；" + scope.between();
    String en = "counter: " + codes(scope.counter()) + "; target: " + codes(scope.target()) + "; " + scope.between();
    return Text.of(zh, en);
  }

  private static String regions(List<Region> regions) {
    return regions.isEmpty() ? "任何地方" : regions.stream().map(region -> region.name().zh()).collect(Collectors.joining("、"));
  }

  private static String codes(List<Region> regions) {
    return regions.isEmpty() ? "anywhere" : regions.stream().map(region -> region.name().en()).collect(Collectors.joining(", "));
  }

  private static Text rule(Rule rule) {
    Text condition = Wording.of(rule);
    String says = rule.consequences().stream().map(consequence -> consequence.effect() + " " + consequence.code()).collect(Collectors.joining(", "));
    return Text.of(condition.zh() + " → " + says, condition.en() + " → " + says);
  }

  private static Text finding(FindingEntry entry) {
    return Wording.join(present(entry.text(), entry.to(), entry.remedy(), basis(entry.basis())), "；", "; ");
  }

  private static Text material(MaterialEntry entry) {
    Text form = Wording.join(List.of(entry.form().label(), entry.retention().label()), "，", ", ");
    Text more = plain(
        (entry.copies() == null ? "" : "×" + entry.copies()) + (entry.anyOf().isEmpty() ? "" : " " + entry.anyOf())
            + (entry.absentWhen().isEmpty() ? "" : " " + entry.absentWhen()));
    return Wording.join(present(entry.name(), form, more.zh().isEmpty() ? null : more, entry.note(), basis(entry.basis())), "；", "; ");
  }

  private static Text step(StepEntry step) {
    Text due = step.due() == null ? null : plain(step.due().amount() + " " + step.due().unit() + " after " + step.due().after());
    return Wording.join(present(step.by().label(), step.text(), due), "；", "; ");
  }

  private static Text source(Source source) {
    String more = source.number() + " " + source.date() + " " + source.inForce() + " " + source.readAt() + " " + source.trust() + " " + source.checked();
    return Wording.join(present(source.title(), source.issuer(), plain(more)), "；", "; ");
  }

  private static @Nullable Text basis(List<Citation> citations) {
    return citations.isEmpty() ? null : plain(citations.stream().map(citation -> citation.source() + " " + citation.article()).collect(Collectors.joining(", ")));
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
