package org.luohu.idcard;

import java.time.LocalDate;
import org.luohu.calendar.WorkingDays;
import org.luohu.facts.idcard.CardTerm;

/** Terms of cards as 公通字〔2021〕12号 arts 74 and 76 count them. */
final class Terms {

  static final int SIXTEEN = 16;
  static final int MONTHS = 3;

  private Terms() {}

  /**
   * Where a day stands in the term of a card. The three months run back from the last day to the
   * day of the same number, or to the last day of a month that has none.
   */
  static CardTerm of(LocalDate expires, LocalDate on) {
    if (on.isAfter(expires)) {
      return CardTerm.EXPIRED;
    }
    return on.isBefore(expires.minusMonths(MONTHS)) ? CardTerm.RUNNING : CardTerm.EXPIRING;
  }

  /**
   * Whether more than three months have passed since the sixteenth birthday; a last day that is a
   * day off moves on. Where the year's days off are not on record and it depends on them, they have
   * not.
   */
  static boolean threeMonthsPastSixteen(LocalDate born, LocalDate on, WorkingDays calendar) {
    LocalDate sixteen = born.plusYears(SIXTEEN);
    return on.isAfter(sixteen) && !calendar.withinMonths(sixteen, MONTHS, on).orElse(true);
  }
}
