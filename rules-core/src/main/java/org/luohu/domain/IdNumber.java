package org.luohu.domain;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/**
 * The citizen identity number (公民身份号码), GB 11643-1999: region, birth date, sequence, check
 * character.
 */
public final class IdNumber {

  private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
  private static final String CHECKS = "10X98765432";

  private IdNumber() {}

  /** Whether the text has 18 characters, a possible birth date and the right check character. */
  public static boolean valid(String number) {
    if (!number.matches("[0-9]{17}[0-9X]")) {
      return false;
    }
    return dated(number) && number.charAt(17) == checkCharacter(number);
  }

  /** Whether a number of 18 characters has a possible birth date. */
  static boolean dated(String number) {
    try {
      LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Whether a valid number is a man's: its seventeenth digit is odd. */
  public static boolean male(String number) {
    return (number.charAt(16) - '0') % 2 == 1;
  }

  /** The birth date within a valid number. */
  public static LocalDate birthDate(String number) {
    return LocalDate.parse(number.substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
  }

  /** The check character of the first 17 digits: weighted sum modulo 11. */
  private static char checkCharacter(String number) {
    int sum = 0;
    for (int i = 0; i < WEIGHTS.length; i++) {
      sum += WEIGHTS[i] * (number.charAt(i) - '0');
    }
    return CHECKS.charAt(sum % 11);
  }

  /** The number with all but the region and the last two characters hidden. */
  public static String masked(String number) {
    return number.length() < 10
        ? "*".repeat(number.length())
        : number.substring(0, 6)
            + "*".repeat(number.length() - 8)
            + number.substring(number.length() - 2);
  }
}
