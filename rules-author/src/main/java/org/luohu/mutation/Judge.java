package org.luohu.mutation;

import java.util.List;
import org.luohu.application.Application;
import org.luohu.cases.Answer;
import org.luohu.policy.Policy;
import org.luohu.reasoning.Conclusion;
import org.luohu.vocabulary.Situation;

/**
 * Decides applications under one library by the rules' formulas, without an engine: what many
 * trials need.
 */
public interface Judge {

  /** The versions that may have a say in an application. */
  List<Policy> inForce(Application application);

  /**
   * What is known of the family, told apart from others as finely as the library's rules can tell.
   *
   * @throws org.luohu.problem.ProblemsException if no law was in force, or the application
   *     contradicts itself
   */
  Situation situation(Application application);

  /**
   * What the rules come to.
   *
   * @param situation what is known, told apart at least as finely as this library's rules can tell
   */
  Conclusion conclude(Application application, Situation situation);

  /** The same in the words of a case. */
  default Answer answer(Application application, Situation situation) {
    Conclusion conclusion = conclude(application, situation);
    return Answer.of(
        conclusion.outcome(),
        conclusion.findings(),
        conclusion.materials(),
        conclusion.questions());
  }
}
