package org.luohu.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.luohu.newborn.StatedFacts.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.Law;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.PolicyRef;
import org.luohu.drl.Rule;
import org.luohu.facts.Applicant;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.newborn.Newborn;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;

/**
 * Which version holds on a day: every border, its eve and its morrow, and every day of the years.
 */
class TimeSweepTest {

  private static final Luohu LUOHU = Luohu.bundled();
  private static final PolicyLibrary LIBRARY = Law.bundled();

  static Stream<Policy> versions() {
    return LIBRARY.all().stream();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void versionBeginsOnItsFirstDayAndEndsBeforeTheNext(Policy policy) {
    LocalDate first = policy.mayBegin();
    assertEquals(Optional.of(policy), inForce(policy.name(), first));
    assertEquals(before(policy), inForce(policy.name(), first.minusDays(1)));
    LocalDate last = LIBRARY.lastDay(policy);
    boolean lastsADay = last != null && last.equals(first);
    assertEquals(
        lastsADay ? next(policy) : Optional.of(policy), inForce(policy.name(), first.plusDays(1)));
    if (last != null) {
      assertEquals(Optional.of(policy), inForce(policy.name(), last));
      assertEquals(next(policy), inForce(policy.name(), last.plusDays(1)));
    }
  }

  private static Optional<Policy> inForce(String name, LocalDate day) {
    List<Policy> found =
        LIBRARY.inForce(day).stream().filter(policy -> policy.name().equals(name)).toList();
    assertTrue(found.size() <= 1, "at most one version on " + day);
    return found.stream().findFirst().map(TimeSweepTest::folder);
  }

  /** The version as its folder has it, for on uncertain days it has one more rule. */
  private static Policy folder(Policy policy) {
    return LIBRARY.version(policy.id()).orElseThrow();
  }

  @ParameterizedTest
  @MethodSource("versions")
  void onUncertainDaysAVersionHasOneMoreRule(Policy policy) {
    InForceWindow window = policy.manifest().inForceUncertain();
    if (window == null) {
      assertSame(policy, policy.inDoubt());
      return;
    }
    List<Rule> rules = policy.rules();
    for (LocalDate day : List.of(window.from(), policy.firstDay(), window.to())) {
      assertEquals(rules, rulesOn(day, policy).subList(0, rules.size()), "on " + day);
      assertEquals(rules.size() + 1, rulesOn(day, policy).size(), "on " + day);
    }
    assertEquals(rules, rulesOn(window.end(), policy));
  }

  private static List<Rule> rulesOn(LocalDate day, Policy version) {
    return LIBRARY.inForce(day).stream()
        .filter(policy -> policy.id().equals(version.id()))
        .findFirst()
        .orElseThrow()
        .rules();
  }

  private static Optional<Policy> before(Policy policy) {
    return LIBRARY.all().stream()
        .filter(
            other ->
                other.name().equals(policy.name()) && other.firstDay().isBefore(policy.firstDay()))
        .reduce((a, b) -> b)
        .filter(
            other ->
                other.manifest().repealedFrom() == null
                    || policy.mayBegin().minusDays(1).isBefore(other.manifest().repealedFrom()));
  }

  private static Optional<Policy> next(Policy policy) {
    LocalDate last = LIBRARY.lastDay(policy);
    return LIBRARY.all().stream()
        .filter(
            other ->
                other.name().equals(policy.name())
                    && last != null
                    && other.mayBegin().equals(last.plusDays(1)))
        .findFirst();
  }

  @Test
  void everyDayFrom2016To2027SelectsOneVersionOfEachPolicyFromItsFirstDayOn() {
    Map<String, LocalDate> firstDays =
        LIBRARY.all().stream()
            .collect(
                Collectors.toMap(Policy::name, Policy::mayBegin, (a, b) -> a.isBefore(b) ? a : b));
    for (LocalDate day = LocalDate.of(2016, 1, 1); day.getYear() <= 2027; day = day.plusDays(1)) {
      LocalDate today = day;
      Map<String, Long> counts =
          LIBRARY.inForce(day).stream()
              .collect(Collectors.groupingBy(Policy::name, Collectors.counting()));
      firstDays.forEach(
          (name, first) -> {
            boolean begun = !today.isBefore(first);
            boolean repealed =
                versions()
                    .filter(p -> p.name().equals(name))
                    .reduce((a, b) -> b)
                    .map(p -> p.manifest().repealedFrom())
                    .filter(from -> !today.isBefore(from))
                    .isPresent();
            assertEquals(
                begun && !repealed ? 1L : 0L, counts.getOrDefault(name, 0L), name + " on " + today);
          });
    }
  }

  @Test
  void decisionsOnEveryBorderRestOnTheVersionsInForce() {
    for (Policy policy : LIBRARY.all()) {
      for (int shift = -1; shift <= 1; shift++) {
        LocalDate day = policy.mayBegin().plusDays(shift);
        Application family = family(day);
        if (LIBRARY.inForce(day).stream().noneMatch(PolicyLibrary::national)) {
          assertFalse(decides(family), "no law on record on " + day);
          continue;
        }
        List<String> inForce = LIBRARY.inForce(day).stream().map(Policy::id).toList();
        for (PolicyRef reference : LUOHU.decide(family).policies()) {
          assertTrue(inForce.contains(reference.id()), reference.id() + " on " + day);
        }
      }
    }
  }

  private static boolean decides(Application family) {
    try {
      LUOHU.decide(family);
      return true;
    } catch (ProblemsException e) {
      return false;
    }
  }

  private static Application family(LocalDate day) {
    return Newborn.application(day, "310110")
        .state(FOLLOW, Follows.FATHER)
        .state(APPLICANT, Applicant.FATHER)
        .state(BORN_ON, day)
        .state(BORN_IN, Region.of("310110"))
        .state(REGISTERED, false)
        .state(FATHER.region(), Region.of("330127"))
        .state(FATHER.household(), HouseholdKind.FAMILY)
        .state(FATHER.residence(), Region.of("310110"))
        .state(FATHER.ethnicity(), "汉")
        .state(MOTHER.region(), Region.of("341221"))
        .state(MOTHER.household(), HouseholdKind.FAMILY)
        .state(MOTHER.residence(), Region.of("310110"))
        .state(MOTHER.ethnicity(), "汉")
        .build();
  }
}
