package org.luohu.report;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.author.Workshop;
import org.luohu.decision.Effect;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.policy.Due;
import org.luohu.policy.EncodingChoice;
import org.luohu.policy.Manifest;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.NotEncoded;
import org.luohu.policy.Policy;
import org.luohu.policy.Scope;
import org.luohu.policy.Source;
import org.luohu.policy.StepEntry;
import org.luohu.policy.UnencodedArticle;
import org.luohu.region.Region;
import org.luohu.render.Ink;
import org.luohu.render.Style;
import org.luohu.render.TextPage;
import org.luohu.text.Columns;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** Policy versions as pages to read. */
public final class PolicyPage {

  private static final int ID_COLUMNS = 52;

  private final Workshop workshop;
  private final TextPage page;

  private PolicyPage(Workshop workshop, TextPage page) {
    this.workshop = workshop;
    this.page = page;
  }

  /** One version with everything that it says. */
  public static String of(Workshop workshop, Policy policy, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    new PolicyPage(workshop, page).write(policy);
    return page.toString();
  }

  /** Some versions in time, a line each, and how many there are. */
  public static String list(
      Workshop workshop, List<Policy> versions, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    new PolicyPage(workshop, page).write(versions);
    return page.toString();
  }

  private void write(List<Policy> versions) {
    String name = "";
    for (Policy policy : versions) {
      if (!policy.name().equals(name)) {
        name = policy.name();
        page.gap();
        String heading = Columns.left(name, ID_COLUMNS) + page.in(policy.manifest().kind().label());
        page.line(Ink.BOLD.paint(heading, page.style()));
      }
      String counts =
          page.in(
              "规则 %s 条，案例 %s 个",
              "%s rules, %s cases", policy.rules().size(), workshop.cases(policy));
      page.line("  " + Columns.left(page.in(days(policy)), ID_COLUMNS - 2) + counts);
      page.paragraph(4, page.in(policy.manifest().title()), Ink.FAINT);
    }
    page.gap();
    String total =
        page.in(
            "共 %s 个版本，规则 %s 条，案例 %s 个。",
            "%s versions, %s rules, %s cases in all.",
            versions.size(),
            versions.stream().mapToInt(policy -> policy.rules().size()).sum(),
            versions.stream().mapToLong(workshop::cases).sum());
    page.paragraph(0, total, Ink.FAINT);
  }

  /** 2021-11-23 至 2022-12-07; 2022-12-08 起. */
  private Text days(Policy policy) {
    Object last = workshop.library().lastDay(policy);
    return last == null
        ? Text.format("%s 起", "since %s", policy.firstDay())
        : Text.format("%s 至 %s", "%s to %s", policy.firstDay(), last);
  }

  private void write(Policy policy) {
    Manifest manifest = policy.manifest();
    page.paragraph(0, page.in(manifest.title()), Ink.BOLD);
    page.paragraph(0, policy.id(), Ink.FAINT);
    page.gap();
    item("种类", "Kind", page.in(manifest.kind().label()));
    item("施行", "In force", page.in(days(policy)));
    item("适用", "Applies", page.in(scope(manifest.applies())));
    item("摘要值", "Digest", policy.digest().substring(0, 16));
    page.heading(page.in("来源", "Sources"));
    manifest.sources().values().forEach(source -> source(source, manifest));
    page.heading(page.in("规则（%s 条）", "Rules (%s)", policy.rules().size()));
    for (Rule rule : policy.rules()) {
      page.item(2, "· ", Ink.PLAIN, rule.name(), Ink.PLAIN);
      rule.consequences().forEach(consequence -> consequence(consequence, manifest));
    }
    if (!manifest.materials().isEmpty()) {
      page.heading(page.in("材料", "Materials"));
      manifest.materials().values().forEach(this::material);
    }
    if (!manifest.steps().isEmpty()) {
      page.heading(page.in("步骤", "Steps"));
      manifest.steps().forEach(step -> step(step, manifest));
    }
    notEncoded(policy.notEncoded());
    page.gap();
    String cases =
        page.in(
            "案例 %s 个；luohu policy test %s",
            "%s cases; luohu policy test %s", workshop.cases(policy), policy.id());
    page.paragraph(0, cases, Ink.FAINT);
  }

