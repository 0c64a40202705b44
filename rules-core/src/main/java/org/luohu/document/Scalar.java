package org.luohu.document;

import java.util.Set;

/**
 * A single value, kept as the text that was written: {@code NO}, {@code 012} and {@code 310110}
 * stay text.
 *
 * @param text the text, quotes and escapes resolved
 * @param quoted whether it was written in quotes or as a block, and so is text beyond doubt
 * @param line the line, from 1
 * @param column the column, from 1 in UTF-16 units
 * @param length the UTF-16 units it spans on its first line, at least 1
 */
public record Scalar(String text, boolean quoted, int line, int column, int length)
    implements Node {

  private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");

  /** Whether nothing was stated: no value at all, or the word null without quotes. */
  public boolean isNull() {
    return !quoted && NULLS.contains(text);
  }
}
