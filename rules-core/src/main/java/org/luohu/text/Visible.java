package org.luohu.text;

/** Text that comes from elsewhere, with nothing in it that a terminal would obey or hide. */
public final class Visible {

  private static final int TAB = 4;

  private Visible() {}

  /** The text with tabs as spaces and controls and invisible characters as their code. */
  public static String of(String text) {
    StringBuilder shown = new StringBuilder();
    text.codePoints().forEach(c -> shown.append(of(c)));
    return shown.toString();
  }

  private static String of(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' ? " ".repeat(TAB) : String.format("<%02X>", c);
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          String.format("<U+%04X>", c);
      default -> Character.toString(c);
    };
  }
}
