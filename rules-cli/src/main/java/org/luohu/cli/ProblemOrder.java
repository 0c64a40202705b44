package org.luohu.cli;

import java.util.Comparator;
import java.util.List;
import org.luohu.problem.Problem;

/** The order in which a reader meets problems. */
final class ProblemOrder {

  private ProblemOrder() {}

  /** Problems of one file from its top to its bottom. */
  static List<Problem> byPlace(List<Problem> problems) {
    return problems.stream()
        .sorted(
            Comparator.comparing((Problem problem) -> problem.place().line())
                .thenComparing(problem -> problem.place().column()))
        .toList();
  }
}
