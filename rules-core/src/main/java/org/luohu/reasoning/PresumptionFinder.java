package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.luohu.decision.Effect;
import org.luohu.decision.Presumed;
import org.luohu.drl.Consequence;
import org.luohu.drl.Truth;
import org.luohu.vocabulary.Presumption;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * Finds the presumptions that a decision rests on: forgetting them would leave open a rule in force that is
 * settled now, or the existence of a material that is needed.
 */
final class PresumptionFinder {

  private final Situation situation;
  private final Situation forgetful;
  private final Papers papers;

  PresumptionFinder(Situation situation, Papers papers) {
    this.situation = situation;
    this.forgetful = situation.withoutPresumptions();
    this.papers = papers;
  }

  List<Presumed> presumed(Collection<PolicyState> policies) {
    Set<StatedFact<?>> relied = new HashSet<>();
    Explanation explanation = new Explanation(forgetful);
    for (PolicyState policy : policies) {
      for (RuleState state : policy.rules()) {
        if (state.truth() != Truth.OPEN && matters(state) && state.rule().evaluate(forgetful::value) == Truth.OPEN) {
          relied.addAll(explanation.openBecauseOf(state.rule()));
        }
        if (state.truth() == Truth.TRUE) {
          addAbsenceFacts(state, relied);
        }
      }
    }
    addWhatWasDeduced(relied);
    List<Presumed> presumed = new ArrayList<>();
    for (Presumption<?> presumption : situation.vocabulary().presumptions()) {
      if (situation.presumed(presumption.fact()) && relied.contains(presumption.fact())) {
        presumed.add(shown(presumption));
      }
    }
    return presumed;
  }

  /** A fact that is known by deduction from a presumption rests on that presumption. */
  private void addWhatWasDeduced(Set<StatedFact<?>> relied) {
    for (StatedFact<?> fact : List.copyOf(relied)) {
      if (!situation.presumed(fact) && situation.known(fact)) {
        situation.vocabulary().constraintsOn(fact).forEach(constraint -> relied.addAll(constraint.inputs()));
      }
    }
  }

  private static boolean matters(RuleState state) {
    return state.rule().consequences().stream().anyMatch(c -> Severity.effect(c.effect()) != Effect.NOTE);
  }

  private void addAbsenceFacts(RuleState state, Set<StatedFact<?>> relied) {
    for (Consequence consequence : state.rule().consequences()) {
      if (Severity.effect(consequence.effect()) == Effect.NEED) {
        relied.addAll(papers.absenceFacts(Entries.material(state.policy(), consequence.code())));
      }
    }
  }

  private <T> Presumed shown(Presumption<T> presumption) {
    T value = situation.value(presumption.fact());
    if (value == null) {
      throw new IllegalStateException("not known: " + presumption.fact());
    }
    return new Presumed(presumption.fact().key(), presumption.fact().domain().code(value), presumption.text());
  }
}
