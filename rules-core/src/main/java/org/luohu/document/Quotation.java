package org.luohu.document;

import java.util.regex.Pattern;

/**
 * A reader's own words as they may be shown: in backticks, on one line, cut short, identity numbers
 * masked.
 */
public final class Quotation {

  private static final int LONGEST = 60;
  private static final int RUN = 12;
  private static final int SHORTEST = 15;
  private static final int GAP = 2;

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]+");

  private Quotation() {}

  /** The words in backticks. */
  public static String of(String words) {
    String shown = UNPRINTABLE.matcher(masked(words)).replaceAll(" ").replace('`', '\'');
    int length = shown.codePointCount(0, shown.length());
    return "`"
        + (length <= LONGEST
            ? shown
            : shown.substring(0, shown.offsetByCodePoints(0, LONGEST)) + "…")
        + "`";
  }

  /**
   * The text with the middle of each long number starred, for it may be an identity number however
   * it is spelt: in digits of any script, with spaces, dots, dashes, slashes or what cannot be seen
   * between them. Lengths are kept. Quotes nothing else and cuts nothing off.
   */
  public static String masked(String text) {
    StringBuilder stars = null;
    int at = 0;
    while (at < text.length()) {
      int c = text.codePointAt(at);
      if (!digit(c)) {
        at += Character.charCount(c);
        continue;
      }
      Digits number = Digits.at(text, at);
      if (number.length >= SHORTEST || number.run >= RUN) {
        stars = stars == null ? new StringBuilder(text) : stars;
        for (int i = number.from; i < number.to; i++) {
          stars.setCharAt(i, '*');
        }
      }
      at = number.end;
    }
    return stars == null ? text : stars.toString();
  }

  private static boolean digit(int c) {
    return c < 0x80 ? c >= '0' && c <= '9' : Character.isDigit(c);
  }

  /**
   * Digits that may be one number, and what of it is hidden: all but six at the head, two behind.
   */
  private static final class Digits {

    private static final int HEAD = 6;

    private int length;
    private int run;
    private int from;
    private int to;
    private int end;

    static Digits at(String text, int start) {
      Digits number = new Digits();
      int gap = 0;
      int unbroken = 0;
      int last = start;
      for (int at = start; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
        int c = text.codePointAt(at);
        boolean check = number.length >= RUN && "xXｘＸ".indexOf(c) >= 0;
        if (digit(c) || check) {
          unbroken = gap == 0 ? unbroken + 1 : 1;
          gap = 0;
          number.run = Math.max(number.run, unbroken);
          number.to = last;
          last = at;
          number.end = at + Character.charCount(c);
          number.from = number.length == HEAD - 1 ? number.end : number.from;
          number.length++;
          if (check) {
            break;
          }
        } else if (gap == GAP || !parts(c)) {
          break;
        } else {
          gap++;
        }
      }
      return number;
    }

    /** Whether a sign may stand between the digits of one number. */
    private static boolean parts(int c) {
      return switch (Character.getType(c)) {
        case Character.SPACE_SEPARATOR,
            Character.CONTROL,
            Character.FORMAT,
            Character.DASH_PUNCTUATION,
            Character.CONNECTOR_PUNCTUATION ->
            true;
        default -> "./\\·．／~".indexOf(c) >= 0;
      };
    }
  }
}
