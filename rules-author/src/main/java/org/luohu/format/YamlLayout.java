package org.luohu.format;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lays YAML out, line by line: two blanks a level, one blank line at most, one blank behind colons
 * and commas, two before a comment. Lines stay lines, and quotes stay as they are.
 */
final class YamlLayout {

  private static final Pattern KEY =
      Pattern.compile(
          "((?:\"[^\"]*\"|'[^']*'|[^\\s\"'#&*!|>%@`,\\[\\]{}-][^:#]*?))\\s*:(?:\\s+|$)(.*)");
  private static final Pattern BLOCK = Pattern.compile("(?:.*[:\\-]\\s+)?[|>][+-]?(?:\\s+#.*)?");

  private final StringBuilder text = new StringBuilder();
  private final List<String> comments = new ArrayList<>();
  private final Deque<Level> levels = new ArrayDeque<>();
  private final List<String> lines;
  private int at;
  private boolean blank;

  /** A level: the column where it stood, where it stands now, whether it holds list items. */
  private record Level(int was, int is, boolean items) {}

  YamlLayout(String source) {
    lines = List.of(source.split("\n", -1));
    while (at < lines.size()) {
      next();
    }
  }

  /** The text as it should be. */
  String text() {
    return text.toString();
  }

  /** Its comments, in their order. */
  List<String> comments() {
    return comments;
  }

  private void next() {
    String line = lines.get(at);
    String content = line.strip();
    if (content.isEmpty()) {
      blank = !text.isEmpty();
      at++;
    } else if (content.startsWith("#")) {
      comments.add(content);
      put(commentColumn(column(line)), content);
      at++;
    } else {
      content(line);
    }
  }

  private void content(String line) {
    int was = column(line);
    String rest = line.strip();
    int is = enter(was, rest.startsWith("- ") || rest.equals("-"));
    StringBuilder laid = new StringBuilder();
    int column = was;
    int now = is;
    while (rest.startsWith("- ")) {
      String item = rest.substring(1).strip();
      column += rest.length() - item.length();
      now += 2;
      laid.append("- ");
      rest = item;
      boolean nested = rest.startsWith("- ");
      if (nested || KEY.matcher(rest).matches()) {
        levels.push(new Level(column, now, nested));
      }
    }
    Matcher key = KEY.matcher(rest);
    if (key.matches()) {
      laid.append(key.group(1)).append(':');
      rest = key.group(2);
      laid.append(rest.isEmpty() ? "" : " ");
    }
    value(laid, rest, is, now);
  }

  /** Writes what stands behind keys and dashes, with the lines that belong to it. */
  private void value(StringBuilder laid, String rest, int is, int now) {
    if (BLOCK.matcher(rest).matches()) {
      put(is, laid + rest);
      at++;
      block();
      return;
    }
    YamlLine line = new YamlLine();
    laid.append(line.of(rest, now, is + laid.length()));
    put(is, laid.toString());
    at++;
    while (line.open() && at < lines.size()) {
      String more = lines.get(at++);
      String bare = more.strip();
      int column = line.quoted() || bare.isEmpty() ? 0 : line.column(bare);
      boolean kept = line.quoted();
      String next = line.of(bare, column, column);
      text.append(kept ? more : " ".repeat(column) + next).append('\n');
    }
    comments.addAll(line.comments());
  }

  /** The body of a block of text, moved as a whole. */
  private void block() {
    int shift = Integer.MIN_VALUE;
    int deepest = levels.peek() == null ? -1 : levels.peek().was();
    int gap = 0;
    while (at < lines.size()) {
      String line = lines.get(at);
      if (line.isBlank()) {
        gap++;
      } else if (column(line) > deepest) {
        if (shift == Integer.MIN_VALUE) {
          shift = (levels.peek() == null ? 0 : levels.peek().is() + 2) - column(line);
        }
        text.append("\n".repeat(gap));
        gap = 0;
        text.append(" ".repeat(Math.max(0, column(line) + shift)))
            .append(line.substring(column(line)));
        text.append('\n');
      } else {
        break;
      }
      at++;
    }
    blank = gap > 0;
  }

  /** Finds the level of a line, and where it stands now. */
  private int enter(int was, boolean item) {
    while (!levels.isEmpty()
        && (levels.peek().was() > was
            || (levels.peek().was() == was && levels.peek().items() && !item))) {
      levels.pop();
    }
    Level level = levels.peek();
    if (level == null) {
      levels.push(new Level(was, 0, item));
    } else if (level.was() < was || (item && !level.items())) {
      levels.push(new Level(was, level.is() + 2, item));
    }
    return levels.element().is();
  }

  /** A comment stands as what follows it, or as the level in whose column it stood. */
  private int commentColumn(int was) {
    int following = 0;
    for (int i = at + 1; i < lines.size() && following == 0; i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        following = i;
      }
    }
    if (following > 0) {
      int column = column(lines.get(following));
      Deque<Level> now = new ArrayDeque<>(levels);
      String content = lines.get(following).strip();
      int is = enter(column, content.startsWith("- ") || content.equals("-"));
      levels.clear();
      now.descendingIterator().forEachRemaining(levels::push);
      if (column == was) {
        return is;
      }
      for (Level level : levels) {
        if (level.was() == was) {
          return level.is();
        }
      }
      return is;
    }
    return levels.stream().filter(level -> level.was() == was).findFirst().map(Level::is).orElse(0);
  }

  private void put(int column, String content) {
    if (blank && !text.isEmpty()) {
      text.append('\n');
    }
    blank = false;
    text.append(" ".repeat(column)).append(content.stripTrailing()).append('\n');
  }

  private static int column(String line) {
    int column = 0;
    while (column < line.length() && line.charAt(column) == ' ') {
      column++;
    }
    return column;
  }
}
