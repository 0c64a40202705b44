package org.luohu.logic;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luohu.application.Jurisdiction;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;
import org.luohu.reasoning.Conclusion;
import org.luohu.reasoning.Reasoner;
import org.luohu.reasoning.RunnablePolicy;
import org.luohu.region.Region;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * The rules engine on families of which everything is known: what a decision rests on, without its
 * alternatives.
 */
final class Engine {

  private final Map<Policy, RunnablePolicy> runnable = new HashMap<>();
  private final Map<List<Policy>, RuleConstants> constants = new HashMap<>();

  Conclusion conclude(List<Policy> inForce, Map<StatedFact<?>, Object> family) {
    List<Policy> policies = mayApply(inForce, family);
    return conclude(policies, situation(policies, family));
  }

  /** Of a family of which a part is known and nothing is presumed. */
  Conclusion concludeKnowing(
      List<Policy> inForce, Map<StatedFact<?>, Object> family, Map<StatedFact<?>, Object> known) {
    List<Policy> policies = mayApply(inForce, family);
    return conclude(policies, situation(policies, known).withoutPresumptions());
  }

  private static List<Policy> mayApply(List<Policy> inForce, Map<StatedFact<?>, Object> family) {
    Jurisdiction jurisdiction = Newborn.SERVICE.jurisdiction();
    Completion completion = completion(family);
    Region counter = jurisdiction.counter().apply(completion);
    Region target = jurisdiction.target().apply(completion);
    return inForce.stream()
        .filter(
            policy ->
                PolicyLibrary.national(policy)
                    || target.mainland() && policy.manifest().applies().mayApply(counter, target))
        .sorted(PolicyLibrary.PARTICULARITY)
        .toList();
  }

  private Situation situation(List<Policy> policies, Map<StatedFact<?>, Object> stated) {
    return Situation.of(
        Newborn.SERVICE.vocabulary(),
        stated,
        constants.computeIfAbsent(policies, RuleConstants::of).landmarks(stated));
  }

  private Conclusion conclude(List<Policy> policies, Situation situation) {
    List<RunnablePolicy> rules =
        policies.stream()
            .map(policy -> runnable.computeIfAbsent(policy, RunnablePolicy::new))
            .toList();
    return Reasoner.conclude(situation, rules, Newborn.SERVICE.jurisdiction(), null);
  }

  /** A family as derivations read it. */
  static Completion completion(Map<StatedFact<?>, Object> family) {
    return new Completion() {
      @Override
      @SuppressWarnings("unchecked")
      public <T> T get(StatedFact<T> fact) {
        return (T) family.get(fact);
      }
    };
  }
}
