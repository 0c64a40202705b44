package org.luohu.logic;

import org.luohu.decision.Decision;

/**
 * The public way to a decision, by which everything found by proof is confirmed before it is shown.
 */
@FunctionalInterface
public interface Bench {

  /**
   * Decides an application.
   *
   * @param file an application file, YAML
   * @throws org.luohu.problem.ProblemsException if it cannot be read or contradicts itself
   */
  public Decision decide(String file);
}
