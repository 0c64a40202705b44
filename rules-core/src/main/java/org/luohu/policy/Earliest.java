package org.luohu.policy;

import java.time.LocalDate;
import org.luohu.vocabulary.StatedFact;

/**
 * From when a condition is met that is not met yet for want of years (满几年).
 *
 * @param years how many whole years it takes
 * @param after the stated day from which they run
 */
public record Earliest(int years, StatedFact<LocalDate> after) {

  /**
   * The day on which the years are complete: the anniversary, and of 29 February in a year without
   * one the day after the month's last.
   */
  public LocalDate day(LocalDate since) {
    LocalDate day = since.plusYears(years);
    return day.getDayOfMonth() < since.getDayOfMonth() ? day.plusDays(1) : day;
  }
}
