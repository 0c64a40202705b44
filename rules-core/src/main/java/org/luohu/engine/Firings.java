package org.luohu.engine;

import java.util.BitSet;

/** The global of every session: which rules fired. */
public final class Firings {

  private final BitSet fired = new BitSet();

  Firings() {}

  void fired(int rule) {
    fired.set(rule);
  }

  BitSet rules() {
    return fired;
  }
}
