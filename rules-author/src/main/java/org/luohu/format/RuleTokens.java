package org.luohu.format;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts the text of a rule file into pieces, comments among them. Refuses nothing, for a file is
 * half-typed most of the time; what the reader takes as a token is one here as well.
 */
public final class RuleTokens {

  private static final String TWO_LETTER_SIGNS = "== != <= >= && ||";
  private static final String QUOTES = "\"“”＂";

  private final String text;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private RuleTokens(String text) {
    this.text = text;
  }

  /** What a piece is. */
  public enum Kind {
    /** To the end of the line, or from one mark to the other. */
    COMMENT,
    /** With its quotes, where it has both. */
    STRING,
    /** A name or keyword. */
    WORD,
    /** Digits. */
    INTEGER,
    /** Any other character. */
    SIGN
  }

  /**
   * A piece of a rule file.
   *
   * @param kind what it is
   * @param text how it is written
   * @param start where it begins, in UTF-16 units from 0
   */
  public record Piece(Kind kind, String text, int start) {

    /** Where it ends. */
    public int end() {
      return start + text.length();
    }

    /** Whether it is this word or sign. */
    public boolean is(String expected) {
      return (kind == Kind.WORD || kind == Kind.SIGN) && text.equals(expected);
    }

    /** What stands between its quotes. */
    public String inside() {
      boolean closed = text.length() > 1 && QUOTES.indexOf(text.charAt(text.length() - 1)) >= 0;
      return text.substring(1, closed ? text.length() - 1 : text.length());
    }
  }

  /** The pieces of a text in their order; blanks are between them. */
  public static List<Piece> of(String text) {
    RuleTokens tokens = new RuleTokens(text);
    while (tokens.at < text.length()) {
      tokens.next();
    }
    return tokens.pieces;
  }

  private void next() {
    char c = text.charAt(at);
    if (Character.isWhitespace(c)) {
      at++;
    } else if (text.startsWith("//", at)) {
      add(Kind.COMMENT, lineEnd(at));
    } else if (text.startsWith("/*", at)) {
      int end = text.indexOf("*/", at + 2);
      add(Kind.COMMENT, end < 0 ? text.length() : end + 2);
    } else if (QUOTES.indexOf(c) >= 0) {
      string(c == '"' ? "\"" : QUOTES);
    } else if (Character.isJavaIdentifierStart(c) && c != '$') {
      add(Kind.WORD, wordEnd());
    } else if (c >= '0' && c <= '9') {
      add(Kind.INTEGER, wordEnd());
    } else {
      String two = text.substring(at, Math.min(at + 2, text.length()));
      boolean both = two.length() == 2 && two.indexOf(' ') < 0 && TWO_LETTER_SIGNS.contains(two);
      add(Kind.SIGN, at + (both ? 2 : Character.charCount(text.codePointAt(at))));
    }
  }

  private void string(String ends) {
    int line = lineEnd(at);
    int end = at + 1;
    while (end < line && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    add(Kind.STRING, Math.min(end + 1, line));
  }

  private int lineEnd(int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private int wordEnd() {
    int end = at + 1;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private void add(Kind kind, int end) {
    pieces.add(new Piece(kind, text.substring(at, end), at));
    at = end;
  }
}
