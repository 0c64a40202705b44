package org.luohu.verify;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.luohu.logic.Period;
import org.luohu.policy.Policy;

/**
 * For whose households a version speaks, by provinces. Versions that share none never apply to one
 * family, for a family has one target: what is proved of a version is proved among those that share
 * one with it.
 *
 * @param provinces the provinces; empty for the whole country
 */
record Area(Set<String> provinces) {

  static final Area EVERYWHERE = new Area(Set.of());

  static Area of(Policy policy) {
    return new Area(
        policy.manifest().applies().target().stream()
            .map(region -> Period.province(region.code()))
            .collect(Collectors.toUnmodifiableSet()));
  }

  /** Whether a version is one of those that speak for these very provinces. */
  boolean holds(Policy policy) {
    return equals(of(policy));
  }

  private boolean meets(Policy policy) {
    Area other = of(policy);
    return other.equals(EVERYWHERE) || !Collections.disjoint(provinces, other.provinces());
  }

  /**
   * What its versions are proved on: the periods in which one of them is in force, those in which
   * the same versions meet there taken as one.
   *
   * @param whole the periods, each with everything in force
   */
  List<Ground> grounds(List<Ground> whole, Function<Period, Ground> ground) {
    if (equals(EVERYWHERE)) {
      return whole;
    }
    Map<List<Policy>, Period> periods = new LinkedHashMap<>();
    whole.stream()
        .map(all -> all.period().among(this::meets))
        .filter(period -> period.policies().stream().anyMatch(this::holds))
        .forEach(period -> periods.putIfAbsent(period.policies(), period));
    return periods.values().stream().map(ground).toList();
  }
}
