package org.luohu.mutation;

import java.util.List;
import org.luohu.application.Application;
import org.luohu.cases.Expectation;
import org.luohu.cases.PolicyCase;
import org.luohu.deciding.DecisionMaker;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.Policy;
import org.luohu.vocabulary.Situation;

/**
 * A case and what is known of its family.
 *
 * @param policyCase the case
 * @param situation what is known of its family
 * @param inForce the versions that may have a say
 */
record Exhibit(PolicyCase policyCase, Situation situation, List<Policy> inForce) {

  Exhibit {
    inForce = List.copyOf(inForce);
  }

  /** A family as if it were a case already. */
  static Exhibit of(KillingFamily family, DecisionMaker judge) {
    PolicyCase near = family.neighbour();
    Expectation all = new Expectation(family.before().outcome(), family.before().codes(), null);
    return of(
        new PolicyCase(near.policy(), near.file(), near.claim(), family.application(), all), judge);
  }

  static Exhibit of(PolicyCase policyCase, DecisionMaker judge) {
    Application application = policyCase.application();
    return new Exhibit(policyCase, judge.situation(application), judge.inForce(application));
  }

  Truth truth(Rule rule) {
    return rule.evaluate(situation::value);
  }

  /**
   * Whether a mutant could be decided otherwise: it differs here in truth, is open, or says
   * something else.
   */
  boolean concerns(Mutant mutant) {
    if (!inForce.contains(mutant.policy())) {
      return false;
    }
    Truth before = truth(mutant.original());
    return mutant.saysOtherwise()
        ? before != Truth.FALSE
        : before == Truth.OPEN || before != truth(mutant.changed());
  }
}
