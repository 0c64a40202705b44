package org.luohu.reasoning;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Jurisdiction;
import org.luohu.drl.Truth;
import org.luohu.memo.Signature;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * The policies that take part in deciding a situation, and how their rules stand.
 *
 * @param essentials the unknown facts without which nothing but national law can be applied
 * @param atTarget whether it is filed at the target's own place, so that no channel is needed; true
 *     where the target is not known
 * @param place the same as a condition on families
 * @param registration the registration policies that apply or may apply, the most particular last
 * @param channels the channels that apply or may apply
 */
record InForce(
    List<StatedFact<?>> essentials,
    Truth atTarget,
    Predicate<Completion> place,
    List<PolicyState> registration,
    List<PolicyState> channels) {

  /**
   * Runs the rules.
   *
   * @param policies the policies that might apply, the most particular last
   */
  static InForce of(Situation situation, List<RunnablePolicy> policies, Jurisdiction jurisdiction) {
    List<StatedFact<?>> essentials = jurisdiction.essentials().apply(situation);
    Truth atTarget =
        essentials.isEmpty()
            ? situation.unfold(jurisdiction.atTarget(), PolicyState.Truths.INSTANCE)
            : Truth.TRUE;
    InForce inForce =
        new InForce(
            essentials, atTarget, jurisdiction.atTarget(), new ArrayList<>(), new ArrayList<>());
    // National law last: another thread may still be building its rule base.
    Deque<PolicyState> states = new ArrayDeque<>();
    for (int i = policies.size() - 1; i >= 0; i--) {
      if (inForce.mayTakePart(policies.get(i))) {
        states.addFirst(PolicyState.of(policies.get(i), situation, jurisdiction));
      }
    }
    states.forEach(inForce::add);
    return inForce;
  }

  private boolean mayTakePart(RunnablePolicy policy) {
    return channel(policy.policy().manifest().kind())
        ? atTarget != Truth.TRUE
        : !nationalOnly() || PolicyLibrary.national(policy.policy());
  }

  private static boolean channel(PolicyKind kind) {
    return kind == PolicyKind.CHANNEL;
  }

  private void add(PolicyState state) {
    if (state.applies() != Truth.FALSE) {
      (channel(state.policy().manifest().kind()) ? channels : registration).add(state);
    }
  }

  /**
   * All that a conclusion told without words is drawn from where how the rules stand settles the
   * outcome: how they stand, and what is seen of the materials that they ask for.
   *
   * @param summary what is kept of the conclusion
   */
  Signature signature(Summary<?> summary, Papers papers, Situation situation) {
    List<@Nullable Object> tokens = new ArrayList<>();
    tokens.add(summary);
    tokens.add(nationalOnly());
    tokens.add(atTarget);
    for (PolicyState policy : all()) {
      tokens.add(policy.applies());
      tokens.add(policy.states());
      for (RuleState state : policy.standing()) {
        for (Said said : state.says()) {
          if (said.needs()) {
            tokens.add(papers.seen(said.materialEntry(), situation));
          }
        }
      }
    }
    return new Signature(tokens.toArray());
  }

  /** Whether the target is not known, so that national law alone runs. */
  boolean nationalOnly() {
    return !essentials.isEmpty();
  }

  /** All that take part. */
  List<PolicyState> all() {
    List<PolicyState> all = new ArrayList<>(registration);
    all.addAll(channels);
    return all;
  }
}
