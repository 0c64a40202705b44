package org.luohu.benchmarks;

import org.luohu.Luohu;

/** Luohu with and without its memo: the one place that knows how to ask for either. */
final class Memo {

  /** Whether this build has a memo. */
  static final boolean THERE = false;

  private Memo() {}

  static Luohu on(Luohu luohu) {
    return luohu;
  }

  static Luohu off(Luohu luohu) {
    return luohu;
  }

  /** What the memo says of itself. */
  static String statistics(Luohu luohu) {
    return "no memo in this build";
  }
}
