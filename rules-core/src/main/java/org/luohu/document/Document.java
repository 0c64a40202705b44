package org.luohu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.problem.Place;

/**
 * A file that was read: its lines as they may be shown, and its tree.
 *
 * @param source the file's name as the reader knows it, {@code -} for standard input
 * @param lines the lines, with anything that may be an identity number masked; lengths and columns
 *     are kept
 * @param root the tree; a mapping
 */
public record Document(String source, List<String> lines, Node root) {

  /** Copies the lines in. */
  public Document {
    lines = List.copyOf(lines);
  }

  /** The place of a node, with the line that it begins on; a key's pointer leads to its value. */
  public Place place(Node node) {
    String line = node.line() <= lines.size() ? lines.get(node.line() - 1) : null;
    return Place.of(source, node.line(), node.column(), node.length(), line)
        .at(pointer(root, node));
  }

  /**
   * The place of a stretch within a scalar; of the whole scalar where it is not written as it
   * reads, as where quotes are escaped.
   *
   * @param line the line within the scalar, from 1
   * @param column the column on that line, from 1 in UTF-16 units
   * @param length how far it reaches, at least 1
   */
  public Place placeWithin(Scalar scalar, int line, int column, int length) {
    Place whole = place(scalar);
    List<String> written = scalar.text().lines().toList();
    if (line > written.size()) {
      return whole;
    }
    for (int block = 0; block <= 1; block++) {
      int number = scalar.line() + line - 1 + block;
      String text = number <= lines.size() ? lines.get(number - 1) : "";
      int from = line == 1 && block == 0 ? scalar.column() - 1 : 0;
      int start = text.indexOf(written.get(line - 1), from);
      if (start >= 0) {
        return Place.of(source, number, start + column, length, text).at(whole.pointer());
      }
    }
    return whole;
  }

  /** The way from one node to another, searched for: only problems ask. */
  private static @Nullable String pointer(Node from, Node to) {
    if (from == to) {
      return "";
    }
    if (from instanceof Mapping mapping) {
      for (Mapping.Entry entry : mapping.entries()) {
        String rest = entry.key() == to ? "" : pointer(entry.value(), to);
        if (rest != null) {
          return "/"
              + Quotation.masked(entry.key().text()).replace("~", "~0").replace("/", "~1")
              + rest;
        }
      }
    } else if (from instanceof Sequence sequence) {
      for (int i = 0; i < sequence.items().size(); i++) {
        String rest = pointer(sequence.items().get(i), to);
        if (rest != null) {
          return "/" + i + rest;
        }
      }
    }
    return null;
  }
}
