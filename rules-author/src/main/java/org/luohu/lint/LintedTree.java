package org.luohu.lint;

import java.util.List;
import org.luohu.cases.PolicyCase;
import org.luohu.policy.Policy;

/**
 * A tree that was looked at.
 *
 * @param report what was found
 * @param policies the versions that could be read, faults in their rules notwithstanding
 * @param cases the cases that could be read
 */
public record LintedTree(LintReport report, List<Policy> policies, List<PolicyCase> cases) {

  /** Copies the lists in. */
  public LintedTree {
    policies = List.copyOf(policies);
    cases = List.copyOf(cases);
  }
}
