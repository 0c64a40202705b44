package org.luohu.newborn;

import java.time.LocalDate;
import java.util.List;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Option;

/** A day that is always stated, as the day of filing is. */
public record StatedDay() implements Domain<LocalDate> {

  @Override
  public List<LocalDate> representatives(Landmarks landmarks) {
    throw new IllegalStateException("this day is always stated");
  }

  @Override
  public String code(LocalDate value) {
    return value.toString();
  }

  @Override
  public Text label(LocalDate value) {
    return Text.of(value.toString(), value.toString());
  }

  @Override
  public List<Option> options() {
    return List.of();
  }
}
