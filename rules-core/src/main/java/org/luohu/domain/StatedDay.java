package org.luohu.domain;

import java.time.LocalDate;
import java.util.List;
import org.luohu.vocabulary.Landmarks;

/** A day that is always stated, as the day of filing is. */
public record StatedDay() implements DateDomain {

  @Override
  public List<LocalDate> representatives(Landmarks landmarks) {
    throw new IllegalStateException("this day is always stated");
  }
}
