package org.luohu.report;

import java.util.Collection;
import org.luohu.lint.FaultPage;
import org.luohu.lint.LintReport;
import org.luohu.render.ProblemsJson;

/** What lint found, and the kinds of faults, as JSON. */
public final class LintJson {

  private LintJson() {}

  /** A report as one object. */
  public static String of(LintReport report) {
    Members members =
        new Members()
            .put("versions", report.versions())
            .put("rules", report.rules())
            .put("cases", report.cases());
    return ProblemJson.put(members, report.problems())
        .any("warnings", report.warnings().stream().map(ProblemsJson::of).toList())
        .pretty();
  }

  /** Kinds of faults as a list. */
  public static String of(Collection<FaultPage> pages) {
    return Members.pretty(
        pages.stream()
            .map(
                page ->
                    new Members()
                        .put("code", page.code())
                        .put("title", page.title())
                        .put("what", page.what())
                        .put("why", page.why())
                        .put("in", page.where())
                        .put("bad", page.bad())
                        .put("good", page.good()))
            .toList());
  }
}
