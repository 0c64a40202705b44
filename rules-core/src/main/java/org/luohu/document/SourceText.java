package org.luohu.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.problem.Place;

/** A text with its lines: turns offsets, counted in UTF-16 units, into places. */
final class SourceText {

  private final String name;
  private final String text;
  private final List<Integer> starts = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private int @Nullable [] offsets;

  SourceText(String name, String text) {
    this.name = name;
    this.text = text;
    split();
  }

  /** Lines end with LF, CR or both. A last line end opens no further line. */
  private void split() {
    int start = 0;
    int feed = text.indexOf('\n');
    int carriage = text.indexOf('\r');
    while (feed >= 0 || carriage >= 0) {
      boolean both = carriage >= 0 && feed == carriage + 1;
      int end = carriage < 0 || (feed >= 0 && feed < carriage) ? feed : carriage;
      add(start, end);
      start = both ? end + 2 : end + 1;
      feed = feed >= 0 && feed < start ? text.indexOf('\n', start) : feed;
      carriage = carriage >= 0 && carriage < start ? text.indexOf('\r', start) : carriage;
    }
    if (start < text.length() || lines.isEmpty()) {
      add(start, text.length());
    }
  }

  private void add(int start, int end) {
    starts.add(start);
    lines.add(Quotation.masked(text.substring(start, end)));
  }

  /** Where each character stands; empty where characters and UTF-16 units are the same. */
  private static int[] offsetsOfCodePoints(String text) {
    int count = text.codePointCount(0, text.length());
    if (count == text.length()) {
      return new int[0];
    }
    int[] offsets = new int[count + 1];
    for (int i = 0, offset = 0; i < count; i++) {
      offset += Character.charCount(text.codePointAt(offset));
      offsets[i + 1] = offset;
    }
    return offsets;
  }

  String name() {
    return name;
  }

  String text() {
    return text;
  }

  /** The lines as they may be shown. */
  List<String> lines() {
    return lines;
  }

  /** The character at an offset; NUL beyond the end. */
  char at(int offset) {
    return offset < text.length() ? text.charAt(offset) : '\0';
  }

  /** The offset of a character, given how many characters stand before it. */
  int offsetOfCodePoint(long index) {
    int bounded = (int) Math.max(0, Math.min(index, text.length()));
    int[] known = offsets;
    if (known == null) {
      known = offsetsOfCodePoints(text);
      offsets = known;
    }
    return known.length == 0 ? bounded : known[Math.min(bounded, known.length - 1)];
  }

  /** The end of the text, blanks and line ends left out. */
  int endOfContent() {
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    int found = Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  /** The offset at which a line begins. */
  int startOfLine(int line) {
    return starts.get(line - 1);
  }

  /** The column of an offset, from 1; a line's end is one past its last column. */
  int column(int offset) {
    int line = line(offset);
    return Math.min(offset - starts.get(line - 1), lines.get(line - 1).length()) + 1;
  }

  /** How far a stretch reaches on its first line, at least 1. */
  int length(int start, int end) {
    int line = line(start);
    int lineEnd = starts.get(line - 1) + lines.get(line - 1).length();
    return Math.max(1, Math.min(end, lineEnd) - start);
  }

  /** The place of a stretch of text. */
  Place place(int start, int end) {
    int line = line(start);
    return Place.of(name, line, column(start), length(start, end), lines.get(line - 1));
  }
}
