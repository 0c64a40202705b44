package org.luohu.policy;

import java.time.LocalDate;
import org.luohu.text.Text;

/**
 * The days on which a version may have begun, where the day itself was not read in the law.
 *
 * @param from the first day on which it may have begun
 * @param to the last day on which it may have begun, not before the first
 */
public record InForceWindow(LocalDate from, LocalDate to) {

  /** Whether a day lies in the window. */
  public boolean holds(LocalDate day) {
    return !day.isBefore(from) && !day.isAfter(to);
  }

  /** The first day on which the version is surely in force and no longer in doubt. */
  public LocalDate end() {
    return to.plusDays(1);
  }

  /** What is said of a filing inside the window. */
  Text words(Text title) {
    return Text.of(
        title.zh() + "从哪一天起施行没有核实，可能是 " + from + " 至 " + to + " 的任何一天；这期间申报的，适用不适用要由公安机关核实",
        "It is not known on which day from "
            + from
            + " to "
            + to
            + " this came into force: "
            + title.en()
            + "; the police have to see whether it applies to what is filed in that time");
  }
}
