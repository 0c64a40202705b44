package org.luohu.outcome;

import java.util.List;
import org.luohu.decision.Outcome;

/**
 * How grave a verdict is.
 *
 * @param atLeast for each of {@link Outcome#SETTLED}, that the verdict is this outcome or a graver
 *     one; each follows from the next, and the first is always true
 * @param <T> what is true or false
 */
public record Levels<T>(List<T> atLeast) {

  /** Copies the list in. */
  public Levels {
    atLeast = List.copyOf(atLeast);
  }

  /** That the verdict is an outcome or a graver one. */
  public T atLeast(Outcome outcome) {
    return atLeast.get(outcome.rank());
  }
}
