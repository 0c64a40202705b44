package org.luohu.mutation;

import org.luohu.drl.Rule;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;

/**
 * A rule changed in one place.
 *
 * @param policy the version it belongs to
 * @param original the rule as it stands
 * @param changed the rule as changed
 * @param kind what was changed
 * @param before the changed place as it stands, in the rules' language
 * @param after the same place changed; empty where it was left out
 */
public record Mutant(Policy policy, Rule original, Rule changed, MutationKind kind, String before, String after) {

  /** The library in which the rule is changed and everything else as it was. */
  PolicyLibrary in(PolicyLibrary library) {
    Policy mutated =
        new Policy(
            policy.region(), policy.service(), policy.firstDay(), policy.manifest(),
            policy.rules().stream().map(rule -> rule == original ? changed : rule).toList(), policy.digest());
    return new PolicyLibrary(library.all().stream().map(other -> other == policy ? mutated : other).toList());
  }

  /** Whether the rule says something else, rather than the same under another condition. */
  boolean saysOtherwise() {
    return !original.consequences().equals(changed.consequences());
  }
}
