package org.luohu.document;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A reader's own words as they may be shown: in backticks, on one line, cut short, identity numbers
 * masked.
 */
public final class Quotation {

  private static final int LONGEST = 60;
  private static final int SHORTEST_NUMBER = 12;
  private static final Pattern LONG_NUMBER =
      Pattern.compile("[0-9]{6}(?:[ -]?[0-9]{8}[ -]?[0-9]{3}[0-9Xx]|[0-9]{6,}[Xx]?)");

  private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}\\u0085\\u2028\\u2029]+");

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
   * The text with the middle of each long number starred, for it may be an identity number. Lengths
   * are kept. Quotes nothing else and cuts nothing off.
   */
  public static String masked(String text) {
    if (!hasLongNumber(text)) {
      return text;
    }
    Matcher matcher = LONG_NUMBER.matcher(text);
    return matcher.replaceAll(found -> stars(found.group()));
  }

  /** Whether digits, with the signs that may part them, run as long as the shortest number. */
  private static boolean hasLongNumber(String text) {
    int run = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      run = (c >= '0' && c <= '9') || c == ' ' || c == '-' ? run + 1 : 0;
      if (run >= SHORTEST_NUMBER - 1) {
        return true;
      }
    }
    return false;
  }

  private static String stars(String number) {
    return number.substring(0, 6)
        + "*".repeat(number.length() - 8)
        + number.substring(number.length() - 2);
  }
}
