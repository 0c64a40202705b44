package org.luohu.logic;

import java.util.List;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.outcome.Evaluated;
import org.luohu.outcome.Levels;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;

/**
 * A rule of a policy in force, as propositions over families.
 *
 * @param policy the policy
 * @param rule the rule
 * @param holds that the policy applies, is needed, and the rule's condition is true
 * @param findings what it says
 * @param raises to what it raises a verdict; its own say alone
 */
public record Voice(
    Policy policy,
    Rule rule,
    int holds,
    List<Evaluated<Integer>> findings,
    Levels<Integer> raises) {

  public Voice {
    findings = List.copyOf(findings);
  }

  public boolean channel() {
    return policy.manifest().kind() == PolicyKind.CHANNEL;
  }

  public boolean grants() {
    return says(Effect.GRANT);
  }

  /** Whether it only tells something to know. */
  public boolean onlyNotes() {
    return findings.stream().allMatch(finding -> finding.effect() == Effect.NOTE);
  }

  /** Whether it says what a consequence says, as far as a decision shows. */
  public boolean says(Consequence wanted) {
    return rule.consequences().stream()
        .anyMatch(own -> own.effect().equals(wanted.effect()) && own.code().equals(wanted.code()));
  }

  public boolean says(Effect effect) {
    return findings.stream().anyMatch(finding -> finding.effect() == effect);
  }

  /** That it raises a verdict at all. */
  public int raisesAnything() {
    return raises.atLeast(Outcome.SUPPLEMENT);
  }

  /** The gravest outcome to which it can raise a verdict. */
  public Outcome gravest() {
    Outcome gravest = Outcome.ACCEPT;
    for (Outcome outcome : Outcome.SETTLED) {
      if (raises.atLeast(outcome) != Clauses.FALSE) {
        gravest = outcome;
      }
    }
    return gravest;
  }
}
