package org.luohu.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.luohu.author.Proofs;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;
import org.luohu.reasoning.Conclusion;
import org.luohu.reasoning.Jurisdiction;
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
    Jurisdiction jurisdiction = Proofs.SERVICE.jurisdiction();
    Completion completion = completion(family);
    Region counter = jurisdiction.counter().apply(completion);
    Region target = jurisdiction.target().apply(completion);
    List<Policy> policies =
        inForce.stream()
            .filter(
                policy ->
                    PolicyLibrary.national(policy)
                        || target.mainland()
                            && policy.manifest().applies().mayApply(counter, target))
            .sorted(PolicyLibrary.PARTICULARITY)
            .toList();
    Situation situation =
        Situation.of(
            Proofs.SERVICE.vocabulary(),
            family,
            constants.computeIfAbsent(policies, RuleConstants::of).landmarks(family));
    List<RunnablePolicy> rules =
        policies.stream()
            .map(policy -> runnable.computeIfAbsent(policy, RunnablePolicy::new))
            .toList();
    return Reasoner.conclude(situation, rules, jurisdiction, null);
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
