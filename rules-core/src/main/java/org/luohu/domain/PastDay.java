package org.luohu.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.StatedFact;

/**
 * Days gone by: on both sides of every count of completed years that rules compare with.
 *
 * @param filedOn the day of filing
 * @param years the property that counts the years since
 */
public record PastDay(StatedFact<LocalDate> filedOn, String years) implements DateDomain {

  @Override
  public List<LocalDate> representatives(Landmarks landmarks) {
    LocalDate filed = landmarks.always(filedOn);
    TreeSet<LocalDate> days = new TreeSet<>();
    days.add(filed);
    for (int count : landmarks.thresholds(years)) {
      for (int border = count; border <= count + 1; border++) {
        days.add(filed.minusYears(border));
        days.add(filed.minusYears(border).plusDays(1));
      }
    }
    days.removeIf(day -> day.isAfter(filed) || !DateDomain.written(day));
    return List.copyOf(days);
  }
}
