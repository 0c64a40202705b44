package org.luohu.drl;

/**
 * A token of a rule file.
 *
 * @param kind what it is
 * @param text its text; of a string what stands between the quotes
 * @param span where it stands, quotes included
 */
record Token(Kind kind, String text, Span span) {

  enum Kind {
    WORD,
    STRING,
    INTEGER,
    SIGN,
    END
  }

  boolean is(String expected) {
    return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(expected);
  }

  /** The token as a message shows it. */
  String shown() {
    return switch (kind) {
      case STRING -> "\"" + text + "\"";
      case END -> "";
      case WORD, INTEGER, SIGN -> text;
    };
  }
}
