package org.luohu.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.author.Workshop;
import org.luohu.cases.Difference.Aspect;
import org.luohu.decision.Outcome;
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
    return new CaseReader(Workshop.SERVICES, KNOWN, problems)
        .read(
            text.getBytes(StandardCharsets.UTF_8),
            "a/b/2022-01-01",
            "a/b/2022-01-01/cases/随父.yaml");
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
