package org.luohu.report;

import java.util.Collection;
import org.luohu.lint.FaultPage;
import org.luohu.lint.LintReport;
import org.luohu.render.Ink;
import org.luohu.render.Style;
import org.luohu.render.TextPage;
import org.luohu.text.Columns;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** Kinds of faults as pages to read, and what lint looked at in a sentence. */
public final class LintPage {

  private LintPage() {}

  /** How much was looked at, and how many faults were found. */
  public static Text summary(LintReport report) {
    int problems = report.found();
    return Text.format(
        "查了 %s 个版本、%s 条规则、%s 个案例：%s",
        "looked at %s versions, %s rules, %s cases: %s",
        report.versions(),
        report.rules(),
        report.cases(),
        problems == 0
            ? Text.of("没有问题。", "no faults.")
            : Text.format(
                "有 %s 处问题。逐种说明：luohu policy explain 代码",
                problems == 1
                    ? "%s fault; luohu policy explain CODE tells more."
                    : "%s faults; luohu policy explain CODE tells more.",
                problems));
  }

  /** The list of kinds, a line each. */
  public static String list(Collection<FaultPage> pages, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    int width = pages.stream().mapToInt(each -> Columns.width(each.code())).max().orElse(0) + 2;
    for (FaultPage each : pages) {
      String code = Columns.left(each.code(), width);
      page.item(0, code, Ink.BOLD, page.in(each.title()), Ink.PLAIN);
    }
    return page.toString();
  }

  /** One kind: what is asked, why, a bad and a good example. */
  public static String of(FaultPage shown, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    page.paragraph(0, shown.code() + "  " + page.in(shown.title()), Ink.BOLD);
    page.gap();
    page.paragraph(0, page.in(shown.what()), Ink.PLAIN);
    page.paragraph(0, page.in(shown.why()), Ink.PLAIN);
    page.gap();
    page.paragraph(0, page.in("不对（%s）", "Bad (%s)", shown.where().label()), Ink.RED);
    shown.bad().lines().forEach(line -> page.line("    " + line));
    page.gap();
    page.paragraph(0, page.in("改成", "Good"), Ink.GREEN);
    shown.good().lines().forEach(line -> page.line("    " + line));
    return page.toString();
  }
}
