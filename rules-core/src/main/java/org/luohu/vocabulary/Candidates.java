package org.luohu.vocabulary;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The values still possible for each stated fact of one family. For one thread. */
final class Candidates {

  final Vocabulary vocabulary;
  final Landmarks landmarks;

  /** By the facts' indices; null for a fact not stated that nobody asked about yet. */
  private final @Nullable Object[][] values;

  private Candidates(Vocabulary vocabulary, Landmarks landmarks, @Nullable Object[][] values) {
    this.vocabulary = vocabulary;
    this.landmarks = landmarks;
    this.values = values;
  }

  /** Those that values stated leave, with nothing deduced. */
  static Candidates of(
      Vocabulary vocabulary, Map<StatedFact<?>, Object> statedValues, Landmarks landmarks) {
    @Nullable Object[][] values = new Object[vocabulary.statedFacts().size()][];
    statedValues.forEach((fact, value) -> values[fact.index()] = refined(fact, value, landmarks));
    return new Candidates(vocabulary, landmarks, values);
  }

  @SuppressWarnings("unchecked")
  private static <T> Object[] refined(StatedFact<T> fact, Object value, Landmarks landmarks) {
    List<T> values = fact.domain().refinements((T) value, landmarks);
    return values.size() == 1 ? new Object[] {values.get(0)} : values.toArray();
  }

  /** How many facts there are. */
  int facts() {
    return values.length;
  }

  /** Those of a fact; not to be changed. */
  Object[] of(int fact) {
    Object[] possible = values[fact];
    if (possible == null) {
      possible = vocabulary.statedFacts().get(fact).domain().representatives(landmarks).toArray();
      values[fact] = possible;
    }
    return possible;
  }

  /** The one value possible, or null where there are several. */
  @Nullable Object only(int fact) {
    Object[] possible = values[fact];
    return possible != null && possible.length == 1 ? possible[0] : null;
  }

  /** Whether nothing was said or deduced of a fact, nor its values asked for. */
  boolean untouched(int fact) {
    return values[fact] == null;
  }

  /** Keeps one value. */
  void keep(int fact, Object value) {
    values[fact] = new Object[] {value};
  }

  /** Keeps those of the given numbers, and says whether that is fewer. */
  boolean keep(int fact, BitSet numbers) {
    Object[] old = of(fact);
    Object[] kept = new Object[numbers.cardinality()];
    if (kept.length == old.length) {
      return false;
    }
    int number = -1;
    for (int i = 0; i < kept.length; i++) {
      number = numbers.nextSetBit(number + 1);
      kept[i] = old[number];
    }
    values[fact] = kept;
    return true;
  }

  Candidates copy() {
    return new Candidates(vocabulary, landmarks, values.clone());
  }

  /** Takes back what was done since a copy. */
  void restore(Candidates copy) {
    System.arraycopy(copy.values, 0, values, 0, values.length);
  }
}
