package org.luohu.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.author.Workshop;
import org.luohu.cases.Difference.Aspect;
import org.luohu.decision.Outcome;
import org.luohu.newborn.StatedFacts;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;

/** Cases are read with every problem at once. */
class CaseReaderTest {

  private static final String FAMILY =
      "filed-on: 2022-03-15\nfiled-at: \"410102\"\nfollow: father\n";
  private static final KnownCodes KNOWN =
      new KnownCodes(
          new TreeSet<>(Set.of("follow-parent", "late", "uncovered")),
          new TreeSet<>(Set.of("birth-certificate")),
          new TreeSet<>(Set.of("child.registered")),
          org.luohu.world.World.bundled());

  private final List<Problem> problems = new ArrayList<>();

  private Optional<PolicyCase> read(String text) {
    String path = "a/b/2022-01-01/cases/随父.yaml";
    return new CaseReader(Workshop.SERVICES, KNOWN, problems)
            .read(CaseFile.own("a/b/2022-01-01", path, text.getBytes(StandardCharsets.UTF_8)), path)
            .stream()
            .findFirst();
  }

  /** The days and versions of the cases in the folder of a policy with two versions. */
  private List<String> shared(String filedOn, String bornOn) {
    String text =
        "filed-on: "
            + filedOn
            + "\nfiled-at: \"410102\"\nfollow: father\nchild: {born-on: "
            + bornOn
            + "}\nexpect: {outcome: ACCEPT, findings: [follow-parent]}\n";
    NavigableMap<String, byte[]> files = new TreeMap<>();
    files.put("a/b/2020-01-01/policy.yaml", new byte[0]);
    files.put("a/b/2022-01-01/policy.yaml", new byte[0]);
    files.put("a/b/cases/随父.yaml", text.getBytes(StandardCharsets.UTF_8));
    PolicyFiles tree = new PolicyFiles("", files);
    CaseReader reader = new CaseReader(Workshop.SERVICES, KNOWN, problems);
    return tree.folders().stream()
        .flatMap(version -> reader.readAll(tree, version).stream())
        .map(
            each ->
                each.policy().substring(4)
                    + " "
                    + each.application().filedOn()
                    + " "
                    + each.application().get(StatedFacts.BORN_ON))
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2021-12-31 | filed-on - 1d | 2020-01-01 2021-12-31 2021-12-30",
        "[2021-12-31, 2022-01-01] | filed-on - 21d | 2020-01-01 2021-12-31 2021-12-10;"
            + " 2022-01-01 2022-01-01 2021-12-11",
        "[2022-03-31] | filed-on - 1m | 2022-01-01 2022-03-31 2022-02-28",
        "[2022-03-31] | filed-on-6y | 2022-01-01 2022-03-31 2016-03-31",
        "[2022-03-31] | filed-on | 2022-01-01 2022-03-31 2022-03-31",
        "[2019-12-31, 2024-05-01] | 2019-12-01 | 2020-01-01 2019-12-31 2019-12-01;"
            + " 2022-01-01 2024-05-01 2019-12-01"
      })
  void aCaseOfSeveralDaysSpeaksOfTheVersionsInForceOnThem(
      String filedOn, String bornOn, String read) {
    assertEquals(read, String.join("; ", shared(filedOn, bornOn)), problems.toString());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[2021-12-31, 2022-01-32] | 2021-12-30 | application/bad-date",
        "[] | 2021-12-30 | application/wrong-type",
        "[2021-12-31, 2022-01-01] | filed-on - 3w | application/bad-date",
        "[2021-12-31, 2022-01-01] | filed-on + 3d | application/bad-date"
      })
  void aFaultOfASharedCaseIsToldOnce(String filedOn, String bornOn, String code) {
    shared(filedOn, bornOn);
    assertEquals(List.of(code), problems.stream().map(Problem::code).toList());
  }

  @Test
  void wholeCase() {
    PolicyCase read =
        read(FAMILY
                + "expect: {outcome: ACCEPT, findings: [follow-parent], notes: [late],"
                + " materials: [birth-certificate], questions: [],\n"
                + "  alternatives: [{follow: mother, filed-at: 310110, outcome: REVIEW}]}\n")
            .orElseThrow(() -> new AssertionError(problems.toString()));
    assertEquals("随父", read.claim());
    assertEquals(Outcome.ACCEPT, read.expectation().outcome());
    assertEquals(Set.of("follow-parent"), read.expectation().codes().get(Aspect.FINDINGS));
    assertEquals(Set.of("late"), read.expectation().codes().get(Aspect.NOTES));
    assertEquals(
        "[follow: mother, filed-at: 310110, outcome: REVIEW]",
        String.valueOf(read.expectation().alternatives()));
  }

  @Test
  void whatIsNotSaidIsNotCompared() {
    Expectation expectation =
        read(FAMILY + "expect: {outcome: REVIEW, findings: []}").orElseThrow().expectation();
    assertEquals(Set.of(Aspect.FINDINGS), expectation.codes().keySet());
    assertEquals(null, expectation.alternatives());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{outcome: ACCEPT} | case/only-an-outcome",
        "{outcome: ACCEPT, materials: []} | case/missing-key",
        "{findings: []} | case/missing-key",
        "{outcome: YES, findings: []} | case/unknown-value",
        "{outcome: ACCEPT, findings: [folow-parent]} | case/unknown-code",
        "{outcome: ACCEPT, findings: [uncovered, uncovered]} | case/repeated",
        "{outcome: ACCEPT, findings: [], materials: [hat]} | case/unknown-code",
        "{outcome: ACCEPT, findings: [], notes: [hat]} | case/unknown-code",
        "{outcome: ACCEPT, notes: [late]} | case/missing-key",
        "{outcome: ACCEPT, findings: [], questions: [child.hat]} | case/unknown-code",
        "{outcome: ACCEPT, findings: [], finding: []} | case/unknown-key",
        "{outcome: ACCEPT, findings: [], alternatives: [father]} | case/wrong-type",
        "{outcome: ACCEPT, findings: [], alternatives: [{follow: father, filed-at: 999999, outcome:"
            + " ACCEPT}]} | case/unknown-value",
        "ACCEPT | case/wrong-type"
      })
  void badExpectation(String expect, String code) {
    assertTrue(read(FAMILY + "expect: " + expect + "\n").isEmpty());
    assertEquals(List.of(code), problems.stream().map(Problem::code).toList());
  }

  @Test
  void expectationIsRequired() {
    read(FAMILY);
    assertEquals("case/missing-key", problems.get(0).code());
  }

  @Test
  void faultsOfTheApplicationAndOfTheExpectationComeTogether() {
    read(FAMILY + "expct: 1\nexpect: {outcome: ACCEPT}\n");
    assertEquals(
        Set.of("application/unknown-key", "case/only-an-outcome"),
        Set.copyOf(problems.stream().map(Problem::code).toList()));
  }

  @Test
  void wordsAreNearOnes() {
    read(FAMILY + "expect: {outcome: ACCEPT, findings: [folow-parent]}\n");
    assertEquals("did you mean `follow-parent`?", problems.get(0).help().get(0).en());
  }
}
