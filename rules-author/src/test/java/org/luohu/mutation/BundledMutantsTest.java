package org.luohu.mutation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;
import org.luohu.logic.Budget;

/**
 * No clause of a bundled rule can be changed without a case failing, unless no family at all would
 * be decided otherwise.
 */
class BundledMutantsTest {

  @Test
  void noMutantSurvives() {
    Workshop workshop = Workshop.bundled();
    MutationReport report = workshop.mutate(workshop.library().all(), Budget.ENDLESS);
    assertFalse(report.results().isEmpty());
    assertEquals(
        List.of(),
        report.survivors().stream()
            .map(MutationReport.Result::mutant)
            .map(BundledMutantsTest::told)
            .toList());
  }

  private static String told(Mutant mutant) {
    return mutant.policy().id()
        + " "
        + mutant.original().name()
        + ": "
        + mutant.before()
        + " → "
        + mutant.after();
  }
}
