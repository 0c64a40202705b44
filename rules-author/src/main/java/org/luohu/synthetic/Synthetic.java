package org.luohu.synthetic;

import java.time.LocalDate;
import java.util.SplittableRandom;

/** Applications that nobody filed. */
public interface Synthetic {

  /** The application of one applicant on a single line of JSON, without a line feed. */
  String line(long number);

  /** Makes applications up for a period. */
  interface Source {

    /**
     * Applications that are filed in a period.
     *
     * @param seed the same seed makes the same applications
     * @param from the first day of filing
     * @param to the last day of filing, not before the first
     */
    Synthetic of(long seed, LocalDate from, LocalDate to);
  }

  /** What an application is made of. */
  static SplittableRandom random(long seed, long number) {
    return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number).split();
  }
}
