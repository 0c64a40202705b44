package org.luohu.drl;

/**
 * Where something stands in a rule file.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 * @param length its length on that line in UTF-16 units, at least 1
 */
public record Span(int line, int column, int length) {

  boolean overlaps(Span other) {
    return line == other.line
        && column < other.column + other.length
        && other.column < column + length;
  }
}
