package org.luohu.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is left open once a variable is known, worked out by hand. */
class DiagramsTest {

  private static final int FIRST = 0;
  private static final int SECOND = 1;

  private final Diagrams diagrams = new Diagrams(1000);
  private final int yes = diagrams.constant(true);
  private final int no = diagrams.constant(false);

  @Test
  void whatSettlesMostLeavesLeast() {
    int second = diagrams.select(SECOND, List.of(yes, no));
    int function = diagrams.select(FIRST, List.of(yes, yes, second)); // three values
    assertEquals((0 + 0 + 2001) / 3.0, diagrams.left(FIRST, function));
    assertEquals((0 + 2001) / 2.0, diagrams.left(SECOND, function));
    assertTrue(diagrams.left(FIRST, function) < diagrams.left(SECOND, function));
  }

  @Test
  void valuesUnderWhichNoFamilyExistsDoNotCount() {
    int exists = diagrams.select(FIRST, List.of(yes, no));
    int verdict = diagrams.select(SECOND, List.of(yes, no));
    Levels<Integer> levels = new Levels<>(List.of(yes, verdict, no, no, no));
    int rank = diagrams.rank(levels, exists);
    assertEquals(2001, diagrams.left(FIRST, rank));
    assertEquals(0, diagrams.left(SECOND, rank));
  }
}
