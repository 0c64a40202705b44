package org.luohu.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.world.World;

/**
 * What is known of one family: for each stated fact the values still possible, after deduction from
 * the constraints and after the presumptions. For one thread: values are worked out when first
 * asked for.
 */
public final class Situation implements Known {

  private final Vocabulary vocabulary;
  private final Landmarks landmarks;

  /** The values possible for each fact; null for one not stated that nobody asked about yet. */
  private final @Nullable Object[][] candidates;

  private final BitSet stated;
  private final BitSet presumed;

  /** The values possible before anything was presumed. */
  private @Nullable Object[][] unpresumed;

  private final @Nullable Object[] values;
  private final boolean[] derived;
  private @Nullable Partial knownOnly;
  private final List<Contradiction> contradictions = new ArrayList<>();

  private Situation(
      Vocabulary vocabulary,
      Landmarks landmarks,
      @Nullable Object[][] candidates,
      BitSet stated,
      BitSet presumed) {
    this.vocabulary = vocabulary;
    this.landmarks = landmarks;
    this.candidates = candidates;
    this.unpresumed = candidates;
    this.stated = stated;
    this.presumed = presumed;
    this.values = new Object[vocabulary.properties().size()];
    this.derived = new boolean[values.length];
  }

  /**
   * The situation of a family of which some facts were stated.
   *
   * @param statedValues the values stated
   * @param landmarks by what the rules in force tell values apart
   */
  public static Situation of(
      Vocabulary vocabulary, Map<StatedFact<?>, Object> statedValues, Landmarks landmarks) {
    Situation situation = deduced(vocabulary, statedValues, landmarks);
    situation.unpresumed = situation.candidates.clone();
    situation.presume();
    return situation;
  }

  /** The truths that stated facts break; parameters as of {@link #of}. */
  public static List<Contradiction> contradictions(
      Vocabulary vocabulary, Map<StatedFact<?>, Object> statedValues, Landmarks landmarks) {
    return deduced(vocabulary, statedValues, landmarks).contradictions();
  }

  private static Situation deduced(
      Vocabulary vocabulary, Map<StatedFact<?>, Object> statedValues, Landmarks landmarks) {
    int count = vocabulary.statedFacts().size();
    @Nullable Object[][] candidates = new Object[count][];
    BitSet stated = new BitSet(count);
    for (Map.Entry<StatedFact<?>, Object> statement : statedValues.entrySet()) {
      int index = statement.getKey().index();
      candidates[index] = refined(statement.getKey(), statement.getValue(), landmarks);
      stated.set(index);
    }
    Situation situation =
        new Situation(vocabulary, landmarks, candidates, stated, new BitSet(count));
    situation.deduce();
    return situation;
  }

  @SuppressWarnings("unchecked")
  private static <T> Object[] refined(StatedFact<T> fact, Object value, Landmarks landmarks) {
    List<T> values = fact.domain().refinements((T) value, landmarks);
    return values.size() == 1 ? new Object[] {values.get(0)} : values.toArray();
  }

  private Object[] candidates(int index) {
    Object[] values = candidates[index];
    if (values == null) {
      values = vocabulary.statedFacts().get(index).domain().representatives(landmarks).toArray();
      candidates[index] = values;
    }
    return values;
  }

  /** The vocabulary that this is said in. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The regions, ethnicities and calendars that there are. */
  public World world() {
    return landmarks.world();
  }

  /** The truths that the stated facts break; empty for a possible family. */
  public List<Contradiction> contradictions() {
    return List.copyOf(contradictions);
  }

  /** Whether one value only is possible for a fact. */
  public boolean known(StatedFact<?> fact) {
    Object[] values = candidates[fact.index()];
    return values != null && values.length == 1;
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
    Object[] values = candidates[fact.index()];
    return values != null && values.length == 1 ? (T) values[0] : null;
  }

  /** The values still possible for a fact. */
  @Override
  public List<Object> candidates(StatedFact<?> fact) {
    return List.of(candidates(fact.index()));
  }

  /** The facts of which several values are possible. */
  public List<StatedFact<?>> unknown() {
    List<StatedFact<?>> facts = new ArrayList<>();
    for (StatedFact<?> fact : vocabulary.statedFacts()) {
      if (!known(fact)) {
        facts.add(fact);
      }
    }
    return facts;
  }

  /** The facts that are presumed. */
  public List<StatedFact<?>> presumed() {
    return presumed.stream().<StatedFact<?>>mapToObj(vocabulary.statedFacts()::get).toList();
  }

  /**
   * The indices of the facts that are other than they were before anything was presumed: presumed,
   * or deduced from that.
   */
  public BitSet restingOnPresumptions() {
    BitSet facts = new BitSet(candidates.length);
    for (int i = 0; i < candidates.length; i++) {
      facts.set(i, candidates[i] != unpresumed[i]);
    }
    return facts;
  }

