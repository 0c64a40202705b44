package org.luohu.reasoning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.decision.Verdict;
import org.luohu.drl.Truth;
import org.luohu.policy.MaterialEntry;
import org.luohu.vocabulary.Situation;

/**
 * The outlook where every rule that matters is settled: one outcome, read off the rules that hold.
 */
final class SettledOutlook {

  private static final int OPEN = -1;

  private final Situation situation;
  private final Papers papers;

  SettledOutlook(Situation situation, Papers papers) {
    this.situation = situation;
    this.papers = papers;
  }

  /** The outlook; empty where something that matters is open. */
  Optional<Outlook> outlook(
      List<PolicyState> registration, List<PolicyState> channels, Truth atTarget) {
    int registered = level(registration);
    if (registered == OPEN || atTarget == Truth.OPEN) {
      return Optional.empty();
    }
    Verdict verdict = verdict(registered);
    if (atTarget == Truth.TRUE) {
      return Optional.of(outlook(verdict, null, registered, Map.of()));
    }
    int mildest = Severity.REDIRECT;
    Map<PolicyState, SortedSet<Outcome>> each = new HashMap<>();
    for (int i = 0; i < channels.size(); i++) {
      int level = level(List.of(channels.get(i)));
      if (level == OPEN) {
        return Optional.empty();
      }
      each.put(channels.get(i), outcomes(level));
      mildest = i == 0 ? level : Math.min(mildest, level);
    }
    return Optional.of(outlook(verdict, verdict(mildest), Math.max(registered, mildest), each));
  }

  private static Outlook outlook(
      Verdict registration,
      @Nullable Verdict channel,
      int level,
      Map<PolicyState, SortedSet<Outcome>> each) {
    return new Outlook(registration, channel, outcomes(level), List.of(), true, false, each);
  }

  private static Verdict verdict(int level) {
    return new Verdict(Outcome.values()[level], outcomes(level));
  }

  private static SortedSet<Outcome> outcomes(int level) {
    SortedSet<Outcome> outcomes = new TreeSet<>();
    outcomes.add(Outcome.values()[level]);
    return outcomes;
  }

  private int level(List<PolicyState> policies) {
    int level = Severity.ACCEPT;
    boolean granted = false;
    for (PolicyState policy : policies) {
      if (policy.applies() != Truth.TRUE) {
        return OPEN;
      }
      for (RuleState state : policy.standing()) {
        if (state.truth() == Truth.FALSE) {
          continue;
        }
        int raised = raised(state);
        if (raised == OPEN) {
          return OPEN;
        }
        level = Math.max(level, raised);
        granted |= state.truth() == Truth.TRUE && state.grants();
      }
    }
    return granted ? level : Math.max(level, Severity.REVIEW);
  }

  /** To what a rule that holds raises the outcome; an open one that could raise it is open. */
  private int raised(RuleState state) {
    int level = 0;
    for (Said said : state.says()) {
      Effect effect = said.effect();
      int raised = effect == Effect.NEED ? missing(said) : Severity.of(effect);
      boolean decides = raised != 0 || effect == Effect.GRANT;
      if (raised == OPEN || (decides && state.truth() == Truth.OPEN)) {
        return OPEN;
      }
      level = Math.max(level, raised);
    }
    return level;
  }

  private int missing(Said said) {
    MaterialEntry entry = said.materialEntry();
    if (!papers.canBeMissing(entry)) {
      return 0;
    }
    return switch (papers.missing(entry, situation)) {
      case TRUE -> Severity.SUPPLEMENT;
      case FALSE -> 0;
      case OPEN -> OPEN;
    };
  }
}
