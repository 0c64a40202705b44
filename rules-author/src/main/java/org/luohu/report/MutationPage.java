package org.luohu.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.luohu.cases.Answer;
import org.luohu.cases.Difference.Aspect;
import org.luohu.drl.Rule;
import org.luohu.mutation.KillingFamily;
import org.luohu.mutation.Mutant;
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

  /** So many survivors are told each with its family. */
  private static final int FEW = 5;

  /** How many survivors of a rule are shown as examples. */
  private static final int SHOWN = 3;

  /** More of a condition is not shown in an example. */
  private static final int LONG = 100;

  private final TextPage page;

  private MutationPage(TextPage page) {
    this.page = page;
  }

  /**
   * The page: survivors first, then the counts.
   *
   * @param full whether each survivor is told with its family, however many there are
   */
  public static String of(MutationReport report, boolean full, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    new MutationPage(page).write(report, full);
    return page.toString();
  }

  private void write(MutationReport report, boolean full) {
    List<Result> survivors = report.survivors();
    boolean each = full || survivors.size() <= FEW;
    if (each) {
      survivors.forEach(this::survivor);
    } else {
      report.survivorsByRule().forEach(this::rule);
      page.gap();
      String more =
          page.in(
              "逐处列出，各附一个能发现它的家庭：--full；把这些家庭写成案例：--write DIR。",
              "--full lists each with a family that tells it; --write DIR makes cases of these.");
      page.paragraph(0, more, Ink.FAINT);
    }
    if (!survivors.isEmpty()) {
      page.gap();
    }
    left(report);
    page.paragraph(0, sum(report.total()), Ink.BOLD);
    report
        .byKind()
        .forEach(
            (kind, tally) ->
                page.item(
                    2, page.in("%s：", "%s: ", kind.label()), Ink.FAINT, sum(tally), Ink.PLAIN));
  }

  /** The survivors of a rule in few lines. */
  private void rule(List<Result> survivors) {
    rule(survivors.get(0).mutant().original());
    page.paragraph(
        2, page.in("%s 处改动没有案例能发现，例如", "%s survivors, such as", survivors.size()), Ink.PLAIN);
    survivors.stream()
        .map(Result::mutant)
        .limit(SHOWN)
        .forEach(
            mutant ->
                page.item(
                    4,
                    "· ",
                    Ink.PLAIN,
                    shortened(mutant.before()) + " → " + shortened(after(mutant)),
                    Ink.PLAIN));
  }

  private void rule(Rule rule) {
    page.gap();
    page.item(0, "✗ ", Ink.RED, rule.name(), Ink.BOLD);
    page.line("  " + rule.source() + ":" + rule.span().line());
  }

  private static String shortened(String code) {
    return code.length() <= LONG ? code : code.substring(0, LONG) + "…";
  }

  private String after(Mutant mutant) {
    return mutant.after().isEmpty() ? page.in("（删去）", "(dropped)") : mutant.after();
  }

  /** Tells what was not looked at. */
  private void left(MutationReport report) {
    for (Rule rule : report.cut()) {
      String cut =
          page.in(
              "“%s”的改动太多，只试了前 %s 处",
              "of %s only the first %s mutants were tried", rule.name(), MutationReport.MOST);
      page.paragraph(0, cut, Ink.YELLOW);
    }
    if (report.untried() > 0) {
      String untried =
          page.in(
              "到了 --limit：还有 %s 处改动没有试", "--limit: %s mutants were not tried", report.untried());
      page.paragraph(0, untried, Ink.YELLOW);
    }
    if (report.unexplained() > 0) {
      String unexplained =
          page.in(
              "到了 --limit，或者内存不够：%s 处没有案例能发现的，没有再查有没有家庭能发现",
              "--limit, or too little memory: of %s survivors no family was looked for",
              report.unexplained());
      page.paragraph(0, unexplained, Ink.YELLOW);
    }
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
    rule(result.mutant().original());
    String before =
        page.in("%s：%s", "%s: %s", result.mutant().kind().label(), result.mutant().before());
    page.paragraph(2, before, Ink.PLAIN);
    page.item(2, "→ ", Ink.RED, after(result.mutant()), Ink.PLAIN);
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
    Set<Aspect> telling = family.before().differing(family.after());
    if (family.changed().isEmpty()) {
      String there =
          page.in(
              "案例“%s”的家庭就能发现它，在那里的 expect 写上现在的%s：",
              "the family of the case `%s` tells it; add to its expect, as of now, the %s:",
              family.neighbour().claim(),
              Text.join("、", ", ", telling.stream().map(Aspect::label).toList()));
      page.paragraph(2, there, Ink.FAINT);
    } else {
      String from =
          page.in(
              "能发现它的家庭，与案例“%s”只差：%s",
              "a family that tells it; it differs from the case `%s` in: %s",
              family.neighbour().claim(),
              Text.join("、", ", ", family.changed().stream().map(StatedFact::label).toList()));
      page.paragraph(2, from, Ink.FAINT);
      family.file().lines().forEach(line -> page.line("    " + line));
    }
    expectation(family.before(), telling);
    page.paragraph(
        2, page.in("现在：%s", "now: %s", said(family.before(), family.after())), Ink.PLAIN);
    page.paragraph(
        2, page.in("改动后：%s", "changed: %s", said(family.after(), family.before())), Ink.PLAIN);
  }

  /**
   * What makes a case of the family, as it is decided now: an author who finds it right may save
   * it.
   */
  private void expectation(Answer now, Set<Aspect> telling) {
    Set<Aspect> stated = EnumSet.copyOf(Answer.ALWAYS);
    stated.addAll(telling);
    List<String> lines = now.expected(stated).lines().toList();
    page.line(
        page.in(
            "    %s  # 现在的结论；对照条文核对以后，可以存为案例",
            "    %s  # as it is decided now; once checked against the law, a case", lines.get(0)));
    lines.subList(1, lines.size()).forEach(line -> page.line("    " + line));
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
