package org.luohu.diff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.luohu.application.Service;
import org.luohu.logic.Bench;
import org.luohu.logic.Libraries;
import org.luohu.logic.Period;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.text.Text;

/**
 * Compares the law before and after a change: in words, and over all families that the domain
 * admits.
 */
public final class PolicyDiff {

  private static final Comparator<DiffGroup> LOSERS_FIRST =
      Comparator.comparing((DiffGroup group) -> group.loses() ? 0 : group.sameOutcome() ? 2 : 1)
          .thenComparing(group -> -Math.abs(group.after().ordinal() - group.before().ordinal()))
          .thenComparing(DiffGroup::policy)
          .thenComparing(DiffGroup::rule)
          .thenComparing(DiffGroup::day);

  private final Service service;
  private final PolicyLibrary before;
  private final PolicyLibrary after;
  private final List<Text> remarks = new ArrayList<>();
  private final Map<List<Object>, DiffGroup> groups = new LinkedHashMap<>();

  private PolicyDiff(Service service, PolicyLibrary before, PolicyLibrary after) {
    this.service = service;
    this.before = before;
    this.after = after;
  }

  /** Compares two libraries on every day on which different versions are in force. */
  public static DiffReport compare(
      String beforeName,
      PolicyLibrary before,
      String afterName,
      PolicyLibrary after,
      Service service) {
    PolicyDiff diff = new PolicyDiff(service, before, after);
    TreeSet<LocalDate> days = Period.turns(before);
    days.addAll(Period.turns(after));
    diff.compare(days);
    return diff.report(beforeName, afterName, diff.changes());
  }

  /**
   * Compares two versions of a library as if the one or the other were in force, everything else
   * being as it is on the later one's first day.
   */
  public static DiffReport compare(
      Policy before, Policy after, PolicyLibrary library, Service service) {
    LocalDate day =
        before.firstDay().isAfter(after.firstDay()) ? before.firstDay() : after.firstDay();
    PolicyDiff diff =
        new PolicyDiff(service, with(library, before, after), with(library, after, before));
    diff.compare(List.of(day));
    return diff.report(before.id(), after.id(), Changes.between(before, after));
  }

  /** A library in which one version is in force, and no other of the two policies compared. */
  public static PolicyLibrary with(PolicyLibrary library, Policy version, Policy other) {
    return Libraries.with(library, version, LocalDate.MIN, List.of(version.name(), other.name()));
  }

  /** What is in force on a day by the one library and by the other. */
  private record Sides(Period old, Period now) {

    boolean differ() {
      return !digests(old).equals(digests(now));
    }

    boolean comparable() {
      return lawful(old) && lawful(now);
    }
  }

  private void compare(Collection<LocalDate> days) {
    List<Sides> differing =
        days.stream()
            .map(
                day ->
                    new Sides(
                        new Period(day, before.inForce(day)), new Period(day, after.inForce(day))))
            .filter(Sides::differ)
            .toList();
    for (Sides sides : differing) {
      if (!sides.comparable()) {
        LocalDate day = sides.now().first();
        remarks.add(
            Text.of(
                day + " 起一边没有全国规定，不能比较",
                "from " + day + " one side has no national rules; nothing to compare"));
      }
    }
    Bench benchBefore = Bench.of(service, before);
    Bench benchAfter = Bench.of(service, after);
    differing.parallelStream()
        .filter(Sides::comparable)
        .map(
            sides ->
                new DayDiff(service, sides.old(), sides.now(), benchBefore, benchAfter).groups())
        .toList()
        .forEach(found -> found.forEach(this::add));
  }

  private void add(DiffGroup group) {
    groups.putIfAbsent(
        List.of(
            group.sameOutcome() ? "" : group.before(),
            group.sameOutcome() ? "" : group.after(),
            group.policy(),
            group.rule(),
            group.condition()),
        group);
  }

  private static boolean lawful(Period period) {
    return period.policies().stream().anyMatch(PolicyLibrary::national);
  }

  private static Set<String> digests(Period period) {
    Set<String> digests = new HashSet<>();
    period.policies().forEach(policy -> digests.add(policy.name() + policy.digest()));
    return digests;
  }

  private List<Change> changes() {
    Map<String, Policy> old = byId(before);
    Map<String, Policy> now = byId(after);
    Set<String> ids = new LinkedHashSet<>(old.keySet());
    ids.addAll(now.keySet());
    List<Change> changes = new ArrayList<>();
    for (String id : ids) {
      Policy one = old.get(id);
      Policy other = now.get(id);
      if (one == null && other != null) {
        changes.addAll(Changes.between(predecessor(after, other), other));
      } else if (other == null || !Objects.requireNonNull(one).digest().equals(other.digest())) {
        changes.addAll(Changes.between(one, other));
      }
    }
    return changes;
  }

  private static @org.jspecify.annotations.Nullable Policy predecessor(
      PolicyLibrary library, Policy policy) {
    return library.versions(policy.name()).values().stream()
        .filter(version -> version.firstDay().isBefore(policy.firstDay()))
        .max(Comparator.comparing(Policy::firstDay))
        .orElse(null);
  }

  private static Map<String, Policy> byId(PolicyLibrary library) {
    Map<String, Policy> byId = new LinkedHashMap<>();
    library.all().forEach(policy -> byId.put(policy.id(), policy));
    return byId;
  }

  private DiffReport report(String beforeName, String afterName, List<Change> changes) {
    List<DiffGroup> sorted = groups.values().stream().sorted(LOSERS_FIRST).toList();
    List<DiffGroup> shown = sorted.subList(0, Math.min(DiffReport.SHOWN, sorted.size()));
    return new DiffReport(
        beforeName, afterName, changes, shown, sorted.size() - shown.size(), remarks, null);
  }
}
