package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.decision.Presumed;
import org.luohu.drl.Truth;
import org.luohu.outcome.OutcomeLaw;
import org.luohu.vocabulary.Presumption;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * Finds the presumptions that a decision rests on: forgetting them would leave open a rule in force
 * that is settled now, or the existence of a material that is needed.
 */
final class PresumptionFinder {

  private final Situation situation;
  private final Situation forgetful;
  private final Papers papers;

  private final Outcome mildest;

  PresumptionFinder(Situation situation, Papers papers, SortedSet<Outcome> possible) {
    this.mildest = possible.first();
    this.situation = situation;
    this.forgetful = situation.withoutPresumptions();
    this.papers = papers;
  }

  List<Presumed> presumed(Collection<PolicyState> policies) {
    Set<StatedFact<?>> relied = new HashSet<>();
    Explanation explanation = new Explanation(forgetful);
    for (PolicyState policy : policies) {
      BitSet opened = policy.runnable().open(forgetful);
      opened.andNot(policy.states().open());
      for (int i = opened.nextSetBit(0); i >= 0; i = opened.nextSetBit(i + 1)) {
        RuleState state = policy.runnable().state(i, policy.states().truth(i));
        if (matters(state)) {
          relied.addAll(explanation.openBecauseOf(state.rule()));
        }
      }
      for (RuleState state : policy.standing()) {
        if (state.truth() == Truth.TRUE && mildest.compareTo(Outcome.REDIRECT) < 0) {
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
        situation
            .vocabulary()
            .constraintsOn(fact)
            .forEach(constraint -> relied.addAll(constraint.inputs()));
      }
    }
  }

  /**
   * Whether the decision could be another if the rule stood otherwise: it could raise the outcome,
   * it carries the outcome, it grants what is accepted, or it asks for a material of an application
   * that goes on.
   */
  private boolean matters(RuleState state) {
    for (Said said : state.says()) {
      if (matters(state, said.effect())) {
        return true;
      }
    }
    return false;
  }

  private boolean matters(RuleState state, Effect effect) {
    return switch (effect) {
      case NOTE -> false;
      case GRANT -> mildest.compareTo(Outcome.REVIEW) <= 0;
      case NEED -> mildest.compareTo(Outcome.REDIRECT) < 0;
      case SUPPLEMENT, REVIEW, REDIRECT, REFUSE -> {
        int graver = OutcomeLaw.raises(effect).compareTo(mildest);
        yield graver > 0 || (graver == 0 && state.truth() == Truth.TRUE);
      }
    };
  }

  private void addAbsenceFacts(RuleState state, Set<StatedFact<?>> relied) {
    for (Said said : state.says()) {
      if (said.needs()) {
        relied.addAll(papers.absenceFacts(said.materialEntry()));
      }
    }
  }

  private <T> Presumed shown(Presumption<T> presumption) {
    T value = situation.value(presumption.fact());
    if (value == null) {
      throw new IllegalStateException("not known: " + presumption.fact());
    }
    return new Presumed(
        presumption.fact().key(), presumption.fact().code(value), presumption.text());
  }
}