  /** The same family with nothing presumed. */
  public Situation withoutPresumptions() {
    return new Situation(vocabulary, landmarks, unpresumed.clone(), stated, new BitSet());
  }

  /** The value of a property where the known facts settle it, or null where they leave it open. */
  @SuppressWarnings("unchecked")
  public <T> @Nullable T value(Property<T> property) {
    int index = property.index();
    if (!derived[index]) {
      values[index] = settled(property, known());
      derived[index] = true;
    }
    return (T) values[index];
  }

  /** The known values, with no choice made. */
  private Partial known() {
    Partial partial = knownOnly;
    if (partial == null) {
      partial = new Partial();
      knownOnly = partial;
    }
    return partial;
  }

  private static final Object UNSETTLED = new Object();

  private <T> @Nullable Object settled(Property<T> property, Partial partial) {
    Object value = settle(property, partial);
    return value == UNSETTLED ? null : value;
  }

  /**
   * Runs the derivation; where it meets an unknown fact, tries each value until two results differ.
   */
  private <T> Object settle(Property<T> property, Partial partial) {
    partial.missing = -1;
    T derived = property.derive(partial);
    int blocked = partial.missing;
    if (blocked < 0) {
      return derived;
    }
    Object common = null;
    for (int choice = 0; choice < candidates(blocked).length; choice++) {
      partial.choices[blocked] = choice;
      Object value = settle(property, partial);
      if (value == UNSETTLED || (common != null && !common.equals(value))) {
        partial.choices[blocked] = -1;
        return UNSETTLED;
      }
      common = value;
    }
    partial.choices[blocked] = -1;
    return java.util.Objects.requireNonNull(common);
  }

  /** The stated facts that a property's value was read from, those not known included. */
  public Set<StatedFact<?>> sources(Property<?> property) {
    Set<StatedFact<?>> sources = new HashSet<>();
    collectSources(property, new Partial(), sources);
    return sources;
  }

  private void collectSources(Property<?> property, Partial partial, Set<StatedFact<?>> sources) {
    partial.reads = sources;
    partial.missing = -1;
    property.derive(partial);
    int blocked = partial.missing;
    if (blocked < 0) {
      return;
    }
    for (int choice = 0; choice < candidates(blocked).length; choice++) {
      partial.choices[blocked] = choice;
      collectSources(property, partial, sources);
    }
    partial.choices[blocked] = -1;
  }

  /**
   * A walk over every way in which a property depends on unknown facts: the visitor gets, for a
   * derivation that meets an unknown fact, the results for each of its values.
   */
  public <R> R unfold(Property<?> property, Unfolding<R> unfolding) {
    return unfold(property, new Partial(), unfolding);
  }

  private <R> R unfold(Property<?> property, Partial partial, Unfolding<R> unfolding) {
    partial.missing = -1;
    Object derived = property.derive(partial);
    int blocked = partial.missing;
    if (blocked < 0) {
      return unfolding.value(derived);
    }
    List<R> branches = new ArrayList<>();
    for (int choice = 0; choice < candidates(blocked).length; choice++) {
      partial.choices[blocked] = choice;
      branches.add(unfold(property, partial, unfolding));
    }
    partial.choices[blocked] = -1;
    return unfolding.branch(vocabulary.statedFacts().get(blocked), branches);
  }

  /** Like {@link #unfold(Property, Unfolding)}, for a predicate over stated facts. */
  public <R> R unfold(java.util.function.Predicate<Completion> predicate, Unfolding<R> unfolding) {
    return unfold(predicate, new Partial(), unfolding);
  }

  private <R> R unfold(
      java.util.function.Predicate<Completion> predicate, Partial partial, Unfolding<R> unfolding) {
    partial.missing = -1;
    boolean holds = predicate.test(partial);
    int blocked = partial.missing;
    if (blocked < 0) {
      return unfolding.value(holds);
    }
    List<R> branches = new ArrayList<>();
    for (int choice = 0; choice < candidates(blocked).length; choice++) {
      partial.choices[blocked] = choice;
      branches.add(unfold(predicate, partial, unfolding));
    }
    partial.choices[blocked] = -1;
    return unfolding.branch(vocabulary.statedFacts().get(blocked), branches);
  }

  /**
   * What to make of a derivation over unknown facts.
   *
   * @param <R> what is made
   */
  public interface Unfolding<R> {

    /** The derivation ended with a value. */
    R value(Object value);

    /** The derivation met an unknown fact; the branches stand in the order of its candidates. */
    R branch(StatedFact<?> fact, List<R> branches);
  }

  private void deduce() {
    Partial partial = new Partial();
    boolean changed = true;
    while (changed && contradictions.isEmpty()) {
      changed = false;
      for (Constraint constraint : vocabulary.constraints()) {
        changed |= narrow(constraint, partial);
      }
    }
  }

