package org.luohu.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** A value of YAML, a line at a time: blanks in braces and brackets, and where a comment begins. */
final class YamlLine {

  private final List<String> comments = new ArrayList<>();
  private final Deque<Bracket> open = new ArrayDeque<>();
  private char quote;

  /** An open bracket: the indent of its line, and where what it holds goes on. */
  private record Bracket(int line, int inside) {}

  /** Whether the value goes on in the next line. */
  boolean open() {
    return !open.isEmpty() || quoted();
  }

  /** Whether it goes on within quotes. */
  boolean quoted() {
    return quote != 0;
  }

  /** The comments that stood behind it. */
  List<String> comments() {
    return comments;
  }

  /** Where its next line begins. */
  int column(String line) {
    Bracket last = open.element();
    return line.startsWith("]") || line.startsWith("}") ? last.line() : last.inside();
  }

  /**
   * A line of it as it should be.
   *
   * @param line the line without the blanks around it
   * @param indent the indent of the line
   * @param column where it begins, behind what stands before it
   */
  String of(String line, int indent, int column) {
    String laid = laid(line, indent, column);
    String bare = laid.replaceFirst("  #.*", "");
    if (!open.isEmpty() && quote == 0 && (bare.endsWith("[") || bare.endsWith("{"))) {
      open.pop();
      open.push(new Bracket(indent, indent + 2));
    }
    return laid;
  }

  private String laid(String line, int indent, int column) {
    StringBuilder laid = new StringBuilder();
    boolean starts = quote == 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        i = quoted(line, i, laid);
        starts = false;
      } else if (c == '#' && (i == 0 || line.charAt(i - 1) == ' ')) {
        comments.add(line.substring(i).stripTrailing());
        trim(laid);
        return laid + (laid.isEmpty() ? "" : "  ") + line.substring(i).stripTrailing();
      } else if (starts && (c == '"' || c == '\'')) {
        quote = c;
        laid.append(c);
      } else if ((c == '{' || c == '[') && (starts || !open.isEmpty())) {
        open.push(new Bracket(indent, column + laid.length() + 1));
        laid.append(c);
        starts = true;
        i = skip(line, i);
      } else if (!open.isEmpty() && (c == '}' || c == ']')) {
        open.pop();
        trim(laid);
        laid.append(c);
      } else if (!open.isEmpty() && (c == ',' || (c == ':' && parts(line, i)))) {
        trim(laid);
        laid.append(c).append(' ');
        starts = true;
        i = skip(line, i);
      } else {
        laid.append(c);
        starts = starts && c == ' ';
      }
    }
    trim(laid);
    return laid.toString();
  }

  /** Takes a character within quotes; where it stands. */
  private int quoted(String line, int at, StringBuilder laid) {
    char c = line.charAt(at);
    laid.append(c);
    boolean escapes = quote == '"' ? c == '\\' : c == '\'' && line.startsWith("''", at);
    if (escapes && at + 1 < line.length()) {
      laid.append(line.charAt(at + 1));
      return at + 1;
    }
    if (c == quote) {
      quote = 0;
    }
    return at;
  }

  /** Whether a colon ends a key. */
  private static boolean parts(String line, int at) {
    return at + 1 == line.length()
        || line.charAt(at + 1) == ' '
        || (at > 0 && line.charAt(at - 1) == '"');
  }

  private static int skip(String line, int at) {
    int last = at;
    while (last + 1 < line.length() && line.charAt(last + 1) == ' ') {
      last++;
    }
    return last;
  }

  private static void trim(StringBuilder laid) {
    while (!laid.isEmpty() && laid.charAt(laid.length() - 1) == ' ') {
      laid.setLength(laid.length() - 1);
    }
  }
}
