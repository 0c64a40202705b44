package org.luohu.verify;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Effect;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.logic.Families;
import org.luohu.logic.Voice;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.reasoning.Papers;
import org.luohu.vocabulary.StatedFact;

/**
 * Tries whether a stated fact matters: a rule stops to hold when the fact alone changes, in one
 * family for which it holds. Quick, and nearly always enough.
 */
final class Flips {

  private final Set<StatedFact<?>> matters;
  private final Set<Rule> tried = Collections.newSetFromMap(new IdentityHashMap<>());

  /**
   * Tries rules.
   *
   * @param matters takes the facts that are seen to matter; those in it are not tried again
   */
  Flips(Set<StatedFact<?>> matters) {
    this.matters = matters;
  }

  /** Tries the rules of some versions, each in the first period in which it is in force. */
  Flips look(List<Ground> grounds, Predicate<Policy> versions) {
    for (Ground ground : grounds) {
      ground.period().policies().stream().filter(versions).forEach(policy -> look(ground, policy));
    }
    return this;
  }

  private void look(Ground ground, Policy policy) {
    List<Rule> rules = policy.rules();
    for (int i = 0; i < rules.size(); i++) {
      if (tried.add(rules.get(i))) {
        Set<StatedFact<?>> open = inputs(ground.service(), policy, rules.get(i));
        open.removeAll(matters);
        if (!open.isEmpty()) {
          look(ground, ground.voices(policy).get(i), open);
        }
      }
    }
  }

  private void look(Ground ground, Voice voice, Set<StatedFact<?>> open) {
    if (ground.clauses().satisfiable(voice.holds())) {
      Map<StatedFact<?>, Object> family = ground.families().found();
      open.stream().filter(fact -> flips(ground, voice, family, fact)).forEach(matters::add);
    }
  }

  private static boolean flips(
      Ground ground, Voice voice, Map<StatedFact<?>, Object> family, StatedFact<?> fact) {
    Families families = ground.families();
    Map<StatedFact<?>, Object> others = new HashMap<>(family);
    others.remove(fact);
    List<Integer> neighbours = families.is(others);
    neighbours.add(-voice.holds());
    return ground.clauses().satisfiable(neighbours);
  }

  /** The stated facts that a rule reads to decide; none where it only tells something to know. */
  static Set<StatedFact<?>> inputs(Service service, Policy policy, Rule rule) {
    Set<StatedFact<?>> inputs = new LinkedHashSet<>();
    if (rule.consequences().stream().allMatch(each -> effect(each) == Effect.NOTE)) {
      return inputs;
    }
    rule.forEachComparison(comparison -> inputs.addAll(comparison.property().inputs()));
    for (Consequence consequence : rule.consequences()) {
      MaterialEntry entry = policy.manifest().materials().get(consequence.code());
      if (effect(consequence) == Effect.NEED && entry != null) {
        inputs.addAll(
            new Papers(ServiceDescription.of(service).vocabulary(), null).absenceFacts(entry));
      }
    }
    return inputs;
  }

  private static Effect effect(Consequence consequence) {
    return Effect.of(consequence.effect());
  }
}
