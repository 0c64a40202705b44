package org.luohu.lint;

import java.util.List;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;

/**
 * What lint found, and how much it looked at.
 *
 * @param problems the faults by file and place, and how many more there are
 * @param warnings what stops nobody who writes law, but everybody who decides by it
 * @param versions how many version folders there are
 * @param rules how many rules could be read
 * @param cases how many case files there are
 */
public record LintReport(
    List<Problem> problems, List<Problem> warnings, int versions, int rules, int cases) {

  /** Copies the problems in. */
  public LintReport {
    problems = Problems.copyOf(problems);
    warnings = Problems.copyOf(warnings);
  }

  /** A report without warnings. */
  public LintReport(List<Problem> problems, int versions, int rules, int cases) {
    this(problems, List.of(), versions, rules, cases);
  }

  /** Whether no fault was found. */
  public boolean clean() {
    return problems.isEmpty();
  }

  /** How many faults were found, those not kept counted. */
  public int found() {
    return Problems.copyOf(problems).found();
  }

  /** What was found in several trees, one after the other. */
  public static LintReport of(List<LintReport> reports) {
    Problems all = new Problems();
    Problems warnings = new Problems();
    reports.forEach(report -> all.addAll(report.problems()));
    reports.forEach(report -> warnings.addAll(report.warnings()));
    return new LintReport(
        all,
        warnings,
        reports.stream().mapToInt(LintReport::versions).sum(),
        reports.stream().mapToInt(LintReport::rules).sum(),
        reports.stream().mapToInt(LintReport::cases).sum());
  }

  /** The report with more problems, which come last. */
  public LintReport with(List<Problem> more) {
    return of(List.of(this, new LintReport(more, 0, 0, 0)));
  }
}
