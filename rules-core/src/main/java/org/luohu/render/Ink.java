package org.luohu.render;

/** The few colours of a page; each is only ever a help, never the sole bearer of a meaning. */
public enum Ink {
  /** As the terminal writes. */
  PLAIN(""),
  /** Headings. */
  BOLD("1"),
  /** What can be skipped at first reading. */
  FAINT("2"),
  /** Good news. */
  GREEN("1;32"),
  /** Something is still to be done. */
  YELLOW("1;33"),
  /** Not this way. */
  RED("1;31"),
  /** Lines and line numbers. */
  BLUE("1;34");

  private final String code;

  Ink(String code) {
    this.code = code;
  }

  /** The text in this colour, if the style has colours. */
  public String paint(String text, Style style) {
    return style.color() && this != PLAIN && !text.isEmpty()
        ? "\u001B[" + code + "m" + text + "\u001B[0m"
        : text;
  }
}
