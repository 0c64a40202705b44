package org.luohu.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.luohu.Luohu;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.vocabulary.StatedFact;

/** Every case of the bundled policies holds. */
class BundledCasesTest {

  @TestFactory
  Stream<DynamicTest> caseHolds() {
    Luohu luohu = Luohu.bundled();
    PolicyFiles files = PolicyFiles.bundled();
    List<Problem> problems = new ArrayList<>();
    KnownCodes known =
        KnownCodes.of(
            luohu.library(),
            Newborn.VOCABULARY.statedFacts().stream().map(StatedFact::key).toList());
    CaseReader reader = new CaseReader(known, problems);
    List<PolicyCase> cases =
        files.folders().stream().flatMap(policy -> reader.readAll(files, policy).stream()).toList();
    assertEquals(List.of(), problems);
    assertFalse(cases.isEmpty());
    CaseRunner runner = new CaseRunner(luohu::decide);
    return cases.stream()
        .map(
            c -> DynamicTest.dynamicTest(c.policy() + " " + c.claim(), () -> holds(runner.run(c))));
  }

  private static void holds(CaseResult result) {
    assertEquals(List.of(), result.problems());
    assertEquals(List.of(), result.differences());
  }
}
