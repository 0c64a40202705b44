package org.luohu.memo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Parts are kept within a budget of bytes; what is not made from its signature is not kept. */
class MemoPartsTest {

  private static Signature key(int number) {
    return new Signature(new Object[] {number});
  }

  @Test
  void aPartIsMadeOnceAndWhatIsNullEachTime() {
    Memo memo = Objects.requireNonNull(Memo.of(10_000));
    int[] made = {0};
    for (int i = 0; i < 3; i++) {
      assertEquals(
          "a", memo.part(Memo.Part.RULES, key(1), () -> "a" + "b".repeat(made[0]++), s -> 8));
      assertNull(memo.part(Memo.Part.CONCLUSIONS, key(2), () -> null, s -> 8));
    }
    assertEquals(1, made[0]);
    assertEquals(2, memo.hits(Memo.Part.RULES));
    assertEquals(1, memo.misses(Memo.Part.RULES));
    assertEquals(0, memo.hits(Memo.Part.CONCLUSIONS));
    assertEquals(3, memo.misses(Memo.Part.CONCLUSIONS));
  }

  @Test
  void itKeepsNoMoreThanItsBytesAndThatNearlyFull() {
    Memo memo = Objects.requireNonNull(Memo.of(100_000));
    for (int i = 0; i < 10_000; i++) {
      memo.part(Memo.Part.RULES, key(i), () -> "a", s -> 500);
      assertTrue(memo.kept() <= 100_000, () -> "kept " + memo.kept());
    }
    assertTrue(memo.kept() > 98_000, () -> "kept " + memo.kept());
  }

  @Test
  void whatIsLargerThanAllIsNotKeptAndNothingIsGivenUpForIt() {
    Memo memo = Objects.requireNonNull(Memo.of(1_000));
    memo.part(Memo.Part.RULES, key(1), () -> "a", s -> 8);
    long kept = memo.kept();
    assertEquals("b", memo.part(Memo.Part.RULES, key(2), () -> "b", s -> 5_000));
    assertEquals(kept, memo.kept());
  }

  @Test
  void noBytesAreNoMemo() {
    assertNull(Memo.of(0));
  }
}
