package org.luohu.problem;

import org.jspecify.annotations.Nullable;

/**
 * Where in a source a problem stands.
 *
 * @param source the file's name as the reader knows it, {@code -} for standard input
 * @param line the line, counted from 1; 0 when the problem is the whole source's
 * @param column the column, counted from 1 in UTF-16 units of the line; 0 when {@code line} is 0
 * @param length how many UTF-16 units the problem spans on its line, at least 1
 * @param lineText the line itself, or null when it cannot be shown
 */
public record Place(String source, int line, int column, int length, @Nullable String lineText) {

  /** The whole of a source. */
  public static Place whole(String source) {
    return new Place(source, 0, 0, 1, null);
  }

  /** {@code file:line:column}, or the file alone for a problem of the whole. */
  @Override
  public String toString() {
    return line == 0 ? source : source + ":" + line + ":" + column;
  }
}