  private void notEncoded(NotEncoded notEncoded) {
    if (!notEncoded.articles().isEmpty()) {
      page.heading(page.in("没有写成规则的条文和事实", "What is no rule"));
      for (UnencodedArticle article : notEncoded.articles()) {
        String text =
            page.in(
                "%s %s：%s",
                "%s %s: %s", article.source().title(), article.article(), article.why());
        page.item(2, "· ", Ink.PLAIN, text, Ink.PLAIN);
      }
    }
    if (!notEncoded.choices().isEmpty()) {
      page.heading(page.in("写成规则时作的选择", "Choices made in writing the rules"));
      for (EncodingChoice choice : notEncoded.choices()) {
        String text = page.in("%s：%s", "%s: %s", choice.question(), choice.chosen());
        page.item(2, "· ", Ink.PLAIN, text, Ink.PLAIN);
      }
    }
  }

  private void item(String zh, String en, String text) {
    String label = Columns.left(page.in(zh, en), page.language() == Language.ZH ? 8 : 10);
    page.item(2, label, Ink.FAINT, text, Ink.PLAIN);
  }

  private static Text scope(Scope scope) {
    if (scope.everywhere()) {
      return Text.of("全国（内地）", "the whole mainland");
    }
    return Text.format(
        switch (scope.between()) {
          case ANYWHERE -> "受理地 %s；拟入户地 %s";
          case OTHER_CITY -> "受理地 %s；拟入户地 %s；两地在不同的设区市";
          case OTHER_PROVINCE -> "受理地 %s；拟入户地 %s；两地在不同的省";
        },
        switch (scope.between()) {
          case ANYWHERE -> "filed in %s; household in %s";
          case OTHER_CITY -> "filed in %s; household in %s; in different cities";
          case OTHER_PROVINCE -> "filed in %s; household in %s; in different provinces";
        },
        regions(scope.counter()),
        regions(scope.target()));
  }

  private static Text regions(List<Region> regions) {
    return regions.isEmpty()
        ? Text.of("不限", "any place")
        : Text.join("、", "; ", regions.stream().map(Region::name).toList());
  }

  private void source(Source source, Manifest manifest) {
    String mark = "〔" + number(source.id(), manifest) + "〕";
    List<Text> facts =
        Stream.of(source.issuer(), source.number(), source.date(), source.trust().label())
            .filter(Objects::nonNull)
            .map(fact -> fact instanceof Text text ? text : Text.plain(fact.toString()))
            .toList();
    page.item(2, mark, Ink.PLAIN, page.in(source.title()), Ink.PLAIN);
    page.paragraph(7, page.in(Text.join("，", ", ", facts)), Ink.FAINT);
  }

  private void consequence(Consequence consequence, Manifest manifest) {
    Text label = Effect.of(consequence.effect()).label();
    StringBuilder text = new StringBuilder(page.in(manifest.words(consequence)));
    // 〔1〕第十九条: the number is the source's on the list above
    manifest
        .basis(consequence)
        .forEach(
            citation ->
                text.append("〔")
                    .append(number(citation.source(), manifest))
                    .append("〕")
                    .append(citation.article()));
    text.append(" ").append(consequence.code());
    page.item(4, page.in("%s：", "%s: ", label), Ink.FAINT, text.toString(), Ink.PLAIN);
  }

  private static int number(String source, Manifest manifest) {
    return List.copyOf(manifest.sources().keySet()).indexOf(source) + 1;
  }

  private void material(MaterialEntry material) {
    String text =
        page.in(
            "%s（%s，%s）",
            "%s (%s, %s)", material.name(), material.form().label(), material.retention().label());
    page.item(2, "· ", Ink.PLAIN, text, Ink.PLAIN);
    page.paragraph(4, material.code(), Ink.FAINT);
    displaced("代替：%s", "In place of: %s", material.replaces());
    displaced("免交：%s", "Makes needless: %s", material.lifts());
  }

  private void displaced(String zh, String en, List<String> codes) {
    if (!codes.isEmpty()) {
      page.paragraph(4, page.in(zh, en, String.join(", ", codes)), Ink.FAINT);
    }
  }

  private void step(StepEntry step, Manifest manifest) {
    int number = manifest.steps().indexOf(step) + 1;
    Text due = due(step.due(), manifest);
    String text = page.in("%s：%s%s", "%s: %s%s", step.by().label(), step.text(), due);
    page.item(2, number + ". ", Ink.PLAIN, text, Ink.PLAIN);
  }

  private static Text due(@Nullable Due due, Manifest manifest) {
    if (due == null) {
      return Text.plain("");
    }
    Text after = due.from(manifest);
    if (due.amount() == 0) {
      return Text.format("（%s的当天）", " (on the day of %s)", after);
    }
    return Text.format("（%s后 %s）", " (%2$s of %1$s)", after, due.unit().within(due.amount()));
  }
}
