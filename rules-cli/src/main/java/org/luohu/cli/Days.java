package org.luohu.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Quotation;
import org.luohu.text.Text;

/** Days given as arguments. */
final class Days {

  private Days() {}

  /**
   * The day given with {@code --on}; null where none is.
   *
   * @throws UsageFault if it is no day
   */
  static @Nullable LocalDate on(@Nullable String typed) {
    if (typed == null) {
      return null;
    }
    return of("--on", typed);
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
    String quoted = Quotation.of(typed);
    boolean option = argument.startsWith("-");
    throw new UsageFault(
        option
            ? Text.of(
                "`" + argument + "` 后面的 " + quoted + " 不是日期",
                quoted + " after `" + argument + "` is not a date")
            : Text.of(
                argument + "：" + quoted + " 不是日期", argument + ": " + quoted + " is not a date"),
        List.of(Text.of("写作 2021-11-23（年-月-日）", "write 2021-11-23 (year-month-day)")));
  }
}
