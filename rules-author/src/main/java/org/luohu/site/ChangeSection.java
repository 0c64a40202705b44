package org.luohu.site;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.policy.Policy;
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
    Text heading =
        Text.of("与上一版本（" + before.firstDay() + "）相比", "Changes since " + before.firstDay());
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

  private static Map<String, String> rules(Policy policy) {
    Map<String, String> sentences = new LinkedHashMap<>();
    for (Rule rule : policy.rules()) {
      String says =
          rule.consequences().stream()
              .map(consequence -> said(policy, consequence))
              .collect(Collectors.joining("；"));
      sentences.put(rule.name(), RuleSentence.condition(rule).zh() + "：" + says);
    }
    return sentences;
  }

  private static String said(Policy policy, Consequence consequence) {
    var finding = policy.manifest().findings().get(consequence.code());
    var material = policy.manifest().materials().get(consequence.code());
    boolean need = consequence.effect().equals("need");
    String text =
        need && material != null
            ? material.name().zh()
            : finding != null ? finding.text().zh() : consequence.code();
    return RuleSection.effect(consequence.effect()).label().zh() + "——" + text;
  }

  private static Map<String, String> findings(Policy policy) {
    Map<String, String> texts = new LinkedHashMap<>();
    policy
        .manifest()
        .findings()
        .forEach(
            (code, entry) ->
                texts.put(
                    code,
                    entry.text().zh()
                        + (entry.to() == null ? "" : "；" + entry.to().zh())
                        + (entry.remedy() == null ? "" : "；" + entry.remedy().zh())));
    return texts;
  }

  private static Map<String, String> materials(Policy policy) {
    Map<String, String> texts = new LinkedHashMap<>();
    policy
        .manifest()
        .materials()
        .values()
        .forEach(
            entry ->
                texts.put(
                    entry.code(),
                    entry.name().zh()
                        + "（"
                        + entry.form().label().zh()
                        + "，"
                        + entry.retention().label().zh()
                        + "）"
                        + (entry.note() == null ? "" : entry.note().zh())));
    return texts;
  }

  private static Map<String, String> steps(Policy policy) {
    Map<String, String> texts = new LinkedHashMap<>();
    policy
        .manifest()
        .steps()
        .forEach(
            step ->
                texts.put(
                    step.step(),
                    step.by().label().zh()
                        + "："
                        + step.text().zh()
                        + (step.due() == null
                            ? ""
                            : "（" + ManifestSections.limit(policy, step.due()).zh() + "）")));
    return texts;
  }

  private static Map<String, String> sources(Policy policy) {
    Map<String, String> texts = new LinkedHashMap<>();
    policy
        .manifest()
        .sources()
        .values()
        .forEach(
            source ->
                texts.put(
                    source.id(), source.title().zh() + "（" + source.trust().label().zh() + "）"));
    return texts;
  }

  private void part(Text heading, Map<String, String> old, Map<String, String> now) {
    Set<String> keys = new LinkedHashSet<>(now.keySet());
    keys.addAll(old.keySet());
    keys.removeIf(key -> java.util.Objects.equals(old.get(key), now.get(key)));
    if (keys.isEmpty()) {
      return;
    }
    any = true;
    out.heading(3, heading);
    out.element(
        "ul", "changes", () -> keys.forEach(key -> change(key, old.get(key), now.get(key))));
  }

  private void change(
      String key,
      @org.jspecify.annotations.Nullable String old,
      @org.jspecify.annotations.Nullable String now) {
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
          BiConsumer<String, String> line =
              (tag, text) ->
                  out.element("p", "further", () -> out.element(tag, "", () -> out.text(text)));
          if (old != null) {
            line.accept("del", old);
          }
          if (now != null) {
            line.accept("ins", now);
          }
        });
  }
}
