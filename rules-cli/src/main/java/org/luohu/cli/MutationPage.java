package org.luohu.cli;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.luohu.cases.Answer;
import org.luohu.cases.Difference.Aspect;
import org.luohu.mutation.KillingFamily;
import org.luohu.mutation.MutationReport;
import org.luohu.mutation.MutationReport.Result;
import org.luohu.mutation.MutationReport.Tally;
import org.luohu.render.Ink;
import org.luohu.render.Page;
import org.luohu.render.Style;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** A report on mutants as a page to read. */
final class MutationPage {

  private final Page page;

  private MutationPage(Page page) {
    this.page = page;
  }

  static String render(MutationReport report, Language language, Style style) {
    Page page = new Page(language, style);
    new MutationPage(page).write(report);
    return page.toString();
  }

  private void write(MutationReport report) {
    report.survivors().forEach(this::survivor);
    if (!report.survivors().isEmpty()) {
      page.gap();
    }
    page.paragraph(0, page.in(sum(report.total())), Ink.BOLD);
    report
        .byKind()
        .forEach(
            (kind, tally) ->
                page.item(
                    2,
                    page.in(kind.label()) + page.in("：", ": "),
                    Ink.FAINT,
                    page.in(sum(tally)),
                    Ink.PLAIN));
  }

  private static Text sum(Tally tally) {
    return Text.of(
        "改动 "
            + tally.mutants()
            + " 处，案例发现 "
            + tally.killed()
            + " 处，证明没有差别 "
            + tally.excused()
            + " 处，没有案例能发现 "
            + tally.surviving()
            + " 处",
        tally.mutants()
            + " mutants, "
            + tally.killed()
            + " killed, "
            + tally.excused()
            + " proved equal, "
            + tally.surviving()
            + " surviving");
  }

  private void survivor(Result result) {
    page.gap();
    page.item(0, "✗ ", Ink.RED, result.mutant().original().name(), Ink.BOLD);
    page.line(
        "  "
            + result.mutant().original().source()
            + ":"
            + result.mutant().original().span().line());
    String after = result.mutant().after();
    page.paragraph(
        2,
        page.in(result.mutant().kind().label()) + page.in("：", ": ") + result.mutant().before(),
        Ink.PLAIN);
    page.item(2, "→ ", Ink.RED, after.isEmpty() ? page.in("（删去）", "(dropped)") : after, Ink.PLAIN);
    KillingFamily family = result.family();
    if (family == null) {
      page.paragraph(
          2,
          page.in(
              "没有找到能发现它的家庭，也没有证明它没有差别",
              "no family was found that tells it, nor was it proved equal"),
          Ink.FAINT);
    } else {
      family(family);
    }
  }

  private void family(KillingFamily family) {
    String facts =
        family.changed().stream()
            .map(fact -> page.in(fact.label()))
            .collect(Collectors.joining(page.in("、", ", ")));
    page.paragraph(
        2,
        page.in(
            "能发现它的家庭，与案例“" + family.neighbour().claim() + "”只差：" + facts,
            "a family that tells it; it differs from the case `"
                + family.neighbour().claim()
                + "` in: "
                + facts),
        Ink.FAINT);
    family.file().lines().forEach(line -> page.line("    " + line));
    expectation(family.before(), family.after());
    page.paragraph(2, page.in("现在：", "now: ") + said(family.before(), family.after()), Ink.PLAIN);
    page.paragraph(
        2, page.in("改动后：", "changed: ") + said(family.after(), family.before()), Ink.PLAIN);
  }

  /**
   * What makes a case of the family, as it is decided now: an author who finds it right may save
   * it.
   */
  private void expectation(Answer now, Answer changed) {
    page.line(
        "    expect:  "
            + page.in(
                "# 现在的结论；对照条文核对以后，可以存为案例",
                "# as it is decided now; once checked against the law, a case"));
    page.line("      outcome: " + now.outcome().name());
    codes(Aspect.FINDINGS, now.findings());
    differing(Aspect.NOTES, now.notes(), changed.notes());
    differing(Aspect.MATERIALS, now.materials(), changed.materials());
    differing(Aspect.QUESTIONS, now.questions(), changed.questions());
  }

  private void differing(Aspect aspect, Set<String> now, Set<String> changed) {
    if (!now.equals(changed)) {
      codes(aspect, now);
    }
  }

  private void codes(Aspect aspect, Set<String> codes) {
    page.line("      " + aspect.code() + ": [" + String.join(", ", codes) + "]");
  }

  /** The outcome and what the other does not say. */
  private String said(Answer answer, Answer other) {
    StringBuilder said = new StringBuilder(page.in(answer.outcome().label()));
    own(Aspect.FINDINGS, answer.findings(), other.findings(), said);
    own(Aspect.NOTES, answer.notes(), other.notes(), said);
    own(Aspect.MATERIALS, answer.materials(), other.materials(), said);
    own(Aspect.QUESTIONS, answer.questions(), other.questions(), said);
    return said.toString();
  }

  private void own(Aspect aspect, Set<String> codes, Set<String> others, StringBuilder said) {
    Set<String> own = new TreeSet<>(codes);
    own.removeAll(others);
    if (!own.isEmpty()) {
      said.append(page.in("；", "; "))
          .append(page.in(aspect.label()))
          .append(' ')
          .append(String.join(page.in("、", ", "), own));
    }
  }
}
