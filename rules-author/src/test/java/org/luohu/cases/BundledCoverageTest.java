package org.luohu.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luohu.author.Workshop;

/** Every rule holds in a case, and fails in one that differs in a single fact. */
class BundledCoverageTest {

  private static final Workshop WORKSHOP = Workshop.bundled();
  private static final CaseCoverage COVERAGE =
      new CaseCoverage(WORKSHOP.cases(), WORKSHOP::standings);

  @Test
  void everyRuleHoldsInACase() {
    assertEquals(Map.of(), COVERAGE.neverHolding(WORKSHOP.library().all()));
  }

  @Test
  void everyRuleHasNeighboursOnBothSides() {
    assertEquals(Map.of(), COVERAGE.unbordered(WORKSHOP.library().all()));
  }

  @Test
  void thereAreCases() {
    assertTrue(WORKSHOP.cases().size() >= 200);
  }
}
