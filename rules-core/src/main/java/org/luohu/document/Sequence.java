package org.luohu.document;

import java.util.List;

/**
 * A list of nodes.
 *
 * @param items the nodes in the order of the file
 * @param line the line, from 1
 * @param column the column, from 1 in UTF-16 units
 * @param length the UTF-16 units it spans on its first line, at least 1
 */
public record Sequence(List<Node> items, int line, int column, int length) implements Node {

  /** Copies the items in. */
  public Sequence {
    items = List.copyOf(items);
  }
}
