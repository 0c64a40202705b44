package org.luohu.lsp;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.luohu.format.RuleTokens;
import org.luohu.format.RuleTokens.Kind;
import org.luohu.format.RuleTokens.Piece;

/** Where a code stands, in all files of a tree, whether they can be read or not. */
final class Occurrences {

  /**
   * A place where a code stands.
   *
   * @param path the file
   * @param range the code, quotes left out
   * @param defines whether the code is defined there rather than used
   */
  record Occurrence(String path, Range range, boolean defines) {}

  private Occurrences() {}

  /** Every place, by file. */
  static List<Occurrence> of(Sight sight, Named.Kind kind, String code) {
    List<Occurrence> found = new ArrayList<>();
    byte[] wanted = code.getBytes(StandardCharsets.UTF_8);
    sight
        .files()
        .files()
        .forEach(
            (path, bytes) -> {
              if (contains(bytes, wanted)) {
                Lines lines = new Lines(new String(bytes, StandardCharsets.UTF_8));
                if (path.endsWith(".drl")) {
                  rules(path, lines, kind, code, found);
                } else if (!path.startsWith("world/")) {
                  yaml(sight, path, lines, kind, code, found);
                }
              }
            });
    return found;
  }

  private static boolean contains(byte[] text, byte[] wanted) {
    for (int i = 0; i + wanted.length <= text.length; i++) {
      int j = 0;
      while (j < wanted.length && text[i + j] == wanted[j]) {
        j++;
      }
      if (j == wanted.length) {
        return true;
      }
    }
    return false;
  }

  private static void rules(
      String path, Lines lines, Named.Kind kind, String code, List<Occurrence> found) {
    List<Piece> pieces = RuleTokens.of(lines.text());
    for (int i = 4; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      if (piece.kind() == Kind.STRING
          && piece.inside().equals(code)
          && pieces.get(i - 1).is("(")
          && pieces.get(i - 4).is("findings")
          && kind == (pieces.get(i - 2).is("need") ? Named.Kind.MATERIAL : Named.Kind.FINDING)) {
        int start = piece.start() + 1;
        found.add(new Occurrence(path, lines.range(start, start + code.length()), false));
      }
    }
  }

  private static void yaml(
      Sight sight, String path, Lines lines, Named.Kind kind, String code, List<Occurrence> found) {
    Pattern word =
        Pattern.compile(
            "(?<![\\w.\\-\\p{IsHan}/])" + Pattern.quote(code) + "(?![\\w\\-\\p{IsHan}/])");
    for (int row = 0; row < lines.count(); row++) {
      String line = lines.line(row);
      Matcher match = word.matcher(line);
      while (match.find()) {
        Range range = new Range(new Position(row, match.start()), new Position(row, match.end()));
        Role role = role(path, lines, range, line.substring(match.end()), kind);
        if (role != Role.NONE
            && Named.at(sight, path, lines, range.getStart())
                .filter(named -> named.kind() == kind)
                .isPresent()) {
          found.add(new Occurrence(path, range, role == Role.DEFINES));
        }
      }
    }
  }

  private enum Role {
    NONE,
    USES,
    DEFINES
  }

  /** What a word is for, by the keys that lead to it: prose that holds a code is no use of it. */
  private static Role role(String path, Lines lines, Range range, String after, Named.Kind kind) {
    YamlPlace place = YamlPlace.at(lines, range.getStart());
    List<String> keys = place.keys();
    boolean key = !place.value() && after.matches("[\"']?\\s*:.*");
    String last = keys.isEmpty() ? "" : keys.get(keys.size() - 1);
    if (kind == Named.Kind.SOURCE) {
      if (key && keys.isEmpty()) {
        return path.equals("sources.yaml")
            ? Role.DEFINES
            : path.equals("checked.yaml") ? Role.USES : Role.NONE;
      }
      return place.value() && last.equals("source") ? Role.USES : Role.NONE;
    }
    if (path.endsWith("/policy.yaml")) {
      String section = kind == Named.Kind.MATERIAL ? "materials" : "findings";
      if (key && keys.equals(List.of(section))) {
        return Role.DEFINES;
      }
      return place.value() && last.equals("any-of") ? Role.USES : Role.NONE;
    }
    if (!path.contains("/cases/")) {
      return Role.NONE;
    }
    boolean listed =
        kind == Named.Kind.MATERIAL
            ? last.equals("materials")
            : last.equals("findings") || last.equals("notes");
    boolean brought = kind == Named.Kind.MATERIAL && key && keys.equals(List.of("materials"));
    return brought || (place.value() && listed) ? Role.USES : Role.NONE;
  }
}
