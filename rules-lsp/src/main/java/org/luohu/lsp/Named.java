package org.luohu.lsp;

import java.util.Optional;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/**
 * A code in a text: of a finding, a material or a source.
 *
 * @param kind what it is a code of
 * @param code the code
 * @param range where it stands
 */
record Named(Kind kind, String code, Range range) {

  /** What codes are of. */
  enum Kind {
    FINDING,
    MATERIAL,
    SOURCE
  }

  /** The code at a position; empty where the word there is none. */
  static Optional<Named> at(Sight sight, String path, Lines lines, Position position) {
    String line = lines.line(position.getLine());
    int start = Math.min(position.getCharacter(), line.length());
    int end = start;
    while (start > 0 && part(line.charAt(start - 1))) {
      start--;
    }
    while (end < line.length() && part(line.charAt(end))) {
      end++;
    }
    String word = line.substring(start, end);
    Range range =
        new Range(new Position(position.getLine(), start), new Position(position.getLine(), end));
    return kind(sight, path, lines, position.getLine(), line.substring(0, start), word)
        .map(kind -> new Named(kind, word, range));
  }

  private static boolean part(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  private static Optional<Kind> kind(
      Sight sight, String path, Lines lines, int row, String before, String word) {
    if (path.endsWith(".drl")) {
      if (!before.endsWith("\"") || !before.contains("findings.")) {
        return Optional.empty();
      }
      return Optional.of(before.matches(".*need\\s*\\(\\s*\"") ? Kind.MATERIAL : Kind.FINDING);
    }
    boolean citing =
        before.matches(".*\\bsource:\\s*[\"']?")
            || path.equals("sources.yaml")
            || path.equals("checked.yaml");
    if (citing) {
      return sight.source(word).map(source -> Kind.SOURCE);
    }
    boolean finding = sight.finding(path, word).isPresent();
    boolean material = sight.material(path, word).isPresent();
    if (finding && material) {
      return Optional.of(section(lines, row).equals("materials") ? Kind.MATERIAL : Kind.FINDING);
    }
    return finding
        ? Optional.of(Kind.FINDING)
        : material ? Optional.of(Kind.MATERIAL) : Optional.empty();
  }

  /** The outermost key above a line. */
  private static String section(Lines lines, int row) {
    for (int i = row; i >= 0; i--) {
      String line = lines.line(i);
      if (line.matches("[a-z].*:.*")) {
        return line.substring(0, line.indexOf(':'));
      }
    }
    return "";
  }
}
