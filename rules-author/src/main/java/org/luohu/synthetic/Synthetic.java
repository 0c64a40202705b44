package org.luohu.synthetic;

import java.time.LocalDate;
import java.util.SplittableRandom;
import org.luohu.application.Service;
import org.luohu.newborn.Newborn;

/** Applications that nobody filed. */
public interface Synthetic {

  /** The application of one applicant on a single line of JSON, without a line feed. */
  String line(long number);

  /**
   * Applications for a service that are filed in a period.
   *
   * @param seed the same seed makes the same applications
   * @param from the first day of filing
   * @param to the last day of filing, not before the first
   * @throws IllegalArgumentException if the last day is before the first
   */
  static Synthetic of(Service service, long seed, LocalDate from, LocalDate to) {
    return service.id().equals(Newborn.SERVICE.id())
        ? new SyntheticFamilies(seed, from, to)
        : new SyntheticApplications(service, seed, from, to);
  }

  /** What an application is made of. */
  static SplittableRandom random(long seed, long number) {
    return new SplittableRandom(seed * 0x9E3779B97F4A7C15L + number).split();
  }
}
