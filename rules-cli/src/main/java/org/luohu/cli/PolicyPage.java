package org.luohu.cli;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
import org.luohu.render.Ink;
import org.luohu.render.Page;
import org.luohu.render.Style;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** A policy version as a page to read. */
final class PolicyPage {

  private final PolicyTree tree;
  private final Policy policy;
  private final Manifest manifest;
  private final Page page;

  private PolicyPage(PolicyTree tree, Policy policy, Page page) {
    this.tree = tree;
    this.policy = policy;
    this.manifest = policy.manifest();
    this.page = page;
  }

  static String render(PolicyTree tree, Policy policy, Language language, Style style) {
    Page page = new Page(language, style);
    new PolicyPage(tree, policy, page).write();
    return page.toString();
  }

  private void write() {
    page.paragraph(0, page.in(manifest.title()), Ink.BOLD);
    page.paragraph(0, policy.id(), Ink.FAINT);
    page.gap();
    item("种类", "Kind", page.in(manifest.kind().label()));
    item(
        "施行", "In force", page.in(InForce.days(policy.firstDay(), tree.library().lastDay(policy))));
    item("适用", "Applies", page.in(scope(manifest.applies())));
    item("摘要值", "Digest", policy.digest().substring(0, 16));
    page.heading(page.in("来源", "Sources"));
    manifest.sources().values().forEach(this::source);
    page.heading(
        page.in("规则（" + policy.rules().size() + " 条）", "Rules (" + policy.rules().size() + ")"));
    policy.rules().forEach(this::rule);
    if (!manifest.materials().isEmpty()) {
      page.heading(page.in("材料", "Materials"));
      manifest.materials().values().forEach(this::material);
    }
    if (!manifest.steps().isEmpty()) {
      page.heading(page.in("步骤", "Steps"));
      manifest.steps().forEach(this::step);
    }
    long cases = tree.cases(policy);
    page.gap();
    page.paragraph(
        0,
        page.in(
            "案例 " + cases + " 个；luohu policy test " + policy.id(),
            cases + " cases; luohu policy test " + policy.id()),
        Ink.FAINT);
  }

  private void item(String zh, String en, String text) {
    page.item(
        2,
        Columned.left(page.in(zh, en), page.language() == Language.ZH ? 8 : 10),
        Ink.FAINT,
        text,
        Ink.PLAIN);
  }

  private static Text scope(Scope scope) {
    if (scope.everywhere()) {
      return Text.of("全国（内地）", "the whole mainland");
    }
    String zh =
        "受理地 "
            + regions(scope.counter(), Language.ZH)
            + "；拟入户地 "
            + regions(scope.target(), Language.ZH);
    String en =
        "filed in "
            + regions(scope.counter(), Language.EN)
            + "; household in "
            + regions(scope.target(), Language.EN);
    return switch (scope.between()) {
      case ANYWHERE -> Text.of(zh, en);
      case OTHER_CITY -> Text.of(zh + "；两地在不同的设区市", en + "; in different cities");
      case OTHER_PROVINCE -> Text.of(zh + "；两地在不同的省", en + "; in different provinces");
    };
  }

  private static String regions(List<Region> regions, Language language) {
    String list =
        regions.stream()
            .map(region -> region.name().in(language))
            .collect(Collectors.joining(language == Language.ZH ? "、" : ", "));
    return list.isEmpty() ? Text.of("不限", "any place").in(language) : list;
  }

  private void source(Source source) {
    String who = source.issuer() == null ? "" : page.in(source.issuer());
    String facts =
        Stream.of(
                who,
                orEmpty(source.number()),
                source.date() == null ? "" : source.date().toString(),
                page.in(source.trust().label()))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(page.in("，", ", ")));
    page.item(2, "〔" + number(source.id()) + "〕", Ink.PLAIN, page.in(source.title()), Ink.PLAIN);
    page.paragraph(7, facts, Ink.FAINT);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  private void rule(Rule rule) {
    page.item(2, "· ", Ink.PLAIN, rule.name(), Ink.PLAIN);
    rule.consequences().forEach(this::consequence);
  }

  private void consequence(Consequence consequence) {
    String label = "";
    for (Effect effect : Effect.values()) {
      label = effect.code().equals(consequence.effect()) ? page.in(effect.label()) : label;
    }
    MaterialEntry material = manifest.materials().get(consequence.code());
    FindingEntry finding = manifest.findings().get(consequence.code());
    boolean need = consequence.effect().equals(Effect.NEED.code());
    Text text =
        need && material != null
            ? material.name()
            : finding != null ? finding.text() : Text.of("", "");
    List<Citation> basis =
        need && material != null ? material.basis() : finding != null ? finding.basis() : List.of();
    page.item(4, label + page.in("：", ": "), Ink.FAINT, page.in(text) + cite(basis), Ink.PLAIN);
  }

  /** 〔1〕第十九条: the number is the source's on the list above. */
  private String cite(List<Citation> basis) {
    return basis.stream()
        .map(citation -> "〔" + number(citation.source()) + "〕" + citation.article())
        .collect(Collectors.joining());
  }

  private int number(String source) {
    return List.copyOf(manifest.sources().keySet()).indexOf(source) + 1;
  }

  private void material(MaterialEntry material) {
    String kept =
        page.in(material.form().label())
            + page.in("，", ", ")
            + page.in(material.retention().label());
    page.item(
        2,
        "· ",
        Ink.PLAIN,
        page.in(material.name()) + page.in("（" + kept + "）", " (" + kept + ")"),
        Ink.PLAIN);
    page.paragraph(4, material.code(), Ink.FAINT);
  }

  private void step(StepEntry step) {
    int number = manifest.steps().indexOf(step) + 1;
    String text = page.in(step.by().label()) + page.in("：", ": ") + page.in(step.text());
    page.item(2, number + ". ", Ink.PLAIN, text + due(step.due()), Ink.PLAIN);
  }

  private String due(@Nullable Due due) {
    if (due == null) {
      return "";
    }
    int after = manifest.steps().stream().map(StepEntry::step).toList().indexOf(due.after()) + 1;
    if (due.amount() == 0) {
      return page.in("（第 " + after + " 步的当天）", " (on the day of step " + after + ")");
    }
    boolean days = due.unit() == Due.Unit.WORKING_DAYS;
    return page.in(
        "（第 " + after + " 步后 " + due.amount() + (days ? " 个工作日内）" : " 个月内）"),
        " (within "
            + due.amount()
            + (days ? " working days" : " months")
            + " of step "
            + after
            + ")");
  }
}
