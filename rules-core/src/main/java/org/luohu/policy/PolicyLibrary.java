package org.luohu.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All policies in all their versions. Which version holds on a day is what the sorted map says. */
public final class PolicyLibrary {

  private final NavigableMap<String, NavigableMap<LocalDate, Policy>> versions = new TreeMap<>();

  /** A library of versions. */
  public PolicyLibrary(Collection<Policy> policies) {
    for (Policy policy : policies) {
      versions.computeIfAbsent(policy.name(), name -> new TreeMap<>()).put(policy.firstDay(), policy);
    }
  }

  /** Every version, by policy and day. */
  public List<Policy> all() {
    return versions.values().stream().flatMap(byDay -> byDay.values().stream()).toList();
  }

  /** The versions of one policy by their first day in force. */
  public Map<LocalDate, Policy> versions(String name) {
    return java.util.Collections.unmodifiableMap(versions.getOrDefault(name, new TreeMap<>()));
  }

  /** The version with this id. */
  public Optional<Policy> version(String id) {
    return all().stream().filter(policy -> policy.id().equals(id)).findFirst();
  }

  /** The versions in force on a day, by name: at most one of each policy. */
  public List<Policy> inForce(LocalDate day) {
    List<Policy> inForce = new ArrayList<>();
    for (NavigableMap<LocalDate, Policy> byDay : versions.values()) {
      Map.Entry<LocalDate, Policy> entry = byDay.floorEntry(day);
      if (entry != null && !repealed(entry.getValue(), day)) {
        inForce.add(entry.getValue());
      }
    }
    return inForce;
  }

  private static boolean repealed(Policy policy, LocalDate day) {
    LocalDate from = policy.manifest().repealedFrom();
    return from != null && !day.isBefore(from);
  }

  /** The last day in force of a version, where there is one: the eve of the next version or of the repeal. */
  public @Nullable LocalDate lastDay(Policy policy) {
    LocalDate next = versions.get(policy.name()).higherKey(policy.firstDay());
    LocalDate repeal = policy.manifest().repealedFrom();
    if (next == null) {
      return repeal == null ? null : repeal.minusDays(1);
    }
    return repeal != null && repeal.isBefore(next) ? repeal.minusDays(1) : next.minusDays(1);
  }

  /** The first day on which a registration policy for the whole country is in force. */
  public Optional<LocalDate> firstDay() {
    return all().stream().filter(PolicyLibrary::national).map(Policy::firstDay).min(LocalDate::compareTo);
  }

  /** Whether a policy is a registration policy for the whole country. */
  public static boolean national(Policy policy) {
    return policy.manifest().kind() == PolicyKind.REGISTRATION && policy.manifest().applies().everywhere();
  }
}
