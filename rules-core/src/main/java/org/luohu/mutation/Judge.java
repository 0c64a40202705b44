package org.luohu.mutation;

import java.util.List;
import org.luohu.application.Application;
import org.luohu.policy.Policy;
import org.luohu.reasoning.Conclusion;
import org.luohu.vocabulary.Situation;

/** Decides applications under one library by the rules' formulas, without an engine: what many trials need. */
public interface Judge {

  /** The versions that may have a say in an application. */
  List<Policy> inForce(Application application);

  /** What is known of the family. */
  Situation situation(Application application);

  /**
   * What the rules come to.
   *
   * @throws org.luohu.problem.ProblemsException if the application cannot be decided
   */
  Conclusion conclude(Application application);
}
