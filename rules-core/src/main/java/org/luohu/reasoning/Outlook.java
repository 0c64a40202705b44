package org.luohu.reasoning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Outcome;
import org.luohu.decision.Verdict;
import org.luohu.drl.Truth;
import org.luohu.outcome.Diagrams;
import org.luohu.outcome.OutcomeLaw;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * The outcomes still possible, and the facts that decide between them.
 *
 * @param registration the verdict on registration
 * @param channel the verdict on the channel, or null where none is needed
 * @param both the outcome over both
 * @param deciding the facts that decide: where exact, those that settle most first; else in the
 *     order of the vocabulary
 * @param exact whether nothing is a superset
 * @param channels what each channel alone comes to
 */
record Outlook(
    Verdict registration,
    @Nullable Verdict channel,
    Verdict both,
    List<StatedFact<?>> deciding,
    boolean exact,
    Map<PolicyState, Verdict> channels) {

  private static final List<Verdict> CERTAIN =
      Outcome.SETTLED.stream()
          .map(outcome -> new Verdict(outcome, new TreeSet<>(List.of(outcome))))
          .toList();

  /**
   * Finds the outlook: by what is known of each rule alone where that settles it, else exactly over
   * all completions, else, where that is too costly, as the superset that is known.
   *
   * @param limit how many nodes the diagrams over completions may have
   */
  static Outlook of(
      Situation situation, Papers papers, Explanation explanation, InForce inForce, int limit) {
    Superset known = new Superset(situation, papers, explanation, inForce);
    Verdicts<Truth> verdicts = Verdicts.of(known, inForce);
    if (settled(known, verdicts)) {
      return of(known, verdicts, inForce, true);
    }
    try {
      Exact exact = new Exact(situation, papers, inForce, limit);
      return of(exact, Verdicts.of(exact, inForce), inForce, true);
    } catch (Diagrams.TooLarge e) {
      return of(known, verdicts, inForce, false);
    }
  }

  /** The outlook where what is known of each rule alone settles it, else null. */
  static @Nullable Outlook settled(
      Situation situation, Papers papers, Explanation explanation, InForce inForce) {
    Superset known = new Superset(situation, papers, explanation, inForce);
    Verdicts<Truth> verdicts = Verdicts.of(known, inForce);
    return settled(known, verdicts) ? of(known, verdicts, inForce, true) : null;
  }

  private static boolean settled(Superset known, Verdicts<Truth> verdicts) {
    return verdicts.allMatch(verdict -> known.possible(verdict).size() == 1);
  }

  private static <T> Outlook of(
      Reading<T> reading, Verdicts<T> verdicts, InForce inForce, boolean exact) {
    if (inForce.nationalOnly()) {
      return nationalOnly(reading, verdicts.registration());
    }
    Verdict both = verdict(reading, verdicts.both());
    Map<PolicyState, Verdict> channels = new HashMap<>();
    verdicts.channels().forEach((policy, own) -> channels.put(policy, verdict(reading, own)));
    return new Outlook(
        verdict(reading, verdicts.registration()),
        inForce.atTarget() == Truth.TRUE ? null : verdict(reading, verdicts.channel()),
        both,
        both.outcome() == Outcome.UNDETERMINED ? reading.deciding(verdicts.both()) : List.of(),
        exact,
        channels);
  }

  /** Where a superset leaves several outcomes, even the mildest of grave ones may be wrong. */
  private static <T> Verdict verdict(Reading<T> reading, org.luohu.outcome.Levels<T> verdict) {
    SortedSet<Outcome> possible = reading.possible(verdict);
    if (possible.size() == 1) {
      return CERTAIN.get(possible.first().rank());
    }
    return new Verdict(
        reading.exact() ? OutcomeLaw.settle(possible) : Outcome.UNDETERMINED, possible);
  }

  /**
   * Without the target only national law runs: its refusal stands whatever the target; everything
   * else may become graver under a province's rules, and an uncovered situation may be granted
   * there.
   */
  private static <T> Outlook nationalOnly(
      Reading<T> reading, org.luohu.outcome.Levels<T> registration) {
    SortedSet<Outcome> national = reading.possible(registration);
    if (national.first() == Outcome.REFUSE) {
      Verdict refused = CERTAIN.get(Outcome.REFUSE.rank());
      return new Outlook(refused, null, refused, List.of(), true, Map.of());
    }
    Outcome mildest =
        national.first().compareTo(Outcome.REVIEW) <= 0 ? Outcome.ACCEPT : national.first();
    Verdict open =
        new Verdict(
            Outcome.UNDETERMINED,
            new TreeSet<>(Outcome.SETTLED.subList(mildest.rank(), Outcome.SETTLED.size())));
    return new Outlook(open, null, open, reading.deciding(registration), false, Map.of());
  }

  /**
   * The channel whose result is mildest; among equals one of some places before one of everywhere,
   * then the first by id; null where there is none.
   */
  @Nullable PolicyState mildest(List<PolicyState> among) {
    PolicyState best = null;
    int bestRank = Integer.MAX_VALUE;
    for (PolicyState state : among) {
      Verdict own = channels.get(state);
      int rank = own == null ? Integer.MAX_VALUE : own.outcome().rank(own.possible());
      if (rank < bestRank
          || (best != null
              && rank == bestRank
              && best.policy().manifest().applies().everywhere())) {
        best = state;
        bestRank = rank;
      }
    }
    return best;
  }
}
