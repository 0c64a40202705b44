package org.luohu.drl;

import java.util.ArrayList;
import java.util.List;
import org.luohu.text.Text;

/** Cuts a rule file into tokens. What the subset has no token for is a fault with its place. */
final class Lexer {

  private static final String TWO_LETTER_SIGNS = "== != <= >= && ||";
  private static final String QUOTES = "\"“”＂";
  private static final String CHINESE_SIGNS = "。、【】《》“”‘’";
  private static final String THEIR_SIGNS = ".,[]<>\"\"''";
  private static final char IDEOGRAPHIC_SPACE = '\u3000';
  private static final String SIGNS = "(){}[],;.:<>!=&|+-*/%^?@#'`~$";

  private final String text;
  private final Faults faults;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int lineStart;

  Lexer(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  List<Token> tokens() {
    refuseUnicodeEscapes();
    refuseCarriageReturns();
    while (at < text.length()) {
      next();
    }
    tokens.add(new Token(Token.Kind.END, "", span(at, 1)));
    return tokens;
  }

  /** Java reads a Unicode escape anywhere, in comments too; nothing in a rule file needs one. */
  private void refuseUnicodeEscapes() {
    if (text.indexOf('\\') < 0) {
      return;
    }
    int row = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        row++;
        start = i + 1;
      } else if (c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u') {
        faults.add(
            "unicode-escape",
            new Span(row, i - start + 1, 2),
            Text.of("规则文件里不能有 Unicode 转义", "a rule file has no Unicode escapes"),
            Text.of("直接写出这个字", "write the character itself"));
      }
    }
  }

  /**
   * A carriage return alone ends a line, and with it a comment, for Drools; for others it does not.
   */
  private void refuseCarriageReturns() {
    if (text.indexOf('\r') < 0) {
      return;
    }
    int row = 1;
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        row++;
        start = i + 1;
      } else if (c == '\r' && !text.startsWith("\n", i + 1)) {
        faults.add(
            "carriage-return",
            new Span(row, i - start + 1, 1),
            Text.of(
                "单独的回车符，有的程序看作换行，有的不看作",
                "a carriage return alone ends a line for some programs and not for others"),
            Text.of("用换行符换行", "end lines with a line feed"));
      }
    }
  }

  private void next() {
    char c = text.charAt(at);
    if (c == '\n') {
      at++;
      line++;
      lineStart = at;
    } else if (c == ' ' || c == '\t' || c == '\r') {
      at++;
    } else if (text.startsWith("//", at)) {
      at = endOfLine();
    } else if (text.startsWith("/*", at)) {
      blockComment();
    } else if (QUOTES.indexOf(c) >= 0) {
      string();
    } else if (Character.isJavaIdentifierStart(c) && c != '$') {
      word();
    } else if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
      integer();
    } else {
      sign();
    }
  }

  private int endOfLine() {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  private void blockComment() {
    int end = text.indexOf("*/", at + 2);
    if (end < 0) {
      faults.add(
          "unclosed-comment",
          span(at, 2),
          Text.of("注释没有结束", "the comment is not closed"),
          Text.of("用 */ 结束注释", "close it with */"));
      end = text.length() - 2;
    }
    for (; at < end + 2 && at < text.length(); at++) {
      if (text.charAt(at) == '\n') {
        line++;
        lineStart = at + 1;
      }
    }
  }

  private void string() {
    String ends = text.charAt(at) == '"' ? "\"" : QUOTES;
    int end = at + 1;
    while (end < text.length() && ends.indexOf(text.charAt(end)) < 0 && text.charAt(end) != '\n') {
      end++;
    }
    boolean closed = end < text.length() && text.charAt(end) != '\n';
    refuseFullWidth(text.substring(at, at + 1), "\"");
    String content = text.substring(at + 1, end);
    Span span = span(at, (closed ? end + 1 : end) - at);
    if (!closed) {
      faults.add(
          "unclosed-string",
          span,
          Text.of("引号没有配对", "the string is not closed"),
          Text.of("在同一行用 \" 结束", "close it with \" on the same line"));
    } else if (!safe(content)) {
      faults.add(
          "unsafe-character",
          span,
          Text.of(
              "引号里只能有文字、数字和普通标点", "a string holds letters, digits and ordinary punctuation only"),
          Text.of(
              "去掉反斜杠、$、引号、/*、*/ 和控制字符",
              "take out backslashes, $, quotes, /*, */ and control characters"));
    }
    tokens.add(new Token(Token.Kind.STRING, content, span));
    at = closed ? end + 1 : end;
  }

  /**
   * No quote, backslash, dollar or control character, and no mark of a comment: stock Drools pastes
   * names into Java source, into strings and into a comment.
   */
  private static boolean safe(String content) {
    return !content.contains("*/")
        && !content.contains("/*")
        && content
            .codePoints()
            .noneMatch(
                c ->
                    c == '"'
                        || c == '\''
                        || c == '`'
                        || c == '\\'
                        || c == '$'
                        || c == '{'
                        || c == '}'
                        || unprintable(c));
  }

  private static boolean unprintable(int c) {
    int type = Character.getType(c);
    return type == Character.CONTROL
        || type == Character.FORMAT
        || type == Character.SURROGATE
        || type == Character.PRIVATE_USE
        || type == Character.UNASSIGNED
        || type == Character.LINE_SEPARATOR
        || type == Character.PARAGRAPH_SEPARATOR;
  }

  private void word() {
    int end = at;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    add(Token.Kind.WORD, end, text.substring(at, end));
  }

  private void integer() {
    int end = at;
    while (end < text.length() && Character.isJavaIdentifierPart(text.charAt(end))) {
      end++;
    }
    String written = text.substring(at, end);
    refuseFullWidth(written, halfWidth(written));
    add(Token.Kind.INTEGER, end, halfWidth(written));
  }

  private void sign() {
    String two = halfWidth(text.substring(at, Math.min(at + 2, text.length())));
    int length = two.indexOf(' ') < 0 && TWO_LETTER_SIGNS.contains(two) ? two.length() : 1;
    String written = text.substring(at, at + length);
    String sign = halfWidth(written);
    if (length == 2 || SIGNS.contains(sign)) {
      refuseFullWidth(written, sign);
      add(Token.Kind.SIGN, at + length, sign);
      return;
    }
    int c = text.codePointAt(at);
    String shown = shown(c);
    faults.add(
        "unknown-character",
        span(at, Character.charCount(c)),
        Text.of("规则里不能有字符 `" + shown + "`", "a rule has no character `" + shown + "`"),
        c == IDEOGRAPHIC_SPACE
            ? Text.of("改用半角空格", "use an ordinary space")
            : Text.of("删去它", "take it out"));
    at += Character.charCount(c);
  }

  private static String shown(int c) {
    return c < ' ' || c == IDEOGRAPHIC_SPACE || unprintable(c)
        ? String.format("U+%04X", c)
        : Character.toString(c);
  }

  /** Full-width signs and digits look like those of rules; a rule is read as if they were. */
  private void refuseFullWidth(String written, String meant) {
    if (!written.equals(meant)) {
      faults.add(
          "unknown-character",
          span(at, written.length()),
          Text.of("`" + written + "` 是全角（中文）字符", "`" + written + "` is full-width"),
          Text.of("改用半角（英文）的 `" + meant + "`", "write `" + meant + "`"));
    }
  }

  private static String halfWidth(String written) {
    StringBuilder meant = new StringBuilder(written);
    for (int i = 0; i < written.length(); i++) {
      char c = written.charAt(i);
      int known = CHINESE_SIGNS.indexOf(c);
      if (known >= 0) {
        meant.setCharAt(i, THEIR_SIGNS.charAt(known));
      } else if (c >= '\uFF01' && c <= '\uFF5E') {
        meant.setCharAt(i, (char) (c - 0xFEE0));
      }
    }
    return meant.toString();
  }

  private void add(Token.Kind kind, int end, String meant) {
    tokens.add(new Token(kind, meant, span(at, end - at)));
    at = end;
  }

  private Span span(int start, int length) {
    return new Span(line, start - lineStart + 1, Math.max(1, length));
  }
}
