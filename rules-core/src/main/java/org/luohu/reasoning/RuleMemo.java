package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Rule;
import org.luohu.memo.BoundedMemo;
import org.luohu.memo.Signature;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Situation;

/**
 * Remembers which rules of one policy are true and which are open, by the values of the properties
 * that its rules look at. Numbers are cut at the rules' own thresholds, codes that no rule names
 * are one. Bounded; thread-safe.
 */
final class RuleMemo {

  private static final Object ANOTHER = new Object();

  private final Property<?>[] properties;
  private final @Nullable Object[][] constants;
  private final BoundedMemo<Signature, RuleStates> known;
  private final LongAdder hits = new LongAdder();
  private final LongAdder misses = new LongAdder();

  RuleMemo(List<Rule> rules, int capacity) {
    Map<Property<?>, TreeSet<Object>> compared = new HashMap<>();
    for (Rule rule : rules) {
      rule.forEachComparison(
          c -> compared.computeIfAbsent(c.property(), p -> new TreeSet<>()).addAll(c.constants()));
    }
    List<Property<?>> looked = new ArrayList<>(compared.keySet());
    looked.sort((a, b) -> Integer.compare(a.index(), b.index()));
    properties = looked.toArray(new Property<?>[0]);
    constants = new Object[properties.length][];
    for (int i = 0; i < properties.length; i++) {
      boolean many = properties[i].type() == Integer.class || properties[i].type() == String.class;
      constants[i] = many ? Objects.requireNonNull(compared.get(properties[i])).toArray() : null;
    }
    known = new BoundedMemo<>(capacity);
  }

  RuleStates states(Situation situation, Supplier<RuleStates> worker) {
    Signature key = signature(situation);
    RuleStates states = known.get(key);
    if (states != null) {
      hits.increment();
      return states;
    }
    misses.increment();
    RuleStates worked = worker.get();
    known.put(key, worked);
    return worked;
  }

  private Signature signature(Situation situation) {
    @Nullable Object[] values = new Object[properties.length];
    for (int i = 0; i < values.length; i++) {
      Object value = situation.value(properties[i]);
      Object[] borders = constants[i];
      values[i] = value == null || borders == null ? value : cut(value, borders);
    }
    return new Signature(values);
  }

  private static Object cut(Object value, Object[] borders) {
    int place = Arrays.binarySearch(borders, value);
    return value instanceof Integer ? (Object) place : place >= 0 ? value : ANOTHER;
  }

  long hits() {
    return hits.sum();
  }

  long misses() {
    return misses.sum();
  }
}
