package org.luohu.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.author.Workshop;
import org.luohu.drl.Rule;
import org.luohu.logic.Bench;
import org.luohu.logic.Budget;
import org.luohu.logic.Edited;
import org.luohu.logic.Libraries;
import org.luohu.logic.Period;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;

/** A granting rule that is lost leaves families that nothing covers and nothing declares. */
class DroppedGrantsTest {

  private static final PolicyLibrary LAW = Workshop.bundled().library().of("newborn");
  private static final String NATIONAL = "national/birth-registration/2021-10-01";
  private static final String DELTA = "yangtze-delta/cross-province-newborn/2022-12-08";
  private static final String ZHEJIANG = "zhejiang/birth-registration/2020-05-01";

  /** What is found of a version as it is, looked for once. */
  private static final Map<String, List<Disproof>> WHOLE = new HashMap<>();

  /** Whoever it grants, following a parent grants too: its loss leaves nobody uncovered. */
  private static final Set<String> WITHIN_ANOTHER = Set.of("父母都是现役军人，可以选择一方随军落户");

  static Stream<Arguments> grants() {
    return Stream.of(NATIONAL, DELTA)
        .flatMap(
            id ->
                LAW.version(id).orElseThrow().rules().stream()
                    .filter(
                        rule ->
                            rule.consequences().stream()
                                .anyMatch(said -> said.effect().equals("grant")))
                    .map(rule -> Arguments.of(id, rule.name())));
  }

  @ParameterizedTest
  @MethodSource("grants")
  void itsLossIsFound(String id, String rule) {
    List<Disproof> whole = WHOLE.computeIfAbsent(id, version -> faults(LAW, version));
    assertEquals(List.of(), whole, "whole, the version has no fault");
    List<Disproof> faults = faults(without(id, rule), id);
    if (WITHIN_ANOTHER.contains(rule)) {
      assertEquals(List.of(), faults);
      return;
    }
    assertTrue(!faults.isEmpty(), rule);
    for (Disproof fault : faults) {
      assertEquals(FaultKind.UNCOVERED, fault.kind());
      assertEquals(id, fault.policy());
      assertNotNull(fault.family());
    }
  }

  @Test
  void aPlaceAnswersForWhatTheNationLeavesToPlaces() {
    String rule = "第二十一条第一项 双方都是现役军人的，可以在祖父母或者外祖父母户口所在地登记";
    List<Disproof> faults = faults(without(ZHEJIANG, rule), ZHEJIANG);
    assertTrue(!faults.isEmpty());
    for (Disproof fault : faults) {
      assertEquals(ZHEJIANG, fault.policy());
      String target = fault.family().decision().target().code();
      assertTrue(target.startsWith("33"), "the witness lives where the version applies: " + target);
    }
  }

  @Test
  void aDeclarationThatNobodyMeetsAnyMoreIsFound() {
    String last = "leaves-open:\n";
    Report report =
        new Edited()
            .only("national", "yangtze-delta")
            .replace(
                DELTA + "/policy.yaml",
                last,
                last
                    + "  - when: 'Target( household == HouseholdKind.UNIT_COLLECTIVE )'\n"
                    + "    why: {zh: 一, en: a}\n")
            .open()
            .verify(List.of(DELTA));
    assertEquals(1, report.faults().size(), report.faults()::toString);
    assertEquals(FaultKind.EMPTY_DECLARATION, report.faults().get(0).kind());
  }

  @Test
  void ofAPlaceTheGapsOfTheNationAreOneLine() {
    List<Note> notes =
        Workshop.bundled().verify(List.of(ZHEJIANG)).notes().stream()
            .filter(note -> note.kind() == Note.Kind.UNCOVERED)
            .toList();
    assertEquals(2, notes.size(), notes::toString);
    assertTrue(notes.stream().anyMatch(note -> note.text().zh().contains("见 national/")));
    assertTrue(notes.stream().anyMatch(note -> note.text().zh().startsWith(ZHEJIANG)));
  }

  private static PolicyLibrary without(String id, String name) {
    Policy policy = LAW.version(id).orElseThrow();
    Rule rule =
        policy.rules().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    return Libraries.without(LAW, policy, rule);
  }

  /** What is wrong with a version's coverage in the last of the periods in which it is in force. */
  private static List<Disproof> faults(PolicyLibrary law, String id) {
    Policy policy = law.version(id).orElseThrow();
    Period last =
        Period.of(law).stream()
            .filter(period -> period.policies().contains(policy))
            .reduce((one, later) -> later)
            .orElseThrow();
    Ground ground =
        new Ground(last, Newborn.SERVICE, law, Bench.of(Newborn.SERVICE, law), Budget.ENDLESS);
    return new Coverage(policy, List.of(ground), false).faults();
  }
}
