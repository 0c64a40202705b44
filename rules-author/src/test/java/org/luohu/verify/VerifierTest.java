package org.luohu.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;
import org.luohu.decision.Finding;
import org.luohu.decision.Outcome;
import org.luohu.logic.Edited;
import org.luohu.report.ProofJson;
import org.luohu.report.ProofPage;
import org.luohu.text.Language;

/**
 * One fault of each kind, planted in a copy of the nation's and the delta's law, is found with a
 * family that shows it; no other is.
 */
class VerifierTest {

  private static final String NATIONAL = "national/birth-registration/2021-10-01";
  private static final String BIRTH = NATIONAL + "/birth.drl";
  private static final String DELTA = "yangtze-delta/cross-province-newborn/2022-12-08";

  @Test
  void theShippedLibraryHasNoFault() {
    Report report = Workshop.bundled().verify();
    assertEquals(List.of(), report.faults());
    assertEquals(Workshop.bundled().library().all().size(), report.versions());
    assertTrue(
        report.notes().stream()
            .filter(note -> note.kind() == Note.Kind.UNCOVERED)
            .allMatch(note -> note.family() != null));
    assertTrue(ProofPage.of(report, Language.ZH).startsWith("对所有可能的家庭证明：没有错误"));
    assertTrue(ProofJson.of(report).startsWith("{\"clean\":true"));
  }

  @Test
  void findsARuleThatNoFamilyMeets() {
    Disproof fault =
        only(
            BIRTH,
            """
            rule "家庭户里的集体户"
            when
                Target( household == HouseholdKind.FAMILY, collective == true )
            then
                findings.refuse("already-registered");
            end\
            """);
    assertEquals(FaultKind.NEVER_FIRES, fault.kind());
    assertTrue(
        fault.text().zh().contains("家庭户") && fault.text().zh().contains("集体户"), fault.text().zh());
    assertShown(fault);
  }

  @Test
  void findsAConditionThatAConstraintForbids() {
    Disproof fault =
        only(
            BIRTH,
            """
            rule "无国籍的父亲有内地户口"
            when
                Father( citizenship == Citizenship.STATELESS, household == HouseholdKind.FAMILY )
            then
                findings.refuse("already-registered");
            end\
            """);
    assertEquals(FaultKind.NEVER_FIRES, fault.kind());
  }

  @Test
  void findsARuleMadeIdleByAnother() {
    Disproof fault =
        only(
            BIRTH,
            """
            rule "已经登记的亲生子女不再登记"
            when
                Child( registered == true, origin == Origin.BIRTH )
            then
                findings.refuse("already-registered");
            end\
            """);
    assertEquals(FaultKind.IDLE, fault.kind());
    assertTrue(fault.text().zh().contains("公民只能在一个地方登记常住户口"), fault.text().zh());
    assertEquals(Outcome.REFUSE, decided(fault).outcome());
  }

  @Test
  void findsFamiliesGrantedAndRefusedAtOnce() {
    Disproof fault =
        only(
            BIRTH,
            """
            rule "已经登记的弃婴可以登记"
            when
                Child( registered == true, origin == Origin.FOUNDLING )
            then
                findings.grant("follow-parent");
            end\
            """);
    assertEquals(FaultKind.GRANTED_AND_REFUSED, fault.kind());
    assertEquals(Outcome.REFUSE, decided(fault).outcome());
  }

  @Test
  void findsAGrantThatNeverOpensTheWay() {
    Disproof fault =
        only(
            DELTA + "/channel.drl",
            """
            rule "随祖父母的也可以"
            when
                Target( follows == Follows.GRANDPARENTS, household == HouseholdKind.FAMILY )
            then
                findings.grant("delta-channel");
            end\
            """);
    assertEquals(FaultKind.EMPTY_GRANT, fault.kind());
    assertTrue(decided(fault).outcome().compareTo(Outcome.REDIRECT) >= 0);
  }

  @Test
  void findsAQuestionThatCanNeverMatter() {
    Report report =
        planted()
            .replace(
                BIRTH,
                "    Child( registered == true )\n",
                "    Child( registered == true )\n"
                    + "    Father( head == true || head == false )\n")
            .open()
            .verify();
    assertEquals(1, report.faults().size(), ProofPage.of(report, Language.EN));
    Disproof fault = report.faults().get(0);
    assertEquals(FaultKind.IDLE_QUESTION, fault.kind());
    assertEquals("father.hukou.head", fault.rule());
    assertShown(fault);
  }

  @Test
  void tellsFamiliesThatALostGrantLeavesUncovered() {
    Workshop luohu =
        planted()
            .replace(
                BIRTH,
                "    findings.grant(\"follow-parent\");\n",
                "    findings.note(\"follow-parent\");\n")
            .open();
    Report report = luohu.verify(List.of(NATIONAL));
    Disproof plain =
        report.faults().stream()
            .filter(fault -> fault.kind() == FaultKind.UNCOVERED)
            .filter(fault -> fault.text().zh().contains("随谁落户：父亲、母亲；孩子的来源：亲生"))
            .findFirst()
            .orElseThrow(() -> new AssertionError(ProofPage.of(report, Language.ZH)));
    String file = plain.family().file();
    assertTrue(
        luohu.decide(luohu.read(file)).findings().stream()
            .anyMatch(finding -> finding.code().equals(Finding.UNCOVERED)));
  }

  @Test
  void tellsOfTheVersionsAskedForOnly() {
    Report report =
        Workshop.bundled().verify(List.of("yangtze-delta/cross-province-newborn/2022-12-08"));
    List<Note> uncovered =
        report.notes().stream().filter(note -> note.kind() == Note.Kind.UNCOVERED).toList();
    assertFalse(uncovered.isEmpty());
    uncovered.forEach(note -> assertTrue(note.text().zh().startsWith(DELTA), note.text().zh()));
    assertTrue(ProofPage.of(report, Language.ZH).contains("例（"), ProofPage.of(report, Language.ZH));
  }

  /** No application can be filed so old, and no day lies so far back. */
  @Test
  void anAgeBeyondAllDaysNeverFires() {
    Disproof fault =
        only(
            BIRTH,
            """
            rule "出生百万年的不登记"
            when
                Child( ageDays == 999999999, ageYears == 999999998 )
            then
                findings.refuse("already-registered");
            end\
            """);
    assertEquals(FaultKind.NEVER_FIRES, fault.kind());
  }

  private static Edited planted() {
    return new Edited().only("national", "yangtze-delta");
  }

  private static Disproof only(String file, String rule) {
    String version = file.substring(0, file.lastIndexOf('/'));
    Report report = planted().rule(file, rule).open().verify(List.of(version));
    assertEquals(1, report.faults().size(), ProofPage.of(report, Language.EN));
    assertFalse(report.clean());
    assertEquals(version, report.faults().get(0).policy());
    return report.faults().get(0);
  }

  private static void assertShown(Disproof fault) {
    assertTrue(decided(fault).outcome() != null);
  }

  private static org.luohu.decision.Decision decided(Disproof fault) {
    assertNotNull(fault.family());
    return fault.family().decision();
  }
}
