package org.luohu.document;

import java.util.List;
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

  /** The place of a node, with the line that it begins on. */
  public Place place(Node node) {
    String line = node.line() <= lines.size() ? lines.get(node.line() - 1) : null;
    return new Place(source, node.line(), node.column(), node.length(), line);
  }
}
