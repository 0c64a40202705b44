package org.luohu.lsp;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;

/**
 * Where a cursor stands in YAML, told by indentation and braces alone, for what is half-typed does
 * not parse.
 *
 * @param keys the keys that lead to the mapping or value, from the outermost
 * @param value whether a value is being written, that of the last key; else a key
 */
record YamlPlace(List<String> keys, boolean value) {

  private static final Pattern KEY =
      Pattern.compile("^(\\s*(?:- +)*)[\"']?([\\w.\\-\\p{IsHan}]+)[\"']?\\s*:(?:\\s+(.*))?$");

  /** Copies the keys in. */
  YamlPlace {
    keys = List.copyOf(keys);
  }

  static YamlPlace at(Lines lines, Position position) {
    String whole = lines.line(position.getLine());
    String line = whole.substring(0, Math.min(whole.length(), position.getCharacter()));
    Deque<String> keys = new ArrayDeque<>();
    int indent = indent(line);
    Matcher own = KEY.matcher(line);
    boolean keyed = own.matches();
    boolean item = line.stripLeading().startsWith("- ") || line.strip().equals("-");
    above(lines, position.getLine(), keyed && !item ? own.group(1).length() : indent, item, keys);
    List<String> path = new ArrayList<>(keys);
    String rest = keyed ? own.group(3) : line.strip().replaceFirst("^- *", "");
    boolean value = item && !keyed;
    if (keyed) {
      path.add(own.group(2));
      value = true;
    }
    return rest == null ? new YamlPlace(path, value) : flow(path, value, rest);
  }

  private static void above(Lines lines, int from, int indent, boolean item, Deque<String> keys) {
    int least = item ? indent + 1 : indent;
    for (int i = from - 1; i >= 0 && least > 0; i--) {
      String line = lines.line(i);
      Matcher key = KEY.matcher(line);
      if (key.matches() && key.group(1).length() < least) {
        keys.addFirst(key.group(2));
        least =
            line.contains("- ") && indent(line) < key.group(1).length()
                ? indent(line) + 1
                : key.group(1).length();
      }
    }
  }

  private static int indent(String line) {
    return line.length() - line.stripLeading().length();
  }

  /** Follows braces and brackets on the line itself. */
  private static YamlPlace flow(List<String> path, boolean value, String text) {
    Deque<String> opened = new ArrayDeque<>();
    List<String> keys = new ArrayList<>(path);
    boolean valued = value;
    StringBuilder word = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"') {
        quoted = !quoted;
      } else if (quoted) {
        word.append(c);
      } else if (c == '{' || c == '[') {
        opened.push("");
        valued = c == '[';
        word.setLength(0);
      } else if (c == '}' || c == ']') {
        pop(opened, keys);
        word.setLength(0);
      } else if (c == ',') {
        if (!opened.isEmpty() && !opened.peek().isEmpty()) {
          pop(opened, keys);
          opened.push("");
          valued = false;
        }
        word.setLength(0);
      } else if (c == ':' && !opened.isEmpty() && !word.isEmpty()) {
        opened.pop();
        opened.push(word.toString().strip());
        keys.add(word.toString().strip());
        valued = true;
        word.setLength(0);
      } else {
        word.append(c);
      }
    }
    return new YamlPlace(keys, valued);
  }

  private static void pop(Deque<String> opened, List<String> keys) {
    if (!opened.isEmpty() && !opened.pop().isEmpty() && !keys.isEmpty()) {
      keys.remove(keys.size() - 1);
    }
  }
}
