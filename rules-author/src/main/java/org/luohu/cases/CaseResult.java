package org.luohu.cases;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Decision;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;

/**
 * What came of a case.
 *
 * @param policyCase the case
 * @param decision the decision; null where the application could not be decided
 * @param differences where the decision is not as expected
 * @param problems why the application could not be decided
 */
public record CaseResult(
    PolicyCase policyCase,
    @Nullable Decision decision,
    List<Difference> differences,
    List<Problem> problems) {

  /** Copies the lists in. */
  public CaseResult {
    differences = List.copyOf(differences);
    problems = Problems.copyOf(problems);
  }

  /** Whether the decision is what the case expects. */
  public boolean holds() {
    return decision != null && differences.isEmpty();
  }
}
