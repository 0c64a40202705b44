package org.luohu.deciding;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luohu.policy.Effective;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.region.Region;

/**
 * The versions in force on some days, and which of them may be met with a counter and a target:
 * sets of their numbers, each found once. Thread-safe.
 */
final class LawInForce {

  private final List<Effective> versions;
  private final BitSet national;
  private final Map<Region, BitSet> counters = new ConcurrentHashMap<>();
  private final Map<Region, BitSet> targets = new ConcurrentHashMap<>();
  private final Map<BitSet, List<Policy>> policies = new ConcurrentHashMap<>();

  LawInForce(List<Effective> versions) {
    this.versions = versions;
    national = numbers(Effective::national);
  }

  /** The numbers of those for the whole country. */
  BitSet national() {
    return national;
  }

  /** The numbers of those that a target may meet, from a counter or, with null, from any. */
  BitSet met(@Nullable Region counter, Region target) {
    BitSet met = (BitSet) to(target).clone();
    if (counter != null) {
      met.and(from(counter));
    }
    return met;
  }

  private BitSet from(Region counter) {
    return known(counters, counter, version -> version.applies().mayApplyFrom(counter));
  }

  private BitSet to(Region target) {
    return known(targets, target, version -> version.applies().mayApplyTo(target));
  }

  private BitSet known(Map<Region, BitSet> places, Region place, Predicate<Effective> test) {
    BitSet known = places.get(place);
    return known != null ? known : places.computeIfAbsent(place, any -> numbers(test));
  }

  private BitSet numbers(Predicate<Effective> test) {
    BitSet numbers = new BitSet();
    for (int i = 0; i < versions.size(); i++) {
      numbers.set(i, test.test(versions.get(i)));
    }
    return numbers;
  }

  /** The policies of some numbers, the most particular last; of equal numbers the same list. */
  List<Policy> policies(BitSet numbers) {
    List<Policy> known = policies.get(numbers);
    return known != null ? known : policies.computeIfAbsent(numbers, this::read);
  }

  private List<Policy> read(BitSet numbers) {
    List<Policy> read = new ArrayList<>();
    numbers.stream().forEach(number -> read.add(versions.get(number).get()));
    read.sort(PolicyLibrary.PARTICULARITY);
    return List.copyOf(read);
  }
}
