package org.luohu.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Quotation;
import org.luohu.text.Text;

/** Days given as arguments. */
final class FilingDay {

  private FilingDay() {}

  /**
   * The day given with {@code --on}; null where none is.
   *
   * @throws UsageFault if it is no day
   */
  static @Nullable LocalDate on(@Nullable String typed) {
    return typed == null ? null : of("--on", typed);
  }

  /**
   * A day.
   *
   * @param argument for what it was given
   * @throws UsageFault if it is no day
   */
  static LocalDate of(String argument, String typed) {
    try {
      if (typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(typed);
      }
    } catch (DateTimeException e) {
      // told of below
    }
    boolean option = argument.startsWith("-");
    throw new UsageFault(
        Text.format(
            option ? "`%s` 后面的 %s 不是日期" : "%s：%s 不是日期",
            option ? "%2$s after `%1$s` is not a date" : "%s: %s is not a date",
            argument,
            Quotation.of(typed)),
        Text.of("写作 2021-11-23（年-月-日）", "write 2021-11-23 (year-month-day)"));
  }
}
