package org.luohu.domain;

import java.time.LocalDate;
import java.util.List;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Option;

/** Days, written year-month-day. */
public interface DateDomain extends Domain<LocalDate> {

  /** Whether a day can be written in an application: its year has four digits. */
  static boolean written(LocalDate day) {
    return day.getYear() > 0;
  }

  @Override
  default String code(LocalDate value) {
    return value.toString();
  }

  @Override
  default Text label(LocalDate value) {
    return Text.of(value.toString(), value.toString());
  }

  @Override
  default List<Option> options() {
    return List.of();
  }
}
