package org.luohu.drl;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Lookalikes;
import org.luohu.text.Text;

/** Cuts a rule file into tokens. What the subset has no token for is a fault with its place. */
final class Lexer {

  private static final String TWO_LETTER_SIGNS = "== != <= >= && ||";
  private static final String QUOTES = "\"“”＂„″「」『』'‘’′＇";
  private static final String CLOSING = "\"””＂”″」」』』'’’′＇";
  private static final String SIGNS = "(){}[],;.:<>!=&|+-*/%^?@#'`~$";

  private final String text;
  private final Faults faults;
  private final List<Token> tokens = new ArrayList<>();
  private int at;
  private int line = 1;
  private int depth;
  private int lineStart;

  Lexer(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  List<Token> tokens() {
    RawFaults.note(text, faults);
    while (at < text.length()) {
      next();
    }
    tokens.add(new Token(Token.Kind.END, "", span(at, 1)));
    return tokens;
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
    } else if (QUOTES.indexOf(c) >= 0 || (named() && c == '《')) {
      string();
    } else if (named() && Character.isIdeographic(c)) {
      bareName();
    } else if (at == lineStart && aside() != null) {
      refuseAside(aside());
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

  /** Whether a rule's name comes next. */
  private boolean named() {
    return !tokens.isEmpty() && tokens.get(tokens.size() - 1).is("rule");
  }

  private void string() {
    char opening = text.charAt(at);
    int lineEnd = endOfLine();
    int end = closing(opening, lineEnd);
    boolean closed = end < lineEnd;
    String content = text.substring(at + 1, end);
    Span span = span(at, (closed ? end + 1 : end) - at);
    if (opening != '"' || (closed && text.charAt(end) != '"')) {
      String meant = "\"" + content.strip().replace("\"", "") + "\"";
      faults.name(
          "unknown-character",
          span,
          Text.of("引号不是半角（英文）的双引号", "these are not the double quotes of ASCII"),
          Text.of("写 `" + meant + "`", "write `" + meant + "`"));
    } else if (!closed) {
      faults.add(
          "unclosed-string",
          span,
          Text.of("引号没有配对", "the string is not closed"),
          Text.of("在同一行用 \" 结束", "close it with \" on the same line"));
    }
    if (closed && !safe(content)) {
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
   * Where a string ends: at its own quote; else at what may be meant for one; else with the line.
   */
  private int closing(char opening, int lineEnd) {
    int own = text.indexOf(CLOSING.charAt(Math.max(0, QUOTES.indexOf(opening))), at + 1);
    if (own >= 0 && own < lineEnd && (opening == '"' || !named())) {
      return own;
    }
    String ends = opening == '《' ? "》" : QUOTES;
    if (named()) {
      for (int i = lineEnd - 1; i > at; i--) {
        if (ends.indexOf(text.charAt(i)) >= 0) {
          return i;
        }
      }
      return lineEnd;
    }
    int end = at + 1;
    while (end < lineEnd && ends.indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** A rule's name without quotes: the rest of its line. */
  private void bareName() {
    int end = at + text.substring(at, endOfLine()).stripTrailing().length();
    int when = text.indexOf(" when", at);
    end = when >= 0 && when < end ? when : end;
    String name = text.substring(at, end);
    Span span = span(at, end - at);
    faults.add(
        "rule-name",
        span,
        Text.of("规则名须写在双引号里", "a rule's name stands in double quotes"),
        Text.of("写 `\"" + name + "\"`", "write `\"" + name + "\"`"));
    tokens.add(new Token(Token.Kind.STRING, name, span));
    at = end;
  }

  /** What is no rule at the beginning of a line, and its mend; null where the line is one. */
  private @Nullable Text aside() {
    if (text.startsWith("<<<<<<<", at)
        || text.startsWith("=======", at)
        || text.startsWith(">>>>>>>", at)) {
      return Text.of(
          "合并冲突没有解决：留下对的一边，删去这些标记", "an unresolved merge: keep the right side, delete the marks");
    }
    if (text.charAt(at) == '#' || text.startsWith("／／", at)) {
      return Text.of("注释以 // 开头", "a comment begins with //");
    }
    return null;
  }

  private void refuseAside(Text mend) {
    int end = endOfLine();
    faults.add("statement", span(at, end - at), Text.of("这一行不是规则", "this line is no rule"), mend);
    at = end;
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
                        || Lookalikes.unprintable(c));
  }

  private void word() {
    taken(Token.Kind.WORD);
  }

  private void integer() {
    taken(Token.Kind.INTEGER);
  }

  private void taken(Token.Kind kind) {
    int end = at;
    while (end < text.length()
        && Character.isJavaIdentifierPart(text.charAt(end))
        && !Character.isIdentifierIgnorable(text.charAt(end))) {
      end++;
    }
    String written = text.substring(at, end);
    String meant = Lookalikes.ascii(written);
    refuseLookalike(written, meant);
    add(kind, end, meant);
  }

  private void sign() {
    String two = Lookalikes.ascii(text.substring(at, Math.min(at + 2, text.length())));
    int length =
        two.length() == 2 && two.indexOf(' ') < 0 && TWO_LETTER_SIGNS.contains(two) ? 2 : 1;
    length = Math.min(length, text.length() - at);
    int c = text.codePointAt(at);
    String written = text.substring(at, at + length);
    String sign = written.equals("＝") ? "==" : meant(Lookalikes.ascii(written), c);
    if (sign.length() == 2 || (SIGNS.contains(sign) && !sign.isBlank())) {
      depth += sign.equals("(") ? 1 : sign.equals(")") ? -1 : 0;
      refuseLookalike(written, sign);
      add(Token.Kind.SIGN, at + length, sign);
      return;
    }
    String shown = Lookalikes.shown(c);
    faults.name(
        "unknown-character",
        span(at, Character.charCount(c)),
        Text.of("规则里不能有字符 `" + shown + "`", "a rule has no character `" + shown + "`"),
        Lookalikes.mend(Lookalikes.meant(c).orElse("")));
    at += Character.charCount(c);
  }

  /** What a sign stands for within a rule, where there is more than one reading. */
  private String meant(String sign, int written) {
    if (written <= 0x7F) {
      return sign;
    }
    return switch (sign) {
      case "[" -> "(";
      case "]" -> ")";
      case ";" -> depth > 0 ? "," : ";";
      default -> sign;
    };
  }

  /** What looks like ASCII is refused, and read as what is meant. */
  private void refuseLookalike(String written, String meant) {
    if (!written.equals(meant)) {
      faults.name(
          "unknown-character",
          span(at, written.length()),
          Text.of("`" + written + "` 不是半角（英文）字符", "`" + written + "` is not ASCII"),
          Lookalikes.mend(meant));
    }
  }

  private void add(Token.Kind kind, int end, String meant) {
    tokens.add(new Token(kind, meant, span(at, end - at)));
    at = end;
  }

  private Span span(int start, int length) {
    return new Span(line, start - lineStart + 1, Math.max(1, length));
  }
}
