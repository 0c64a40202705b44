package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.decision.Verdict;
import org.luohu.drl.Truth;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * The outlook where the exact one is too costly: every outcome that an open rule might bring about
 * is taken as possible and every fact that leaves one open as deciding. A superset, never a wrong
 * outcome.
 */
final class CoarseOutlook {

  private final Situation situation;
  private final Explanation explanation;
  private final Papers papers;
  private final TreeMap<Integer, StatedFact<?>> deciding = new TreeMap<>();

  CoarseOutlook(Situation situation, Explanation explanation, Papers papers) {
    this.situation = situation;
    this.explanation = explanation;
    this.papers = papers;
  }

  Outlook outlook(
      List<PolicyState> registration,
      List<PolicyState> channels,
      Truth atTarget,
      boolean nationalOnly) {
    SortedSet<Outcome> registered = possible(registration);
    if (nationalOnly) {
      return Outlook.nationalOnly(registered, List.copyOf(deciding.values()));
    }
    Verdict verdict = new Verdict(Severity.settle(registered), registered);
    if (atTarget == Truth.TRUE) {
      return new Outlook(
          verdict, null, registered, List.copyOf(deciding.values()), false, false, Map.of());
    }
    Map<PolicyState, SortedSet<Outcome>> each = new HashMap<>();
    SortedSet<Outcome> filed = new TreeSet<>();
    for (PolicyState state : channels) {
      SortedSet<Outcome> outcomes = possible(List.of(state));
      if (state.applies() == Truth.OPEN) {
        outcomes.add(Outcome.REDIRECT);
      }
      each.put(state, outcomes);
      filed.addAll(outcomes);
    }
    if (filed.isEmpty()) {
      filed.add(Outcome.REDIRECT);
    }
    if (atTarget == Truth.OPEN) {
      filed.add(Outcome.ACCEPT);
      filed.add(Outcome.REDIRECT);
    }
    SortedSet<Outcome> both = new TreeSet<>();
    registered.forEach(
        one -> filed.forEach(other -> both.add(one.compareTo(other) >= 0 ? one : other)));
    Verdict channel = new Verdict(Severity.settle(filed), filed);
    return new Outlook(verdict, channel, both, List.copyOf(deciding.values()), false, false, each);
  }

  private SortedSet<Outcome> possible(List<PolicyState> policies) {
    int settled = Severity.ACCEPT;
    Truth granted = Truth.FALSE;
    List<Integer> open = new ArrayList<>();
    for (PolicyState policy : policies) {
      for (RuleState state : policy.standing()) {
        for (Said said : state.says()) {
          Effect effect = said.effect();
          if (effect == Effect.GRANT) {
            granted = granted.or(state.truth());
            note(state);
          }
          int level = effect == Effect.NEED ? missing(said) : Severity.of(effect);
          Truth truth =
              effect == Effect.NEED ? state.truth().and(missingTruth(said)) : state.truth();
          if (level > 0 && truth == Truth.TRUE) {
            settled = Math.max(settled, level);
          } else if (level > 0 && truth == Truth.OPEN) {
            open.add(level);
            note(state);
          }
        }
      }
    }
    return outcomes(settled, granted, open);
  }

  private static SortedSet<Outcome> outcomes(int settled, Truth granted, List<Integer> open) {
    SortedSet<Outcome> outcomes = new TreeSet<>();
    if (granted != Truth.FALSE || settled >= Severity.REVIEW) {
      outcomes.add(Outcome.values()[settled]);
    }
    if (granted != Truth.TRUE && settled < Severity.REVIEW) {
      outcomes.add(Outcome.REVIEW);
    }
    for (int level : open) {
      if (level > settled) {
        outcomes.add(Outcome.values()[level]);
      }
    }
    return outcomes;
  }

  private int missing(Said said) {
    return papers.canBeMissing(said.materialEntry()) ? Severity.SUPPLEMENT : Severity.ACCEPT;
  }

  private Truth missingTruth(Said said) {
    return papers.missing(said.materialEntry(), situation);
  }

  private void note(RuleState state) {
    if (state.truth() == Truth.OPEN) {
      explanation.openBecauseOf(state.rule()).forEach(fact -> deciding.put(fact.index(), fact));
    }
  }
}
