package org.luohu.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * The days off and the make-up working days of a year, as the State Council's notices arrange them.
 * Of the other days, Saturdays and Sundays are off.
 *
 * @param year the year
 * @param off the days off
 * @param work the days on which work is made up for
 */
public record CalendarYear(int year, Set<LocalDate> off, Set<LocalDate> work) {

  /** Copies the days in. */
  public CalendarYear {
    off = Set.copyOf(off);
    work = Set.copyOf(work);
  }

  /** Whether a day of the year is a working day. */
  public boolean working(LocalDate day) {
    boolean weekend =
        day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    return work.contains(day) || (!weekend && !off.contains(day));
  }
}
