package org.luohu.idcard;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.luohu.calendar.WorkingDays;
import org.luohu.domain.DateDomain;
import org.luohu.domain.PastDay;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.StatedFact;

/**
 * Birthdays: on both sides of every age that rules compare with, and of three months after the
 * sixteenth birthday.
 */
record BirthDomain(StatedFact<LocalDate> filedOn) implements DateDomain {

  /** The last day of three months moves by so many days at most. */
  private static final int LONGEST_REST = 40;

  private static final int SHORTER_MONTHS = 4;

  @Override
  public List<LocalDate> representatives(Landmarks landmarks) {
    LocalDate filed = landmarks.always(filedOn);
    TreeSet<LocalDate> days =
        new TreeSet<>(new PastDay(filedOn, "Person.ageYears").representatives(landmarks));
    addThreeMonths(filed, days, landmarks.world().workingDays());
    days.removeIf(day -> day.isAfter(filed));
    return List.copyOf(days);
  }

  private static void addThreeMonths(
      LocalDate filed, TreeSet<LocalDate> days, WorkingDays calendar) {
    LocalDate first = filed.minusYears(Terms.SIXTEEN).minusMonths(Terms.MONTHS);
    LocalDate last = first.plusDays(SHORTER_MONTHS);
    for (LocalDate day = first.minusDays(LONGEST_REST); day.isBefore(last); day = day.plusDays(1)) {
      if (Terms.threeMonthsPastSixteen(day, filed, calendar)
          != Terms.threeMonthsPastSixteen(day.plusDays(1), filed, calendar)) {
        days.add(day);
        days.add(day.plusDays(1));
      }
    }
  }
}
