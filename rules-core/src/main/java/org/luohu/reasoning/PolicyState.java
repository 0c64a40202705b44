package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.engine.FactSet;
import org.luohu.policy.Policy;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Situation;

/**
 * A policy in force and how its rules stand in one situation.
 *
 * @param policy the policy
 * @param applies whether its field of application covers the situation
 * @param scope the same as a condition on families
 * @param rules its rules
 */
record PolicyState(Policy policy, Truth applies, Predicate<Completion> scope, List<RuleState> rules) {

  PolicyState {
    rules = List.copyOf(rules);
  }

  /**
   * Runs a policy's rules in Drools and checks that exactly the rules whose formulas are true have fired.
   *
   * @throws IllegalStateException if engine and formula disagree, which is a fault of this program
   */
  static PolicyState of(RunnablePolicy runnable, Situation situation, FactSet facts, Jurisdiction jurisdiction) {
    Policy policy = runnable.policy();
    Predicate<Completion> scope =
        policy.manifest().applies().everywhere()
            ? family -> true
            : family -> policy.manifest().applies().applies(jurisdiction.counter().apply(family), jurisdiction.target().apply(family));
    Truth applies = situation.unfold(scope, Truths.INSTANCE);
    if (applies == Truth.FALSE) {
      return new PolicyState(policy, applies, scope, List.of());
    }
    BitSet fired = runnable.fire(situation, facts);
    List<RuleState> states = new ArrayList<>();
    for (int i = 0; i < runnable.rules().size(); i++) {
      Rule rule = runnable.rules().get(i);
      Truth truth = rule.evaluate(situation::value);
      if ((truth == Truth.TRUE) != fired.get(i)) {
        throw new IllegalStateException(
            "rule `" + rule.name() + "` of " + policy.id() + (fired.get(i) ? " fired though its condition is " + truth : " did not fire though its condition is true"));
      }
      states.add(new RuleState(policy, rule, applies.and(truth)));
    }
    return new PolicyState(policy, applies, scope, states);
  }

  /** What an unfolded condition comes to: true or false if all branches agree. */
  enum Truths implements Situation.Unfolding<Truth> {
    INSTANCE;

    @Override
    public Truth value(Object value) {
      return Truth.of((Boolean) value);
    }

    @Override
    public Truth branch(org.luohu.vocabulary.StatedFact<?> fact, List<Truth> branches) {
      Truth first = branches.get(0);
      return branches.stream().allMatch(branch -> branch == first) ? first : Truth.OPEN;
    }
  }

  /** One object is one of these; equality is identity. */
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
