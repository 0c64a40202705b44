package org.luohu.problem;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where in a source a problem stands.
 *
 * @param source the file's name as the reader knows it, {@code -} for standard input
 * @param line the line, counted from 1; 0 when the problem is the whole source's
 * @param column the column, counted from 1 in UTF-16 units of the line; 0 when {@code line} is 0
 * @param length how many UTF-16 units the problem spans on its line, at least 1
 * @param lineText the line, or the part of a long one around the column; null when it cannot be
 *     shown
 * @param textStart how many UTF-16 units of the line stand before {@code lineText}
 * @param pointer the JSON pointer (RFC 6901) of the value that the problem is about, empty for the
 *     outermost, of a missing key the mapping that lacks it; null where the source has no values
 */
public record Place(
    String source,
    int line,
    int column,
    int length,
    @Nullable String lineText,
    int textStart,
    @Nullable String pointer)
    implements Serializable {

  /** The UTF-16 units shown of a line; more than a page is wide. */
  public static final int SHOWN = 400;

  private static final int SHOWN_BEFORE = 160;

  /** The whole of a source. */
  public static Place whole(String source) {
    return new Place(source, 0, 0, 1, null, 0, null);
  }

  /**
   * A value of a source without lines.
   *
   * @param source its name; empty where it has none
   */
  public static Place pointer(String source, String pointer) {
    return new Place(source, 0, 0, 1, null, 0, pointer);
  }

  /**
   * A stretch of a line.
   *
   * @param text the whole line; of a long one the part around the column is kept
   */
  public static Place of(String source, int line, int column, int length, @Nullable String text) {
    if (text == null || text.length() <= SHOWN) {
      return new Place(source, line, column, length, text, 0, null);
    }
    int last = text.length() - SHOWN;
    int start = boundary(text, Math.max(0, Math.min(column - 1 - SHOWN_BEFORE, last)));
    String shown = text.substring(start, boundary(text, start + SHOWN));
    return new Place(source, line, column, length, shown, start, null);
  }

  /** An offset that does not cut a character in two. */
  private static int boundary(String text, int offset) {
    int at = Math.min(offset, text.length());
    return at > 0 && at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  /** The same stretch, of the value that a JSON pointer leads to. */
  public Place at(@Nullable String pointer) {
    return new Place(source, line, column, length, lineText, textStart, pointer);
  }

  /** The same stretch, on another line of another source. */
  public Place on(String source, int line) {
    return new Place(source, line, Math.max(1, column), length, lineText, textStart, pointer);
  }

  /** The column within {@code lineText}, from 1. */
  public int shownColumn() {
    return column - textStart;
  }

  /**
   * {@code file:line:column}; of what has no line, the file, the pointer, or the two with {@code #}
   * between.
   */
  @Override
  public String toString() {
    if (line > 0) {
      return source + ":" + line + ":" + column;
    }
    if (pointer == null || pointer.isEmpty()) {
      return source;
    }
    return source.isEmpty() ? pointer : source + "#" + pointer;
  }
}
