package org.luohu.proof;

import java.util.List;
import org.luohu.decision.Effect;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;
import org.luohu.reasoning.Severity;

/**
 * A rule of a policy in force, as propositions over families.
 *
 * @param policy the policy
 * @param rule the rule
 * @param holds that the policy applies, is needed, and the rule's condition is true
 * @param raises that it raises the outcome to a level at least, from SUPPLEMENT on; its own say
 *     alone
 */
record Voice(Policy policy, Rule rule, int holds, List<Integer> raises) {

  Voice {
    raises = List.copyOf(raises);
  }

  boolean channel() {
    return policy.manifest().kind() == PolicyKind.CHANNEL;
  }

  boolean grants() {
    return says(Effect.GRANT);
  }

  boolean says(Effect effect) {
    return rule.consequences().stream()
        .anyMatch(consequence -> Severity.effect(consequence.effect()) == effect);
  }

  /** Whether it only tells something to know. */
  boolean onlyNotes() {
    return rule.consequences().stream()
        .allMatch(consequence -> Severity.effect(consequence.effect()) == Effect.NOTE);
  }

  /** Whether it says what a consequence says, as far as a decision shows. */
  boolean says(Consequence wanted) {
    return rule.consequences().stream()
        .anyMatch(own -> own.effect().equals(wanted.effect()) && own.code().equals(wanted.code()));
  }

  /** The gravest level to which it can raise the outcome. */
  int gravest() {
    int gravest = 0;
    for (int level = 1; level <= raises.size(); level++) {
      if (raises.get(level - 1) != Clauses.FALSE) {
        gravest = level;
      }
    }
    return gravest;
  }
}
