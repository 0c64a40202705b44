package org.luohu.reasoning;

import java.util.List;
import java.util.function.Predicate;
import org.luohu.application.Jurisdiction;
import org.luohu.drl.Truth;
import org.luohu.policy.Policy;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.Unfolding;

/**
 * A policy in force and how its rules stand in one situation.
 *
 * @param policy the policy
 * @param applies whether its field of application covers the situation
 * @param scope the same as a condition on families
 * @param runnable the same with its rule base
 * @param states how its rules stand
 */
record PolicyState(
    Policy policy,
    Truth applies,
    Predicate<Completion> scope,
    RunnablePolicy runnable,
    RuleStates states) {

  /** Runs a policy's rules where its field of application may cover the situation. */
  static PolicyState of(RunnablePolicy runnable, Situation situation, Jurisdiction jurisdiction) {
    Policy policy = runnable.policy();
    boolean everywhere = policy.manifest().applies().everywhere();
    Predicate<Completion> scope =
        everywhere
            ? family -> true
            : family ->
                policy
                    .manifest()
                    .applies()
                    .applies(
                        jurisdiction.counter().apply(family), jurisdiction.target().apply(family));
    Truth applies = everywhere ? Truth.TRUE : situation.unfold(scope, Truths.INSTANCE);
    RuleStates states = applies == Truth.FALSE ? runnable.none() : runnable.states(situation);
    return new PolicyState(
        policy, applies, scope, runnable, applies == Truth.OPEN ? states.inDoubt() : states);
  }

  /** Its rules that are true or open. */
  List<RuleState> standing() {
    return states.standing();
  }

  /** What an unfolded condition comes to: true or false if all branches agree. */
  enum Truths implements Unfolding<Truth> {
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
