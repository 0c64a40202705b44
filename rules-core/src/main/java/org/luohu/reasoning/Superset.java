package org.luohu.reasoning;

import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.drl.Truth;
import org.luohu.outcome.Kleene;
import org.luohu.outcome.Levels;
import org.luohu.outcome.Logic;
import org.luohu.policy.MaterialEntry;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Unfolding;

/**
 * A situation read by what is known of each rule alone: quick, and exact where one outcome is left.
 * Where several are, they are a superset, and so are the facts that decide: all that leave anything
 * open. Both are never too small, for an unknown fact changes an outcome only through a rule, a
 * field of application, a material or the place that it leaves open.
 */
final class Superset implements Reading<Truth> {

  private final Situation situation;
  private final Papers papers;
  private final Explanation explanation;
  private final InForce inForce;

  Superset(Situation situation, Papers papers, Explanation explanation, InForce inForce) {
    this.situation = situation;
    this.papers = papers;
    this.explanation = explanation;
    this.inForce = inForce;
  }

  @Override
  public Logic<Truth> logic() {
    return Kleene.LOGIC;
  }

  @Override
  public Truth applies(PolicyState policy) {
    return policy.applies();
  }

  @Override
  public Truth holds(PolicyState policy, RuleState state) {
    return state.truth();
  }

  @Override
  public Truth missing(MaterialEntry entry) {
    return papers.seen(entry, situation).missing();
  }

  @Override
  public Truth atTarget() {
    return inForce.atTarget();
  }

  @Override
  public SortedSet<Outcome> possible(Levels<Truth> verdict) {
    return Kleene.possible(verdict);
  }

  @Override
  public boolean exact() {
    return false;
  }

  @Override
  public List<StatedFact<?>> deciding(Levels<Truth> verdict) {
    if (possible(verdict).size() == 1) {
      return List.of();
    }
    Map<Integer, StatedFact<?>> facts = new TreeMap<>();
    addWhatIsOpen(inForce.atTarget(), inForce.place(), facts);
    for (PolicyState policy : inForce.all()) {
      addWhatIsOpen(policy.applies(), policy.scope(), facts);
      policy.standing().forEach(state -> addWhatIsOpen(state, facts));
    }
    return List.copyOf(facts.values());
  }

  private void addWhatIsOpen(RuleState state, Map<Integer, StatedFact<?>> facts) {
    for (Said said : state.says()) {
      if (said.effect() != Effect.NOTE) {
        explanation.openBecauseOf(state.rule()).forEach(fact -> facts.put(fact.index(), fact));
      }
      if (said.needs()) {
        MaterialEntry entry = said.materialEntry();
        addWhatIsOpen(missing(entry), papers.missing(entry), facts);
      }
    }
  }

  private void addWhatIsOpen(
      Truth known, Predicate<Completion> condition, Map<Integer, StatedFact<?>> facts) {
    if (known == Truth.OPEN) {
      situation.unfold(
          condition,
          new Unfolding<Boolean>() {
            @Override
            public Boolean value(Object value) {
              return true;
            }

            @Override
            public Boolean branch(StatedFact<?> fact, List<Boolean> branches) {
              facts.put(fact.index(), fact);
              return true;
            }
          });
    }
  }
}
