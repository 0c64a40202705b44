package org.luohu.mutation;

import java.util.HashSet;
import java.util.Set;
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
public record Mutant(
    Policy policy, Rule original, Rule changed, MutationKind kind, String before, String after) {

  /** The library in which the rule is changed and everything else as it was. */
  PolicyLibrary in(PolicyLibrary library) {
    return library.with(policy, changed(policy, original, changed));
  }

  /** A version with a rule in place of another. */
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  static Policy changed(Policy policy, Rule original, Rule changed) {
    return policy.with(
        policy.rules().stream().map(rule -> rule == original ? changed : rule).toList());
  }

  /** Whether the rule says something else, rather than the same under another condition. */
  boolean saysOtherwise() {
    return !original.consequences().equals(changed.consequences());
  }

  /**
   * Whether it names a number or a code that the rule did not name, by which families are told
   * apart elsewhere.
   */
  boolean movesBorders() {
    return kind == MutationKind.CONSTANT && !borders(original).containsAll(borders(changed));
  }

  private static Set<Object> borders(Rule rule) {
    Set<Object> borders = new HashSet<>();
    rule.forEachComparison(
        comparison ->
            comparison.constants().stream()
                .filter(constant -> !(constant instanceof Enum<?>))
                .forEach(borders::add));
    return borders;
  }
}
