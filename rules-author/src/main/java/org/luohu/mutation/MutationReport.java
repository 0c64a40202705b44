package org.luohu.mutation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.cases.PolicyCase;
import org.luohu.drl.Rule;

/**
 * What became of all mutants.
 *
 * @param results each mutant and its fate, version by version, rule by rule
 * @param untried how many mutants were not put before the cases, as the time was over
 * @param unexplained how many survivors were not looked at further, as the time was over or the
 *     memory too small
 */
public record MutationReport(List<Result> results, int untried, int unexplained) {

  /** Of a rule with more mutants than this, the later ones are not made. */
  public static final int MOST = 1000;

  /** Copies the results in. */
  public MutationReport {
    results = List.copyOf(results);
  }

  /**
   * A mutant and its fate: killed, excused, or surviving.
   *
   * @param mutant the mutant
   * @param killer a case that no longer holds; null where there is none
   * @param excuse why it need not be killed; null where there is no reason
   * @param family a family that would kill a survivor; null for others, and where none was found
   */
  public record Result(
      Mutant mutant,
      @Nullable PolicyCase killer,
      @Nullable Excuse excuse,
      @Nullable KillingFamily family) {

    /** Whether nothing kills it and nothing excuses it. */
    public boolean survives() {
      return killer == null && excuse == null;
    }
  }

  /**
   * How many mutants of one kind had which fate.
   *
   * @param mutants all of them
   * @param killed those under which some case no longer holds
   * @param excused those proved equal
   * @param surviving the rest
   */
  public record Tally(int mutants, int killed, int excused, int surviving) {
    private static final Tally NONE = new Tally(0, 0, 0, 0);

    private Tally with(Result result) {
      return new Tally(
          mutants + 1, killed + (result.killer() != null ? 1 : 0),
          excused + (result.excuse() != null ? 1 : 0), surviving + (result.survives() ? 1 : 0));
    }
  }

  /** The tally of each kind of mutation that was tried. */
  public Map<MutationKind, Tally> byKind() {
    Map<MutationKind, Tally> tallies = new EnumMap<>(MutationKind.class);
    results.forEach(
        result ->
            tallies.merge(
                result.mutant().kind(), Tally.NONE.with(result), (sum, one) -> sum.with(result)));
    return tallies;
  }

  /** This and what came of mutants of other versions. */
  public MutationReport and(MutationReport other) {
    return new MutationReport(
        Stream.concat(results.stream(), other.results.stream()).toList(),
        untried + other.untried,
        unexplained + other.unexplained);
  }

  /** The rules with more mutants than were made. */
  public List<Rule> cut() {
    return byRule(results).stream()
        .filter(own -> own.size() >= MOST)
        .map(own -> own.get(0).mutant().original())
        .toList();
  }

  /** The survivors, those of a rule together. */
  public List<List<Result>> survivorsByRule() {
    return byRule(survivors());
  }

  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  private static List<List<Result>> byRule(List<Result> results) {
    List<List<Result>> rules = new ArrayList<>();
    Rule last = null;
    for (Result result : results) {
      if (result.mutant().original() != last) {
        last = result.mutant().original();
        rules.add(new ArrayList<>());
      }
      rules.get(rules.size() - 1).add(result);
    }
    return rules;
  }

  /** The tally of all. */
  public Tally total() {
    Tally total = Tally.NONE;
    for (Result result : results) {
      total = total.with(result);
    }
    return total;
  }

  /** Whether every mutant was tried, and each is killed or excused. */
  public boolean clean() {
    return untried == 0 && survivors().isEmpty();
  }

  /** The mutants that nothing kills and nothing excuses. */
  public List<Result> survivors() {
    return results.stream().filter(Result::survives).toList();
  }
}
