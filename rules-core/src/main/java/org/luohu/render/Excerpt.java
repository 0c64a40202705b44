package org.luohu.render;

import org.luohu.text.Columns;
import org.luohu.text.Visible;

/**
 * A line of a source with marks under a part of it. Tabs become spaces, controls and invisible
 * characters are shown as their code, and of a line too long for the page the part around the marks
 * is shown.
 *
 * @param text the line as shown
 * @param marks the line of marks beneath it
 */
record Excerpt(String text, String marks) {

  private static final String CUT = "...";

  /**
   * The excerpt of a line.
   *
   * @param line the line as it stands in the source
   * @param column where the marks start, counted from 1 in UTF-16 units
   * @param length how many UTF-16 units are marked; at least one column is
   * @param width the columns of the page
   */
  static Excerpt of(String line, int column, int length, int width) {
    int from = boundary(line, Math.max(column - 1, 0));
    int to = boundary(line, Math.max(from, from + length));
    int start = start(line, from, to, width);
    int end = end(line, start, width);
    String head = start > 0 ? CUT : "";
    String tail = end < line.length() ? CUT : "";
    String before = head + Visible.of(line.substring(start, from));
    int marked = Columns.width(Visible.of(line.substring(from, Math.min(to, Math.max(from, end)))));
    return new Excerpt(
        head + Visible.of(line.substring(start, end)) + tail,
        " ".repeat(Columns.width(before)) + "^".repeat(Math.max(1, marked)));
  }

  /** An offset within the line that does not cut a character in two. */
  private static int boundary(String line, int offset) {
    int at = Math.min(offset, line.length());
    boolean within =
        at > 0
            && at < line.length()
            && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
    return within ? at + 1 : at;
  }

  /**
   * The start of the window: the line's own if the marks are in sight from there, else some way
   * before the marks.
   */
  private static int start(String line, int from, int to, int width) {
    int room = width - 2 * CUT.length();
    if (columns(line, 0, line.length()) <= width || columns(line, 0, to) <= room) {
      return 0;
    }
    int marked = Math.min(columns(line, from, to), room / 2);
    int left = (room - marked) * 2 / 3;
    int start = from;
    while (start > 0) {
      int earlier = line.offsetByCodePoints(start, -1);
      left -= columns(line, earlier, start);
      if (left < 0) {
        break;
      }
      start = earlier;
    }
    return start;
  }

  private static int end(String line, int start, int width) {
    int room = width - (start > 0 ? CUT.length() : 0);
    if (columns(line, start, line.length()) <= room) {
      return line.length();
    }
    int left = room - CUT.length();
    int end = start;
    while (end < line.length()) {
      int later = line.offsetByCodePoints(end, 1);
      left -= columns(line, end, later);
      if (left < 0) {
        break;
      }
      end = later;
    }
    return end;
  }

  private static int columns(String line, int from, int to) {
    return Columns.width(Visible.of(line.substring(from, to)));
  }
}
