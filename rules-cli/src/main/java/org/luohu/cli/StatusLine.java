package org.luohu.cli;

import java.util.function.Supplier;

/**
 * How something comes on: one line that is written over on a terminal, else a line now and then.
 */
final class StatusLine {

  private static final long SHOWN_EVERY = 200_000_000L;
  private static final long TOLD_EVERY = 10_000_000_000L;

  private final Terminal terminal;
  private final boolean over;
  private long told = System.nanoTime();
  private int width;

  StatusLine(Terminal terminal) {
    this.terminal = terminal;
    this.over = terminal.errStyle().color();
  }

  /**
   * Tells, unless it told a moment ago.
   *
   * @param bar stands before the line where it is written over
   */
  void come(Supplier<String> bar, Supplier<String> line) {
    long now = System.nanoTime();
    if (now - told < (over ? SHOWN_EVERY : TOLD_EVERY)) {
      return;
    }
    told = now;
    if (over) {
      show(bar.get() + line.get());
    } else {
      terminal.say("luohu: " + line.get());
    }
  }

  /** Takes the line away. */
  void clear() {
    if (width > 0) {
      show("");
      terminal.err().print("\r");
      terminal.err().flush();
    }
  }

  private void show(String text) {
    int shown = text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    terminal.err().print("\r" + text + " ".repeat(Math.max(0, width - shown)));
    terminal.err().flush();
    width = shown;
  }
}
