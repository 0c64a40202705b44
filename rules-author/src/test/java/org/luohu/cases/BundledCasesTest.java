package org.luohu.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.luohu.author.Workshop;

/** Every case of the bundled policies holds. */
class BundledCasesTest {

  @TestFactory
  Stream<DynamicTest> caseHolds() {
    Workshop workshop = Workshop.bundled();
    List<PolicyCase> cases = workshop.cases();
    assertFalse(cases.isEmpty());
    CaseRunner runner = new CaseRunner(workshop::decide);
    return cases.stream()
        .map(
            c -> DynamicTest.dynamicTest(c.policy() + " " + c.claim(), () -> holds(runner.run(c))));
  }

  private static void holds(CaseResult result) {
    assertEquals(List.of(), result.problems());
    assertEquals(List.of(), result.differences());
  }
}
