package org.luohu;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.ToIntFunction;
import org.luohu.decision.Outcome;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * All completions of a situation, one after the other, numbered in mixed radix over the facts not
 * known.
 */
final class Completions {

  /** The level where no family exists. */
  static final int NOTHING = -1;

  private final Situation situation;
  private final List<StatedFact<?>> unknown;
  private final int[] sizes;

  Completions(Situation situation) {
    this.situation = situation;
    unknown = situation.unknown();
    sizes = unknown.stream().mapToInt(fact -> situation.candidates(fact).size()).toArray();
  }

  List<StatedFact<?>> unknown() {
    return unknown;
  }

  long count() {
    return Arrays.stream(sizes).asLongStream().reduce(1, Math::multiplyExact);
  }

  /** The level of each completion; {@link #NOTHING} for one that breaks a truth about families. */
  int[] levels(ToIntFunction<Completion> level) {
    int[] levels = new int[Math.toIntExact(count())];
    for (int number = 0; number < levels.length; number++) {
      Completion completion = completion(number);
      levels[number] = exists(completion) ? level.applyAsInt(completion) : NOTHING;
    }
    return levels;
  }

  private boolean exists(Completion completion) {
    return situation.vocabulary().constraints().stream()
        .allMatch(constraint -> constraint.holds().test(completion));
  }

  private Completion completion(int number) {
    Object[] values = new Object[situation.vocabulary().statedFacts().size()];
    for (StatedFact<?> fact : situation.vocabulary().statedFacts()) {
      values[fact.index()] = situation.value(fact);
    }
    int rest = number;
    for (int i = 0; i < sizes.length; i++) {
      values[unknown.get(i).index()] = situation.candidates(unknown.get(i)).get(rest % sizes[i]);
      rest /= sizes[i];
    }
    return new Completion() {
      @Override
      @SuppressWarnings("unchecked")
      public <T> T get(StatedFact<T> fact) {
        return (T) values[fact.index()];
      }
    };
  }

  static SortedSet<Outcome> outcomes(int[] levels) {
    SortedSet<Outcome> outcomes = new TreeSet<>();
    for (int level : levels) {
      if (level != NOTHING) {
        outcomes.add(Outcome.values()[level]);
      }
    }
    return outcomes;
  }

  /** The keys of the facts of which two completions that differ in it alone differ in level. */
  List<String> deciding(int[] levels) {
    List<String> deciding = new ArrayList<>();
    int stride = 1;
    for (int i = 0; i < sizes.length; i++) {
      if (decides(levels, stride, sizes[i])) {
        deciding.add(unknown.get(i).key());
      }
      stride *= sizes[i];
    }
    return deciding;
  }

  private static boolean decides(int[] levels, int stride, int size) {
    for (int number = 0; number < levels.length; number++) {
      int own = number / stride % size;
      for (int other = own + 1; other < size; other++) {
        int level = levels[number + (other - own) * stride];
        if (level != NOTHING && levels[number] != NOTHING && level != levels[number]) {
          return true;
        }
      }
    }
    return false;
  }
}
