package org.luohu.lint;

import java.util.ArrayList;
import java.util.List;
import org.luohu.problem.Problem;

/**
 * What lint found, and how much it looked at.
 *
 * @param problems every fault, by file and place
 * @param versions how many version folders there are
 * @param rules how many rules could be read
 * @param cases how many case files there are
 */
public record LintReport(List<Problem> problems, int versions, int rules, int cases) {

  /** Copies the problems in. */
  public LintReport {
    problems = List.copyOf(problems);
  }

  /** Whether nothing was found. */
  public boolean clean() {
    return problems.isEmpty();
  }

  /** The report with more problems, which come last. */
  public LintReport with(List<Problem> more) {
    List<Problem> all = new ArrayList<>(problems);
    all.addAll(more);
    return new LintReport(all, versions, rules, cases);
  }
}
