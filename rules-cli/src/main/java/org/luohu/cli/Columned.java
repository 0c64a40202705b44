package org.luohu.cli;

import org.luohu.text.Columns;

/** Texts padded to columns of a terminal. */
final class Columned {

  private Columned() {}

  /** The text with spaces behind it up to a width; at least one where it is too long. */
  static String left(String text, int width) {
    return text + " ".repeat(Math.max(1, width - Columns.width(text)));
  }

  /** The text with spaces before it up to a width. */
  static String right(String text, int width) {
    return " ".repeat(Math.max(0, width - Columns.width(text))) + text;
  }
}
