package org.luohu.text;

/**
 * How many columns of a terminal a text takes: Chinese characters and full-width signs take two.
 */
public final class Columns {

  private Columns() {}

  /** The width of a text in terminal columns. */
  public static int width(String text) {
    return text.codePoints().map(Columns::width).sum();
  }

  /** The text with spaces behind it up to a width; at least one where it is too long. */
  public static String left(String text, int width) {
    return text + " ".repeat(Math.max(1, width - width(text)));
  }

  /**
   * The width of one character: 0 for combining marks and controls, 2 for East Asian wide and
   * full-width characters (Unicode Standard Annex 11), 1 for the rest.
   */
  public static int width(int codePoint) {
    int type = Character.getType(codePoint);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT
        || type == Character.CONTROL) {
      return 0;
    }
    return wide(codePoint) ? 2 : 1;
  }

  private static boolean wide(int c) {
    return (c >= 0x1100 && c <= 0x115F)
        || (c >= 0x2E80 && c <= 0x303E)
        || (c >= 0x3041 && c <= 0xA4CF)
        || (c >= 0xAC00 && c <= 0xD7A3)
        || (c >= 0xF900 && c <= 0xFAFF)
        || (c >= 0xFE30 && c <= 0xFE6F)
        || (c >= 0xFF00 && c <= 0xFF60)
        || (c >= 0xFFE0 && c <= 0xFFE6)
        || (c >= 0x1F300 && c <= 0x1FAFF)
        || (c >= 0x20000 && c <= 0x3FFFD)
        || c == 0x2014
        || c == 0x2018
        || c == 0x2019
        || c == 0x201C
        || c == 0x201D
        || c == 0x2026
        || c == 0x00B7
        || c == 0x2460;
  }
}
