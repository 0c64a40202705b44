package org.luohu.cases;

import java.util.List;
import java.util.function.Function;
import org.luohu.application.Application;
import org.luohu.cases.Difference.Aspect;
import org.luohu.decision.Decision;
import org.luohu.problem.ProblemsException;

/** Decides cases and compares what came of them with what they expect. */
public final class CaseRunner {

  private final Function<Application, Decision> decide;

  /**
   * A runner.
   *
   * @param decide decides an application; may throw {@link ProblemsException}
   */
  public CaseRunner(Function<Application, Decision> decide) {
    this.decide = decide;
  }

  /** Decides a case. */
  public CaseResult run(PolicyCase policyCase) {
    try {
      Decision decision = decide.apply(policyCase.application());
      return new CaseResult(
          policyCase, decision, differences(policyCase.expectation(), decision), List.of());
    } catch (ProblemsException e) {
      return new CaseResult(policyCase, null, List.of(), e.problems());
    }
  }

  private static List<Difference> differences(Expectation expected, Decision decision) {
    Answer answer =
        Answer.of(
            decision.outcome(), decision.findings(), decision.materials(), decision.questions());
    List<Difference> differences = expected.differences(answer);
    List<ExpectedAlternative> alternatives =
        decision.alternatives().stream().map(ExpectedAlternative::of).toList();
    Difference.add(Aspect.ALTERNATIVES, expected.alternatives(), alternatives, differences);
    return differences;
  }
}
