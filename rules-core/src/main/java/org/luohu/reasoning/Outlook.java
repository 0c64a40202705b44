package org.luohu.reasoning;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Outcome;
import org.luohu.decision.Verdict;
import org.luohu.drl.Truth;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.StatedFact;

/**
 * The outcomes still possible, and the facts that decide between them.
 *
 * @param registration the verdict on registration
 * @param channel the verdict on the channel, or null
 * @param possible the outcomes over both
 * @param deciding the facts that decide, in the order of the vocabulary
 * @param exact whether nothing is a superset
 * @param undetermined whether the outcome stays open although all possible ones are grave
 * @param channels what each channel alone comes to
 */
record Outlook(
    Verdict registration,
    @Nullable Verdict channel,
    SortedSet<Outcome> possible,
    List<StatedFact<?>> deciding,
    boolean exact,
    boolean undetermined,
    Map<PolicyState, SortedSet<Outcome>> channels) {

  Outcome outcome() {
    return undetermined ? Outcome.UNDETERMINED : Severity.settle(possible);
  }

  /**
   * The channel whose result is mildest, the first by id among equals; null where there is none.
   */
  @Nullable PolicyState mildest(List<PolicyState> among) {
    PolicyState best = null;
    int bestRank = Integer.MAX_VALUE;
    for (PolicyState state : among) {
      SortedSet<Outcome> outcomes = channels.get(state);
      int rank =
          outcomes == null ? Integer.MAX_VALUE : Severity.rank(Severity.settle(outcomes), outcomes);
      if (rank < bestRank) {
        best = state;
        bestRank = rank;
      }
    }
    return best;
  }

  static Outlook exact(
      OutcomeDiagrams diagrams,
      List<PolicyState> registration,
      List<PolicyState> channels,
      Truth atTarget,
      Predicate<Completion> place,
      boolean nationalOnly) {
    int registered = diagrams.verdict(registration);
    SortedSet<Outcome> registrationOutcomes = Severity.outcomes(diagrams.possible(registered));
    if (nationalOnly) {
      return nationalOnly(registrationOutcomes, diagrams.deciding(registered));
    }
    Verdict registrationVerdict = verdict(registrationOutcomes);
    if (atTarget == Truth.TRUE) {
      return new Outlook(
          registrationVerdict,
          null,
          registrationOutcomes,
          deciding(diagrams, registered, registrationOutcomes),
          true,
          false,
          Map.of());
    }
    Map<PolicyState, Integer> levels = new LinkedHashMap<>();
    Map<PolicyState, SortedSet<Outcome>> each = new HashMap<>();
    for (PolicyState state : channels) {
      int level = diagrams.verdict(List.of(state));
      levels.put(state, level);
      each.put(
          state,
          Severity.outcomes(
              diagrams.possible(diagrams.channel(Truth.FALSE, place, Map.of(state, level)))));
    }
    int filed = diagrams.channel(atTarget, place, levels);
    int both = diagrams.both(registered, filed);
    SortedSet<Outcome> possible = Severity.outcomes(diagrams.possible(both));
    return new Outlook(
        registrationVerdict,
        verdict(Severity.outcomes(diagrams.possible(filed))),
        possible,
        deciding(diagrams, both, possible),
        true,
        false,
        each);
  }

  private static List<StatedFact<?>> deciding(
      OutcomeDiagrams diagrams, int function, SortedSet<Outcome> possible) {
    return Severity.settle(possible) == Outcome.UNDETERMINED
        ? diagrams.deciding(function)
        : List.of();
  }

  /**
   * Without the target only national law runs: its refusal stands whatever the target; everything
   * else may become graver under a province's rules, and an uncovered situation may be granted
   * there.
   */
  static Outlook nationalOnly(SortedSet<Outcome> national, List<StatedFact<?>> deciding) {
    if (national.size() == 1 && national.first() == Outcome.REFUSE) {
      return new Outlook(verdict(national), null, national, List.of(), true, false, Map.of());
    }
    SortedSet<Outcome> possible = new TreeSet<>();
    Outcome mildest =
        national.first().compareTo(Outcome.REVIEW) <= 0 ? Outcome.ACCEPT : national.first();
    for (Outcome outcome : Outcome.values()) {
      if (outcome != Outcome.UNDETERMINED && outcome.compareTo(mildest) >= 0) {
        possible.add(outcome);
      }
    }
    return new Outlook(
        new Verdict(Outcome.UNDETERMINED, possible),
        null,
        possible,
        deciding,
        false,
        true,
        Map.of());
  }

  private static Verdict verdict(SortedSet<Outcome> possible) {
    return new Verdict(Severity.settle(possible), possible);
  }
}
