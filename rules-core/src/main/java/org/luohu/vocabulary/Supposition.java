package org.luohu.vocabulary;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.world.World;

/**
 * The known values of a family, and choices for some of the unknown ones. A derivation that reads
 * another fact gets one of its possible values, and its result counts for nothing: what it missed
 * is noted. Derivations are total, so it comes to an end.
 */
final class Supposition implements Completion {

  private static final Object UNSETTLED = new Object();

  private final Candidates candidates;
  private final @Nullable BitSet reads;

  /** By the facts' indices one more than the number of the value chosen; null while none is. */
  private int @Nullable [] choices;

  /** The index of the first fact that was read and is neither known nor chosen; -1 for none. */
  private int missing = -1;

  /** Nothing is chosen. */
  Supposition(Candidates candidates) {
    this(candidates, null);
  }

  /**
   * Nothing is chosen.
   *
   * @param reads gets the indices of the facts that are read; null for nobody who asks
   */
  Supposition(Candidates candidates, @Nullable BitSet reads) {
    this.candidates = candidates;
    this.reads = reads;
  }

  @Override
  public World world() {
    return candidates.landmarks.world();
  }

  @Override
  @SuppressWarnings("unchecked")
  public <T> T get(StatedFact<T> fact) {
    int index = fact.index();
    if (reads != null) {
      reads.set(index);
    }
    Object known = candidates.only(index);
    if (known != null) {
      return (T) known;
    }
    if ((choices == null || choices[index] == 0) && missing < 0) {
      missing = index;
    }
    return (T) candidates.of(index)[chosen(index)];
  }

  /** Chooses a value by its number among the candidates. */
  void choose(int fact, int number) {
    if (choices == null) {
      choices = new int[candidates.facts()];
    }
    choices[fact] = number + 1;
  }

  /** Takes a choice back. */
  void forget(int fact) {
    if (choices != null) {
      choices[fact] = 0;
    }
  }

  /** The number of the value chosen; of the first where none is. */
  int chosen(int fact) {
    return choices == null ? 0 : Math.max(0, choices[fact] - 1);
  }

  /** What a derivation gives whatever the unknown facts are, or null where that differs. */
  @Nullable Object settled(Function<Completion, ?> derivation) {
    Object value = settle(derivation);
    return value == UNSETTLED ? null : value;
  }

  /** Runs it; where it meets an unknown fact, tries each value until two results differ. */
  private Object settle(Function<Completion, ?> derivation) {
    missing = -1;
    Object derived = derivation.apply(this);
    int blocked = missing;
    if (blocked < 0) {
      return derived;
    }
    Object common = null;
    for (int choice = 0; choice < candidates.of(blocked).length; choice++) {
      choose(blocked, choice);
      Object value = settle(derivation);
      if (value == UNSETTLED || (common != null && !common.equals(value))) {
        forget(blocked);
        return UNSETTLED;
      }
      common = value;
    }
    forget(blocked);
    return Objects.requireNonNull(common);
  }

  /** Every way in which a derivation depends on unknown facts. */
  <R> R unfold(Function<Completion, ?> derivation, Unfolding<R> unfolding) {
    missing = -1;
    Object derived = derivation.apply(this);
    int blocked = missing;
    if (blocked < 0) {
      return unfolding.value(derived);
    }
    List<R> branches = new ArrayList<>();
    for (int choice = 0; choice < candidates.of(blocked).length; choice++) {
      choose(blocked, choice);
      branches.add(unfold(derivation, unfolding));
    }
    forget(blocked);
    return unfolding.branch(candidates.vocabulary.statedFacts().get(blocked), branches);
  }
}
