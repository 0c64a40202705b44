package org.luohu.outcome;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.luohu.decision.Outcome;
import org.luohu.drl.Truth;

/**
 * Three-valued logic (S. C. Kleene, Introduction to Metamathematics, 1952, § 64). Where nothing is
 * open it is plain logic. What it calls true or false is so in every completion; what it calls open
 * may be either, or only seem so.
 */
public enum Kleene implements Logic<Truth> {
  /** The one there is. */
  LOGIC;

  private static final List<SortedSet<Outcome>> SINGLE =
      Outcome.SETTLED.stream()
          .map(outcome -> Collections.unmodifiableSortedSet(new TreeSet<>(List.of(outcome))))
          .toList();

  @Override
  public Truth constant(boolean value) {
    return Truth.of(value);
  }

  @Override
  public Truth and(Truth a, Truth b) {
    return a.and(b);
  }

  @Override
  public Truth or(Truth a, Truth b) {
    return a.or(b);
  }

  @Override
  public Truth not(Truth a) {
    return a.not();
  }

  /**
   * The outcomes that a verdict may come to: all that some completion brings about and perhaps
   * more. One alone is exact.
   */
  public static SortedSet<Outcome> possible(Levels<Truth> verdict) {
    int first = 0;
    int last = 0;
    for (Outcome outcome : Outcome.SETTLED) {
      Truth atLeast = verdict.atLeast(outcome);
      first = atLeast == Truth.TRUE ? outcome.rank() : first;
      last = atLeast == Truth.FALSE ? last : outcome.rank();
    }
    return first == last
        ? SINGLE.get(first)
        : Collections.unmodifiableSortedSet(
            new TreeSet<>(Outcome.SETTLED.subList(first, last + 1)));
  }
}
