package org.luohu.lsp;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;

/** A text by its lines, between offsets and the positions of editors, both in UTF-16 units. */
final class Lines {

  private final String text;
  private final List<Integer> starts = new ArrayList<>(List.of(0));

  Lines(String text) {
    this.text = text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
        starts.add(i + 1);
      }
    }
  }

  String text() {
    return text;
  }

  int count() {
    return starts.size();
  }

  /** A line, from 0, without its end; empty beyond the last. */
  String line(int number) {
    if (number < 0 || number >= starts.size()) {
      return "";
    }
    int end = number + 1 < starts.size() ? starts.get(number + 1) : text.length();
    return text.substring(starts.get(number), end).replaceFirst("[\\r\\n]+$", "");
  }

  /** The offset of a position; of one beyond its line, the line's end. */
  int offset(Position position) {
    int line = Math.max(0, position.getLine());
    if (line >= starts.size()) {
      return text.length();
    }
    int column = Math.max(0, position.getCharacter());
    return starts.get(line) + Math.min(column, line(line).length());
  }

  Position position(int offset) {
    int found = Collections.binarySearch(starts, offset);
    int line = found >= 0 ? found : -found - 2;
    return new Position(line, offset - starts.get(line));
  }

  Range range(int start, int end) {
    return new Range(position(start), position(end));
  }
}
