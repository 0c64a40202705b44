package org.luohu.site;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Effect;
import org.luohu.diff.Cause;
import org.luohu.diff.DiffGroup;
import org.luohu.diff.DiffReport;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.policy.FindingEntry;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.policy.Source;
import org.luohu.policy.StepEntry;
import org.luohu.text.Text;

/**
 * What a version changed against the one before: rules by name and sentence, then the manifest's
 * texts.
 */
final class ChangeSection {

  private final Policy before;
  private final Policy after;
  private final Markup out;
  private boolean any;

  ChangeSection(Policy before, Policy after, Markup out) {
    this.before = before;
    this.after = after;
    this.out = out;
  }

  void write() {
    Text heading = Text.format("与上一版本（%s）相比", "Changes since %s", before.firstDay());
    out.section(
        "changes",
        heading,
        () -> {
          part(Text.of("规则", "Rules"), rules(before), rules(after));
          part(Text.of("审核意见", "Findings"), findings(before), findings(after));
          part(Text.of("材料", "Materials"), materials(before), materials(after));
          part(Text.of("步骤", "Steps"), steps(before), steps(after));
          part(Text.of("来源", "Sources"), sources(before), sources(after));
          if (!any) {
            out.paragraph(
                "",
                Text.of(
                    "规则、材料、步骤和文字都没有变化。", "Nothing changed in rules, materials, steps or texts."));
          }
        });
  }

  /** Whom the version decides otherwise than the one before, proved over all families. */
  void writeTouched(DiffReport touched) {
    out.section(
        "touched",
        Text.of("影响到谁", "Who is touched"),
        () -> {
          if (touched.equal()) {
            out.paragraph(
                "",
                Text.of(
                    "没有一家的结论、意见和材料因此不同（提示除外）。", "No family is decided otherwise, but for notes."));
          }
          out.element("ul", "entries", () -> touched.groups().forEach(this::group));
          if (touched.more() > 0) {
            out.paragraph("hint", Text.format("另有 %s 类", "and %s kinds more", touched.more()));
          }
          touched.remarks().forEach(remark -> out.paragraph("hint", remark));
        });
  }

  private void group(DiffGroup group) {
    Text outcome =
        group.sameOutcome()
            ? Text.format("%s，理由或者材料不同", "%s; reasons or papers differ", group.after().label())
            : Text.format("%s → %s", "%s → %s", group.before().label(), group.after().label());
    out.element(
        "li",
        "entry",
        () -> {
          out.element("p", "name", () -> out.both(outcome));
          if (!group.condition().isEmpty()) {
            out.paragraph("", Text.join("；或者 ", "; or ", group.condition()));
          }
          for (Cause cause : group.causes()) {
            out.paragraph(
                "further", Text.format("%s「%s」", "%s: %s", cause.way().label(), cause.rule()));
          }
          if (!group.exact() || !group.unless().isEmpty()) {
            out.paragraph(
                "hint",
                Text.of(
                    "另有规定的除外；符合条件的不一定都在内",
                    "unless other rules say otherwise; not all who meet the condition"));
          }
        });
  }

  /** The rules by name, each as a sentence. */
  static Map<String, String> rules(Policy policy) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (Rule rule : policy.rules()) {
      List<Text> says = rule.consequences().stream().map(each -> said(policy, each)).toList();
      sentences.put(
          rule.name(), zh("%s：%s", RuleSentence.condition(rule), Text.join("；", "", says)));
    }
    return sentences;
  }

  private static Text said(Policy policy, Consequence consequence) {
    return Text.format(
        "%s——%s",
        "", Effect.of(consequence.effect()).label(), policy.manifest().words(consequence));
  }

  private static Map<String, String> findings(Policy policy) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (FindingEntry entry : policy.manifest().findings().values()) {
      texts.put(
          entry.code(),
          Stream.of(entry.text(), entry.to(), entry.remedy())
              .filter(Objects::nonNull)
              .map(Text::zh)
              .collect(Collectors.joining("；")));
    }
    return texts;
  }

  private static Map<String, String> materials(Policy policy) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (MaterialEntry entry : policy.manifest().materials().values()) {
      Text note = entry.note() == null ? Text.plain("") : entry.note();
      texts.put(
          entry.code(),
          zh("%s（%s，%s）%s", entry.name(), entry.form().label(), entry.retention().label(), note));
    }
    return texts;
  }

  private static Map<String, String> steps(Policy policy) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (StepEntry step : policy.manifest().steps()) {
      String due = step.due() == null ? "" : zh("（%s）", ManifestSections.limit(policy, step.due()));
      texts.put(step.step(), zh("%s：%s%s", step.by().label(), step.text(), due));
    }
    return texts;
  }

  private static Map<String, String> sources(Policy policy) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (Source source : policy.manifest().sources().values()) {
      texts.put(source.id(), zh("%s（%s）", source.title(), source.trust().label()));
    }
    return texts;
  }

  private static String zh(String zh, Object... parts) {
    return Text.format(zh, "", parts).zh();
  }

  private void part(Text heading, Map<String, String> old, Map<String, String> now) {
    if (old.equals(now)) {
      return;
    }
    any = true;
    out.heading(3, heading);
    changes(old, now, out);
  }

  /** Writes what was added, left out and changed between texts by name; nothing of the others. */
  static void changes(Map<String, String> old, Map<String, String> now, Markup out) {
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    keys.removeIf(key -> Objects.equals(old.get(key), now.get(key)));
    out.element(
        "ul", "changes", () -> keys.forEach(key -> change(key, old.get(key), now.get(key), out)));
  }

  private static void change(String key, @Nullable String old, @Nullable String now, Markup out) {
    Text kind =
        old == null
            ? Text.of("新增", "added")
            : now == null ? Text.of("删去", "removed") : Text.of("修改", "changed");
    out.element(
        "li",
        "",
        () -> {
          out.element(
              "p",
              "name",
              () -> {
                out.badge(old == null ? "added" : now == null ? "removed" : "changed", kind);
                out.text(" " + key);
              });
          out.element(
              "p",
              "further",
              () -> WordDiff.write(old == null ? "" : old, now == null ? "" : now, out));
        });
  }
}
