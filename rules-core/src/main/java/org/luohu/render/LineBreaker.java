package org.luohu.render;

import java.util.ArrayList;
import java.util.List;
import org.luohu.text.Columns;

/**
 * Breaks a text into lines: Chinese between any two characters, other scripts between words. No
 * line starts with a closing sign or ends with an opening one (避头尾), and a number stays with its
 * measure. Runs of white space and controls count as one space; invisible format characters are
 * dropped.
 */
final class LineBreaker {

  private static final String NEVER_FIRST = "，。；：、）》」』】〉”’！？…—·,.;:!?)]}%";
  private static final String NEVER_LAST = "（《「『【〈“‘([{";
  private static final String MEASURES = "年月日项条步个款号次天周章";

  private final int limit;
  private final List<String> lines = new ArrayList<>();
  private final StringBuilder line = new StringBuilder();

  private LineBreaker(int limit) {
    this.limit = limit;
  }

  /** What must stay on one line, and whether a space stands before it. */
  private record Piece(String text, boolean spaced) {}

  /** The lines of a text, none wider than so many columns; none at all for a blank text. */
  static List<String> lines(String text, int columns) {
    LineBreaker breaker = new LineBreaker(Math.max(columns, 4));
    pieces(text).forEach(breaker::add);
    breaker.end();
    return breaker.lines;
  }

  private static List<Piece> pieces(String text) {
    List<Piece> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean space = false;
    boolean spaced = false;
    for (int c : text.codePoints().filter(LineBreaker::visible).toArray()) {
      if (blank(c)) {
        space = true;
        continue;
      }
      if (piece.length() > 0 && !inseparable(piece.codePointBefore(piece.length()), c, space)) {
        pieces.add(new Piece(piece.toString(), spaced));
        piece.setLength(0);
      }
      if (piece.length() == 0) {
        spaced = space;
      } else if (space) {
        piece.append(' ');
      }
      piece.appendCodePoint(c);
      space = false;
    }
    if (piece.length() > 0) {
      pieces.add(new Piece(piece.toString(), spaced));
    }
    return pieces;
  }

  private static boolean visible(int c) {
    return Character.getType(c) != Character.FORMAT;
  }

  private static boolean blank(int c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }

  private static boolean inseparable(int before, int after, boolean space) {
    if (NEVER_FIRST.indexOf(after) >= 0 || NEVER_LAST.indexOf(before) >= 0) {
      return true;
    }
    if (space) {
      return false;
    }
    boolean word = Columns.width(before) <= 1 && Columns.width(after) <= 1;
    boolean measured = Character.isDigit(before) && MEASURES.indexOf(after) >= 0;
    boolean apostrophe = before == '’' && Columns.width(after) <= 1;
    return word || measured || apostrophe || Columns.width(after) == 0;
  }

  private void add(Piece piece) {
    String space = piece.spaced() && line.length() > 0 ? " " : "";
    if (Columns.width(line + space + piece.text()) <= limit) {
      line.append(space).append(piece.text());
      return;
    }
    end();
    String rest = piece.text();
    while (Columns.width(rest) > limit) {
      int cut = cut(rest);
      lines.add(rest.substring(0, cut).stripTrailing());
      rest = rest.substring(cut).stripLeading();
    }
    line.append(rest);
  }

  private void end() {
    if (line.length() > 0) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }

  /**
   * Where to cut a piece wider than a line: after a slash or a hyphen if there is one, else where
   * it may be.
   */
  private int cut(String text) {
    int last = 0;
    int allowed = 0;
    int joint = 0;
    int columns = 0;
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (i > 0 && allowed(text, i)) {
        allowed = i;
        joint = "/-".indexOf(text.charAt(i - 1)) >= 0 ? i : joint;
      }
      columns += Columns.width(text.codePointAt(i));
      if (columns > limit) {
        break;
      }
      last = text.offsetByCodePoints(i, 1);
    }
    return joint > 0 ? joint : allowed > 0 ? allowed : last;
  }

  private static boolean allowed(String text, int at) {
    return NEVER_FIRST.indexOf(text.codePointAt(at)) < 0
        && NEVER_LAST.indexOf(text.codePointBefore(at)) < 0
        && Columns.width(text.codePointAt(at)) > 0;
  }
}
