package org.luohu.calendar;

import com.tyme.holiday.LegalHoliday;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Working days (工作日) under the State Council's yearly holiday arrangements, make-up Saturdays and
 * Sundays included. The arrangements are known from 2021 to 2026; of other years nothing is said.
 */
public final class WorkingDays {

  /** The first year whose arrangement is known. */
  public static final int FIRST_YEAR = 2021;

  private static final int LAST_YEAR = 2026;

  /** Looked up once a day: at most one entry for each day of the known years. */
  private static final Map<LocalDate, Boolean> KNOWN = new ConcurrentHashMap<>();

  private WorkingDays() {}

  /** The last year whose arrangement is known. */
  public static int lastYear() {
    return LAST_YEAR;
  }

  /** Whether a day's year has a known arrangement. */
  public static boolean known(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /** Whether a day is a working day; empty when the year's arrangement is not known. */
  public static Optional<Boolean> isWorkingDay(LocalDate day) {
    if (!known(day)) {
      return Optional.empty();
    }
    return Optional.of(KNOWN.computeIfAbsent(day, WorkingDays::lookUp));
  }

  private static boolean lookUp(LocalDate day) {
    LegalHoliday holiday =
        LegalHoliday.fromYmd(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    return holiday != null
        ? holiday.isWork()
        : day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
  }

  /**
   * The last day of a period of working days. The day from which it runs does not count (民法典 art.
   * 201).
   *
   * @param from the day from which the period runs
   * @param days how many working days, at least 0
   * @return the last day, or empty when the period reaches into a year whose arrangement is not
   *     known
   */
  public static Optional<LocalDate> after(LocalDate from, int days) {
    LocalDate day = from;
    for (int left = days; left > 0; ) {
      day = day.plusDays(1);
      Optional<Boolean> working = isWorkingDay(day);
      if (working.isEmpty()) {
        return Optional.empty();
      }
      if (working.get()) {
        left--;
      }
    }
    return Optional.of(day);
  }

  /**
   * The last day of a period of months: the corresponding day of the last month, or that month's
   * last day where it has none (民法典 arts 201–203); a last day that is a day off moves to the next
   * working day. Where the year's arrangement is not known the day stays where it is.
   */
  public static LocalDate monthsAfter(LocalDate from, int months) {
    LocalDate day = from.plusMonths(months);
    while (known(day) && !isWorkingDay(day).orElse(true)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
