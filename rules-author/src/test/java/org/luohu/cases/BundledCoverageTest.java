package org.luohu.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;

/** Every rule holds in a case, and fails in one that differs in a single fact. */
class BundledCoverageTest {

  private static final Luohu LUOHU = Luohu.bundled();
  private static final CaseCoverage COVERAGE = BundledCases.coverage(LUOHU);

  @Test
  void everyRuleHoldsInACase() {
    assertEquals(Map.of(), COVERAGE.neverHolding(LUOHU.policies()));
  }

  @Test
  void everyRuleHasNeighboursOnBothSides() {
    assertEquals(Map.of(), COVERAGE.unbordered(LUOHU.policies()));
  }

  @Test
  void thereAreCases() {
    assertTrue(BundledCases.all(LUOHU).size() >= 200);
  }
}
