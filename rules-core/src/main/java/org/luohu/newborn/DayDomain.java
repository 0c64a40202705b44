package org.luohu.newborn;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.luohu.calendar.WorkingDays;
import org.luohu.domain.DateDomain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.StatedFact;

/**
 * Days. Of birthdays the representatives lie on both sides of every border that a rule can see from
 * the day of filing: completed years, days, and the one month of 公通字〔2021〕12号 art. 20.
 */
public record DayDomain(StatedFact<LocalDate> filedOn) implements DateDomain {

  private static final int OLD = 30;

  /** A filing within so many days of birth is always within one month of it. */
  private static final int SHORTEST_MONTH = 28;

  @Override
  public List<LocalDate> representatives(Landmarks landmarks) {
    LocalDate filed = landmarks.always(filedOn);
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(filed);
    days.add(filed.minusYears(OLD));
    for (int years : landmarks.thresholds("Child.ageYears")) {
      for (int border = years - 1; border <= years + 2; border++) {
        days.add(filed.minusYears(border));
        days.add(filed.minusYears(border).plusDays(1));
      }
    }
    for (int count : landmarks.thresholds("Child.ageDays")) {
      for (int border = count - 1; border <= count + 1; border++) {
        days.add(filed.minusDays(border));
      }
    }
    addMonthBorder(filed, days, landmarks.world().workingDays());
    days.removeIf(day -> day.isAfter(filed) || !DateDomain.written(day));
    return List.copyOf(days);
  }

  /**
   * The last day within one month, the first beyond, and those between of which it is not known.
   */
  private static void addMonthBorder(
      LocalDate filed, TreeSet<LocalDate> days, WorkingDays calendar) {
    LocalDate day = filed.minusDays(SHORTEST_MONTH);
    Optional<Boolean> within = Periods.withinOneMonth(day, filed, calendar);
    while (within.orElse(true)) {
      day = day.minusDays(1);
      Optional<Boolean> before = Periods.withinOneMonth(day, filed, calendar);
      if (!before.equals(within)) {
        days.add(day);
        days.add(day.plusDays(1));
      }
      within = before;
    }
  }
}
