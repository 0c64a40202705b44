package org.luohu.newborn;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.luohu.calendar.WorkingDays;

/** Ages and periods as the law counts them. */
final class Periods {

  private Periods() {}

  /** Days since birth. */
  static int ageDays(LocalDate born, LocalDate on) {
    return Math.toIntExact(ChronoUnit.DAYS.between(born, on));
  }

  /**
   * Whether a day is within one month of birth; a last day that is a day off moves on (民法典 arts
   * 201–203). Empty where the year's days off are not on record and it depends on them.
   */
  static Optional<Boolean> withinOneMonth(LocalDate born, LocalDate on, WorkingDays calendar) {
    return calendar.withinMonths(born, 1, on);
  }
}
