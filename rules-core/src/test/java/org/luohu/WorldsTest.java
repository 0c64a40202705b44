package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.luohu.newborn.StatedFacts.FATHER;
import static org.luohu.newborn.StatedFacts.FOLLOW;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.application.Application;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.Outcome;
import org.luohu.decision.Question;
import org.luohu.decision.Step;
import org.luohu.facts.Follows;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.PolicyReader;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;

/** Each library decides in its own world: what its directory adds to the bundled one. */
class WorldsTest {

  private static final PolicyFiles LAW = PolicyFiles.bundledLaw();
  private static final String YEAR_2027 =
      "notices: [{title: 通知, read-at: https://www.gov.cn/}]\noff: [2027-01-01/2027-01-03]\n";

  @TempDir private Path trees;
  private int count;

  private static PolicyFiles with(Map<String, String> world) {
    NavigableMap<String, byte[]> files = new TreeMap<>(LAW.files());
    world.forEach(
        (name, text) -> files.put("world/" + name, text.getBytes(StandardCharsets.UTF_8)));
    return new PolicyFiles("", files);
  }

  private Luohu open(Map<String, String> world) {
    return open(with(world));
  }

  private Luohu open(PolicyFiles files) {
    Path tree = trees.resolve("tree" + ++count);
    files
        .files()
        .forEach(
            (path, bytes) -> {
              try {
                Files.createDirectories(tree.resolve(path).getParent());
                Files.write(tree.resolve(path), bytes);
              } catch (IOException e) {
                throw new UncheckedIOException(e);
              }
            });
    return Luohu.open(tree).remembering(64_000);
  }

  private static String family(String filedOn, String bornOn, String region, String ethnicity) {
    return """
    filed-on: %s
    filed-at: "%s"
    follow: father
    applicant: father
    child: {born-on: %s, born-in: "330106", birth-certificate: held, registered: false, ethnicity: 回}
    father: {hukou: {region: "%s", household: family}, residence: "%s", ethnicity: %s}
    mother: {hukou: {region: "%s", household: family}, residence: "%s", ethnicity: 回}
    marriage: {at-birth: married, now: married, certificate: held}
    """
        .formatted(filedOn, region, bornOn, region, region, ethnicity, region, region);
  }

  private static Decision decide(Luohu luohu, String family) {
    byte[] bytes = family.getBytes(StandardCharsets.UTF_8);
    return luohu.decide(luohu.read(bytes, "family.yaml", null));
  }

  private static List<String> codes(Decision decision) {
    return decision.findings().stream().map(Finding::code).toList();
  }

  /** The remarks on regions. */
  private static List<String> notes(Decision decision) {
    return decision.notes().stream()
        .map(note -> note.zh())
        .filter(note -> note.startsWith("行政区划代码"))
        .toList();
  }

  @Test
  void twoLibrariesCallOneCodeAndOneEthnicityEachByItsOwnName() {
    Luohu one =
        open(
            Map.of(
                "regions.tsv", "330198\t甲区\t2026\n",
                "ethnicities.yaml", "others: {某人: Jia people}"));
    Luohu other =
        open(
            Map.of(
                "regions.tsv", "330198\t乙区\t2027\n",
                "ethnicities.yaml", "others: {某人: Yi people}"));
    String family =
        family("2026-11-24", "2026-11-01", "330198", "某人")
            .replace("registered: false, ethnicity: 回", "registered: false, ethnicity: 汉");
    for (int i = 0; i < 3; i++) {
      Decision here = decide(one, family);
      Decision there = decide(other, family);
      assertEquals("浙江省杭州市甲区", here.filedAt().name().zh());
      assertEquals("浙江省杭州市乙区", there.filedAt().name().zh());
      assertEquals(List.of(), notes(here));
      assertEquals(List.of("行政区划代码 330198（浙江省杭州市乙区） 2026-11-24 尚未启用，2027 年起使用"), notes(there));
      assertTrue(words(here).contains("某人 Jia people"), words(here));
      assertTrue(words(there).contains("某人 Yi people"), words(there));
    }
    assertThrows(ProblemsException.class, () -> decide(Luohu.bundled(), family));
  }

  private static String words(Decision decision) {
    StringBuilder words = new StringBuilder();
    decision
        .findings()
        .forEach(
            finding ->
                finding
                    .facts()
                    .forEach(
                        fact ->
                            words
                                .append(fact.value())
                                .append(' ')
                                .append(fact.text().en().replaceFirst(".*: ", ""))
                                .append('\n')));
    return words.toString();
  }

  @Test
  void anApplicationBuiltInAnotherWorldIsDecidedInTheLibrarysOwn() {
    Luohu luohu = open(Map.of("regions.tsv", "330127\t淳安县\t1981\t2026-05\t330110\n"));
    Application built =
        Newborn.application(LocalDate.of(2026, 11, 24), "330127")
            .state(FOLLOW, Follows.FATHER)
            .state(FATHER.region(), Region.of("330127"))
            .build();
    assertEquals(
        List.of("行政区划代码 330127（浙江省杭州市淳安县）于 2026 年 5 月停用，由 330110（浙江省杭州市余杭区）接替"),
        notes(luohu.decide(built)));
    assertEquals(List.of(), notes(Luohu.bundled().decide(built)));
  }

