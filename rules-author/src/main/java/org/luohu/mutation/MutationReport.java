package org.luohu.mutation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.cases.PolicyCase;

/**
 * What became of all mutants.
 *
 * @param results each mutant and its fate, version by version, rule by rule
 */
public record MutationReport(List<Result> results) {

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
    return new MutationReport(Stream.concat(results.stream(), other.results.stream()).toList());
  }

  /** The tally of all. */
  public Tally total() {
    Tally total = Tally.NONE;
    for (Result result : results) {
      total = total.with(result);
    }
    return total;
  }

  /** The mutants that nothing kills and nothing excuses. */
  public List<Result> survivors() {
    return results.stream().filter(Result::survives).toList();
  }
}
