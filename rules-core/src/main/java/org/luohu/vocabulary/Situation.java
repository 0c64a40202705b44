package org.luohu.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luohu.world.World;

/**
 * What is known of one family: for each stated fact the values still possible, after deduction from
 * the constraints and after the presumptions. For one thread: values are worked out when first
 * asked for.
 */
public final class Situation implements Known {

  private final Candidates candidates;

  /** Those before anything was presumed. */
  private final Candidates unpresumed;

  private final BitSet stated;
  private final BitSet presumed;
  private final List<Contradiction> contradictions;

  private final @Nullable Object[] values;
  private final boolean[] derived;
  private final @Nullable BitSet[] sources;
  private @Nullable Supposition nothingChosen;

  private Situation(
      Candidates candidates,
      Candidates unpresumed,
      BitSet stated,
      List<Contradiction> contradictions) {
    this.candidates = candidates;
    this.unpresumed = unpresumed;
    this.stated = stated;
    this.presumed = new BitSet(candidates.facts());
    this.contradictions = contradictions;
    this.values = new Object[candidates.vocabulary.properties().size()];
    this.derived = new boolean[values.length];
    this.sources = new BitSet[values.length];
  }

  /**
   * The situation of a family of which some facts were stated.
   *
   * @param statedValues the values stated
   * @param landmarks by what the rules in force tell values apart
   */
  public static Situation of(
      Vocabulary vocabulary, Map<StatedFact<?>, Object> statedValues, Landmarks landmarks) {
    Candidates candidates = Candidates.of(vocabulary, statedValues, landmarks);
    BitSet stated = numbers(vocabulary, statedValues.keySet());
    Deduction deduction = new Deduction(candidates, stated);
    List<Contradiction> contradictions = deduction.all();
    Situation situation = new Situation(candidates, candidates.copy(), stated, contradictions);
    situation.presume(deduction);
    return situation;
  }

  /** The truths that stated facts break; parameters as of {@link #of}. */
  public static List<Contradiction> contradictions(
      Vocabulary vocabulary, Map<StatedFact<?>, Object> statedValues, Landmarks landmarks) {
    Candidates candidates = Candidates.of(vocabulary, statedValues, landmarks);
    return new Deduction(candidates, numbers(vocabulary, statedValues.keySet())).all();
  }

  private static BitSet numbers(Vocabulary vocabulary, Set<StatedFact<?>> facts) {
    BitSet numbers = new BitSet(vocabulary.statedFacts().size());
    facts.forEach(fact -> numbers.set(fact.index()));
    return numbers;
  }

  /** The vocabulary that this is said in. */
  public Vocabulary vocabulary() {
    return candidates.vocabulary;
  }

  /** The regions, ethnicities and calendars that there are. */
  public World world() {
    return candidates.landmarks.world();
  }

  /** The truths that the stated facts break; empty for a possible family. */
  public List<Contradiction> contradictions() {
    return contradictions;
  }

  /** Whether one value only is possible for a fact. */
  public boolean known(StatedFact<?> fact) {
    return candidates.only(fact.index()) != null;
  }

  /** Whether a value was stated, be it a coarse one. */
  public boolean stated(StatedFact<?> fact) {
    return stated.get(fact.index());
  }

  /** Whether the value is presumed. */
  public boolean presumed(StatedFact<?> fact) {
    return presumed.get(fact.index());
  }

  /** The one value possible for a fact, or null when there are several. */
  @SuppressWarnings("unchecked")
  @Override
  public <T> @Nullable T value(StatedFact<T> fact) {
    return (T) candidates.only(fact.index());
  }

  /** The values still possible for a fact. */
  @Override
  public List<Object> candidates(StatedFact<?> fact) {
    return List.of(candidates.of(fact.index()));
  }

  /** The facts of which several values are possible. */
  public List<StatedFact<?>> unknown() {
    List<StatedFact<?>> facts = new ArrayList<>();
    for (StatedFact<?> fact : vocabulary().statedFacts()) {
      if (!known(fact)) {
        facts.add(fact);
      }
    }
    return facts;
  }

  /** The facts that are presumed. */
  public List<StatedFact<?>> presumed() {
    return presumed.stream().<StatedFact<?>>mapToObj(vocabulary().statedFacts()::get).toList();
  }

  /** The same family with nothing presumed. */
  public Situation withoutPresumptions() {
    Candidates all = unpresumed.copy();
    return new Situation(all, all, stated, List.of());
  }

  /** The value of a property where the known facts settle it, or null where they leave it open. */
  @SuppressWarnings("unchecked")
  public <T> @Nullable T value(Property<T> property) {
    int index = property.index();
    if (!derived[index]) {
      values[index] = nothingChosen().settled(property::derive);
      derived[index] = true;
    }
    return (T) values[index];
  }

  private Supposition nothingChosen() {
    Supposition supposition = nothingChosen;
    if (supposition == null) {
      supposition = new Supposition(candidates);
      nothingChosen = supposition;
    }
    return supposition;
  }

  /**
   * The indices of the stated facts that a property's value was read from, those not known
   * included; not to be changed.
   */
  public BitSet sources(Property<?> property) {
    BitSet known = sources[property.index()];
    if (known == null) {
      known = new BitSet(candidates.facts());
      new Supposition(candidates, known).unfold(property::derive, Walk.INSTANCE);
      sources[property.index()] = known;
    }
    return known;
  }

  /** Nothing is made of it. */
  private enum Walk implements Unfolding<Boolean> {
    INSTANCE;

    @Override
    public Boolean value(Object value) {
      return true;
    }

    @Override
    public Boolean branch(StatedFact<?> fact, List<Boolean> branches) {
      return true;
    }
  }

  /**
   * A walk over every way in which a property depends on unknown facts: the visitor gets, for a
   * derivation that meets an unknown fact, the results for each of its values.
   */
  public <R> R unfold(Property<?> property, Unfolding<R> unfolding) {
    return new Supposition(candidates).unfold(property::derive, unfolding);
  }

  /** Like {@link #unfold(Property, Unfolding)}, for a predicate over stated facts. */
  public <R> R unfold(Predicate<Completion> predicate, Unfolding<R> unfolding) {
    return new Supposition(candidates).unfold(predicate::test, unfolding);
  }

  private void presume(Deduction deduction) {
    if (contradictions.isEmpty()) {
      for (Presumption<?> presumption : vocabulary().presumptions()) {
        presume(presumption, deduction);
      }
    }
  }

  /** Presumes a value, unless with it nothing would be possible: a presumption breaks no truth. */
  private <T> void presume(Presumption<T> presumption, Deduction deduction) {
    int index = presumption.fact().index();
    if (stated.get(index) || known(presumption.fact())) {
      return;
    }
    T value = presumption.of(this);
    if (value != null && Arrays.asList(candidates.of(index)).contains(value)) {
      Candidates before = candidates.copy();
      candidates.keep(index, value);
      if (deduction.from(presumption.fact()).isEmpty()) {
        presumed.set(index);
      } else {
        candidates.restore(before);
      }
    }
  }
}
