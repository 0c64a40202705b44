package org.luohu.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntFunction;

/**
 * Working days (工作日) under the State Council's yearly holiday arrangements, make-up Saturdays and
 * Sundays included. Of a year whose arrangement is not on record nothing is said. Immutable and
 * thread-safe; a year is read when it is first asked for.
 */
public final class WorkingDays {

  /** No arrangement has ever closed the counters for so many days on end. */
  private static final int LONGEST_REST = 31;

  private final IntFunction<Optional<CalendarYear>> reader;
  private final Map<Integer, Optional<CalendarYear>> years = new ConcurrentHashMap<>();

  /**
   * The years that somebody reads.
   *
   * @param reader the arrangement of a year, empty where it is not on record; asked once for each
   */
  public WorkingDays(IntFunction<Optional<CalendarYear>> reader) {
    this.reader = reader;
  }

  /** The arrangement of a year; empty where it is not on record. */
  public Optional<CalendarYear> year(int year) {
    return years.computeIfAbsent(year, reader::apply);
  }

  /** Whether a day is a working day; empty when its year's arrangement is not on record. */
  public Optional<Boolean> isWorkingDay(LocalDate day) {
    return year(day.getYear()).map(year -> year.working(day));
  }

  /**
   * The last day of a period of working days. The day from which it runs does not count (民法典 art.
   * 201).
   *
   * @param from the day from which the period runs
   * @param days how many working days, at least 0
   * @return the last day, or empty when the period reaches into a year whose arrangement is not on
   *     record
   */
  public Optional<LocalDate> after(LocalDate from, int days) {
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
   * working day.
   *
   * @return the last day, or empty when whether it moves is not on record
   */
  public Optional<LocalDate> monthsAfter(LocalDate from, int months) {
    return movedOn(from.plusMonths(months));
  }

  /**
   * The last day of a period of natural days (日): the day from which it runs does not count, and a
   * last day that is a day off moves to the next working day (民法典 arts 201, 203).
   *
   * @return the last day, or empty when whether it moves is not on record
   */
  public Optional<LocalDate> daysAfter(LocalDate from, int days) {
    return movedOn(from.plusDays(days));
  }

  private Optional<LocalDate> movedOn(LocalDate last) {
    LocalDate day = last;
    Optional<Boolean> working = isWorkingDay(day);
    while (working.isPresent() && !working.get()) {
      day = day.plusDays(1);
      working = isWorkingDay(day);
    }
    return working.isPresent() ? Optional.of(day) : Optional.empty();
  }

  /**
   * Whether a day is within a period of months from another, as {@link #monthsAfter} counts them:
   * it is not where a working day lies between the corresponding day and it.
   *
   * @return empty where the arrangement that would settle it is not on record
   */
  public Optional<Boolean> withinMonths(LocalDate from, int months, LocalDate on) {
    LocalDate last = from.plusMonths(months);
    boolean known = true;
    for (int i = 0; last.isBefore(on); i++) {
      Optional<Boolean> working = isWorkingDay(last);
      if (i == LONGEST_REST || working.orElse(false)) {
        return Optional.of(false);
      }
      known &= working.isPresent();
      last = last.plusDays(1);
    }
    return known ? Optional.of(true) : Optional.empty();
  }
}