  /** Deduces what follows from one fact more. */
  private void deduceFrom(StatedFact<?> fact) {
    Partial partial = new Partial();
    boolean changed = false;
    for (Constraint constraint : vocabulary.constraintsOn(fact)) {
      changed |= narrow(constraint, partial);
    }
    if (changed) {
      deduce();
    }
  }

  /** Keeps the candidates that some completion of the constraint's other inputs supports. */
  private boolean narrow(Constraint constraint, Partial partial) {
    List<StatedFact<?>> inputs = constraint.inputs();
    if (allKnown(inputs)) {
      if (!constraint.holds().test(partial)) {
        contradict(constraint);
      }
      return false;
    }
    if (nothingKnown(inputs)) {
      return false;
    }
    BitSet[] supported = new BitSet[inputs.size()];
    Arrays.setAll(supported, i -> new BitSet());
    support(constraint, 0, partial, supported);
    if (supported[0].isEmpty()) {
      contradict(constraint);
      return false;
    }
    boolean changed = false;
    for (int i = 0; i < supported.length; i++) {
      int index = inputs.get(i).index();
      Object[] old = candidates(index);
      if (supported[i].cardinality() < old.length) {
        candidates[index] = supported[i].stream().mapToObj(k -> old[k]).toArray();
        changed = true;
      }
    }
    return changed;
  }

  private boolean allKnown(List<StatedFact<?>> facts) {
    for (int i = 0; i < facts.size(); i++) {
      if (!known(facts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether nothing was said or deduced of any of these facts, so that none can follow from
   * another.
   */
  private boolean nothingKnown(List<StatedFact<?>> facts) {
    for (int i = 0; i < facts.size(); i++) {
      if (candidates[facts.get(i).index()] != null) {
        return false;
      }
    }
    return true;
  }

  private void contradict(Constraint constraint) {
    List<StatedFact<?>> inputs = constraint.inputs();
    List<StatedFact<?>> involved = inputs.stream().filter(this::stated).toList();
    contradictions.add(new Contradiction(constraint, involved.isEmpty() ? inputs : involved));
  }

  private void support(Constraint constraint, int depth, Partial partial, BitSet[] supported) {
    List<StatedFact<?>> inputs = constraint.inputs();
    if (depth == inputs.size()) {
      if (constraint.holds().test(partial)) {
        for (int i = 0; i < supported.length; i++) {
          supported[i].set(Math.max(0, partial.choices[inputs.get(i).index()]));
        }
      }
      return;
    }
    int fact = inputs.get(depth).index();
    int count = candidates(fact).length;
    if (count == 1) {
      support(constraint, depth + 1, partial, supported);
      return;
    }
    for (int choice = 0; choice < count; choice++) {
      partial.choices[fact] = choice;
      support(constraint, depth + 1, partial, supported);
    }
    partial.choices[fact] = -1;
  }

  private void presume() {
    for (Presumption<?> presumption : vocabulary.presumptions()) {
      if (!contradictions.isEmpty()) {
        return;
      }
      presume(presumption);
    }
  }

  /** Presumes a value, unless with it nothing would be possible: a presumption breaks no truth. */
  private <T> void presume(Presumption<T> presumption) {
    int index = presumption.fact().index();
    if (stated.get(index) || known(presumption.fact())) {
      return;
    }
    T value = presumption.of(this);
    if (value != null && Arrays.asList(candidates(index)).contains(value)) {
      @Nullable Object[][] before = candidates.clone();
      candidates[index] = new Object[] {value};
      deduceFrom(presumption.fact());
      presumed.set(index, contradictions.isEmpty());
      if (!contradictions.isEmpty()) {
        contradictions.clear();
        System.arraycopy(before, 0, candidates, 0, before.length);
      }
    }
  }

  /**
   * The known values, and choices for some of the unknown ones. A derivation that reads another
   * fact gets one of its possible values, and its result counts for nothing: what it missed is
   * noted. Derivations are total, so it comes to an end.
   */
  private final class Partial implements Completion {
    final int[] choices = new int[candidates.length];

    /**
     * The index of the first fact that was read and is neither known nor chosen; -1 where there is
     * none.
     */
    int missing = -1;

    @Nullable Set<StatedFact<?>> reads;

    Partial() {
      Arrays.fill(choices, -1);
    }

    @Override
    public World world() {
      return landmarks.world();
    }

    @Override
    @SuppressWarnings("unchecked")
    public <T> T get(StatedFact<T> fact) {
      int index = fact.index();
      if (reads != null) {
        reads.add(fact);
      }
      Object[] values = candidates[index];
      if (values != null && values.length == 1) {
        return (T) values[0];
      }
      int choice = choices[index];
      if (choice < 0) {
        missing = missing < 0 ? index : missing;
        choice = 0;
      }
      return (T) candidates(index)[choice];
    }
  }
}
