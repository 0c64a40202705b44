package org.luohu.cli;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/** The days on which a version is in force, in words. */
final class InForce {

  private InForce() {}

  /** 2021-11-23 至 2022-12-07; 2022-12-08 起. */
  static Text days(LocalDate first, @Nullable LocalDate last) {
    return last == null
        ? Text.of(first + " 起", "since " + first)
        : Text.of(first + " 至 " + last, first + " to " + last);
  }
}