  @Test
  void anApplicationIsBuiltWithACodeOfTheLibrarysOwn() {
    Luohu luohu = open(Map.of("regions.tsv", "330198\t钱江区\t2026\n"));
    LocalDate day = LocalDate.of(2026, 11, 24);
    Application built =
        Newborn.application(luohu.world(), day, "330198").state(FOLLOW, Follows.FATHER).build();
    assertEquals("浙江省杭州市钱江区", luohu.decide(built).filedAt().name().zh());
    assertThrows(IllegalArgumentException.class, () -> Newborn.application(day, "330198"));
  }

  @Test
  void aReloadWithAnotherWorldReadsThePoliciesAgain() {
    PolicyFiles added = with(Map.of("regions.tsv", "330198\t钱江区\t2026\n"));
    PolicyLibrary before =
        PolicyReader.readAll(added, ServiceDescription.vocabularies(Luohu.bundledServices()));
    PolicyLibrary same =
        PolicyReader.readAll(
            added, ServiceDescription.vocabularies(Luohu.bundledServices()), before);
    PolicyLibrary other =
        PolicyReader.readAll(LAW, ServiceDescription.vocabularies(Luohu.bundledServices()), before);
    assertSame(before.all().get(0), same.all().get(0));
    assertNotSame(before.all().get(0), other.all().get(0));
    assertEquals(before.digest(), same.digest());
    assertNotEquals(before.digest(), other.digest());
  }

  @Test
  void thePlaceOfBirthIsLookedUpOnTheDayOfBirth() {
    String family = family("2016-03-01", "2014-06-01", "310110", "汉").replace("330106", "310108");
    assertEquals(List.of(), notes(decide(Luohu.bundled(), family)));
    assertEquals(
        List.of("行政区划代码 310108（上海市闸北区）于 2015 年停用，由 310106（上海市静安区）接替"),
        notes(decide(Luohu.bundled(), family.replace("2014-06-01", "2016-02-20"))));
  }

  @Test
  void inAYearNotOnRecordNoStepHasALastDayAndNothingIsLate() {
    String family = family("2027-01-04", "2026-12-03", "330110", "汉");
    Decision unknown = decide(Luohu.bundled(), family);
    assertFalse(codes(unknown).contains("late-filing"), codes(unknown)::toString);
    Decision known = decide(open(Map.of("calendar/2027.yaml", YEAR_2027)), family);
    assertFalse(codes(known).contains("late-filing"), "3 January 2027 is a Sunday");
    Decision late =
        decide(
            open(Map.of("calendar/2027.yaml", YEAR_2027)),
            family.replace("2026-12-03", "2026-12-02").replace("2027-01-04", "2027-01-05"));
    assertTrue(codes(late).contains("late-filing"), codes(late)::toString);
    assertTrue(
        codes(decide(Luohu.bundled(), family.replace("2027-01-04", "2027-06-04")))
            .contains("late-filing"),
        "no rest lasts half a year");
  }

  @Test
  void inAYearNotOnRecordALimitIsNotCounted() {
    String delta =
        family("2027-03-01", "2027-02-20", "330110", "回")
            .replace("filed-at: \"330110\"", "filed-at: \"310110\"")
            .replace("residence: \"330110\"", "residence: \"310110\"")
            .replace("\"330106\"", "\"310110\"");
    List<Step> steps = decide(Luohu.bundled(), delta).steps();
    Step limited = steps.stream().filter(step -> step.dueNote() != null).findFirst().orElseThrow();
    assertNull(limited.due());
    assertTrue(limited.dueNote().zh().endsWith("没有收录到期那年的放假安排，无法推算日期"), limited.dueNote().zh());
    Step counted =
        decide(open(Map.of("calendar/2027.yaml", YEAR_2027)), delta).steps().stream()
            .filter(step -> step.dueNote() != null)
            .findFirst()
            .orElseThrow();
    assertNotNull(counted.due());
  }

  /** The same law, in which being late is to be looked into: then the outcome depends on it. */
  @ParameterizedTest
  @ValueSource(strings = {"", "true", "false"})
  void aRuleThatNeedsTheUnknownIsOpenUntilItIsStated(String stated) {
    NavigableMap<String, byte[]> files = new TreeMap<>(LAW.files());
    files.replaceAll(
        (path, bytes) ->
            path.equals("national/birth-registration/2021-10-01/birth.drl")
                ? new String(bytes, StandardCharsets.UTF_8)
                    .replace("findings.note(\"late-filing\")", "findings.review(\"late-filing\")")
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
    Luohu luohu = open(new PolicyFiles("", files));
    String family = family("2027-01-04", "2026-12-03", "330110", "回");
    if (!stated.isEmpty()) {
      family = family.replace("child: {", "child: {within-one-month: " + stated + ", ");
    }
    Decision decision = decide(luohu, family);
    switch (stated) {
      case "true" -> assertEquals(Outcome.ACCEPT, decision.outcome());
      case "false" -> assertEquals(Outcome.REVIEW, decision.outcome());
      default -> {
        assertEquals(Outcome.UNDETERMINED, decision.outcome());
        assertEquals(
            List.of("child.within-one-month"),
            decision.questions().stream().map(Question::fact).toList());
      }
    }
  }

  @Test
  void aTreeWithAFaultyWorldDoesNotOpen() {
    ProblemsException refused =
        assertThrows(
            ProblemsException.class, () -> open(Map.of("regions.tsv", "330198\t某区\t27\n")));
    assertEquals("world/bad-date", refused.problems().get(0).code());
    assertTrue(refused.problems().get(0).place().source().endsWith("world/regions.tsv"));
  }
}
