package org.luohu.benchmarks;

import java.util.Locale;
import org.luohu.Luohu;
import org.luohu.deciding.MemoStatistics;

/** Luohu with and without its memo: the one place that knows how to ask for either. */
final class Memo {

  private Memo() {}

  /** As it is opened. */
  static Luohu on(Luohu luohu) {
    return luohu.remembering(Luohu.rememberedByDefault());
  }

  static Luohu off(Luohu luohu) {
    return luohu.remembering(0);
  }

  /** What the memo says of itself. */
  static String statistics(Luohu luohu) {
    MemoStatistics found = luohu.memo();
    return String.format(
        Locale.ROOT,
        "%.1f %% of %,d parts remembered, %,d bytes kept of at most %,d",
        100 * found.hitRate(),
        found.hits() + found.misses(),
        found.bytes(),
        found.capacity());
  }
}
