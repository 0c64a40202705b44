package org.luohu.cli;

import java.util.Comparator;
import java.util.List;
import org.luohu.problem.Problem;

/** The order in which a reader meets problems. */
final class ProblemOrder {

  private ProblemOrder() {}

  /** Puts problems of one file in order, from its top to its bottom. */
  static void byPlace(List<Problem> problems) {
    problems.sort(
        Comparator.comparing((Problem problem) -> problem.place().line())
            .thenComparing(problem -> problem.place().column()));
  }
}
