package org.luohu.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.luohu.cases.Answer;
import org.luohu.cases.Difference.Aspect;
import org.luohu.drl.Rule;
import org.luohu.mutation.KillingFamily;
import org.luohu.mutation.MutationReport;
import org.luohu.mutation.MutationReport.Result;
import org.luohu.mutation.MutationReport.Tally;
import org.luohu.render.Ink;
import org.luohu.render.Style;
import org.luohu.render.TextPage;
import org.luohu.text.Language;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** A report on mutants as a page to read. */
public final class MutationPage {

  private final TextPage page;

  private MutationPage(TextPage page) {
    this.page = page;
  }

  /** The page: survivors first, then the counts. */
  public static String of(MutationReport report, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    new MutationPage(page).write(report);
    return page.toString();
  }

  private void write(MutationReport report) {
    report.survivors().forEach(this::survivor);
    if (!report.survivors().isEmpty()) {
      page.gap();
    }
    page.paragraph(0, sum(report.total()), Ink.BOLD);
    report
        .byKind()
        .forEach(
            (kind, tally) ->
                page.item(
                    2, page.in("%s：", "%s: ", kind.label()), Ink.FAINT, sum(tally), Ink.PLAIN));
  }

  private String sum(Tally tally) {
    return page.in(
        "改动 %s 处，案例发现 %s 处，证明没有差别 %s 处，没有案例能发现 %s 处",
        "%s mutants, %s killed, %s proved equal, %s surviving",
        tally.mutants(),
        tally.killed(),
        tally.excused(),
        tally.surviving());
  }

  private void survivor(Result result) {
    Rule rule = result.mutant().original();
    page.gap();
    page.item(0, "✗ ", Ink.RED, rule.name(), Ink.BOLD);
    page.line("  " + rule.source() + ":" + rule.span().line());
    String after = result.mutant().after();
    String before =
        page.in("%s：%s", "%s: %s", result.mutant().kind().label(), result.mutant().before());
    page.paragraph(2, before, Ink.PLAIN);
    page.item(2, "→ ", Ink.RED, after.isEmpty() ? page.in("（删去）", "(dropped)") : after, Ink.PLAIN);
    if (result.family() != null) {
      family(result.family());
    } else {
      String none =
          page.in(
              "没有找到能发现它的家庭，也没有证明它没有差别",
              "no family was found that tells it, nor was it proved equal");
      page.paragraph(2, none, Ink.FAINT);
    }
  }

  private void family(KillingFamily family) {
    String from =
        page.in(
            "能发现它的家庭，与案例“%s”只差：%s",
            "a family that tells it; it differs from the case `%s` in: %s",
            family.neighbour().claim(),
            Text.join("、", ", ", family.changed().stream().map(StatedFact::label).toList()));
    page.paragraph(2, from, Ink.FAINT);
    family.file().lines().forEach(line -> page.line("    " + line));
    expectation(family.before(), family.after());
    page.paragraph(
        2, page.in("现在：%s", "now: %s", said(family.before(), family.after())), Ink.PLAIN);
    page.paragraph(
        2, page.in("改动后：%s", "changed: %s", said(family.after(), family.before())), Ink.PLAIN);
  }

  /**
   * What makes a case of the family, as it is decided now: an author who finds it right may save
   * it.
   */
  private void expectation(Answer now, Answer changed) {
    page.line(
        page.in(
            "    expect:  # 现在的结论；对照条文核对以后，可以存为案例",
            "    expect:  # as it is decided now; once checked against the law, a case"));
    page.line("      outcome: " + now.outcome().name());
    now.codes()
        .forEach(
            (aspect, codes) -> {
              if (aspect == Aspect.FINDINGS || !codes.equals(changed.codes().get(aspect))) {
                page.line("      " + aspect.code() + ": [" + String.join(", ", codes) + "]");
              }
            });
  }

  /** The outcome and what the other does not say. */
  private Text said(Answer answer, Answer other) {
    List<Text> said = new java.util.ArrayList<>(List.of(answer.outcome().label()));
    answer
        .codes()
        .forEach(
            (aspect, codes) -> {
              Set<String> own = new TreeSet<>(codes);
              own.removeAll(other.codes().get(aspect));
              if (!own.isEmpty()) {
                Text list = Text.join("、", ", ", own.stream().map(Text::plain).toList());
                said.add(Text.format("%s %s", "%s %s", aspect.label(), list));
              }
            });
    return Text.join("；", "; ", said);
  }
}
