package org.luohu.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The day of filing in place of what a file says. */
final class OnOption {

  @Option(
      names = "--on",
      order = 25,
      paramLabel = "DATE",
      description = {
        "按这一天申报来判定，代替文件里的 filed-on；都没有写的，按今天。",
        "Decide as if filed on this day, whatever filed-on says; today where neither says."
      })
  private @Nullable String on;

  /**
   * The day; null where none was given.
   *
   * @throws UsageFault if it is no day
   */
  @Nullable LocalDate day() {
    return FilingDay.on(on);
  }
}
