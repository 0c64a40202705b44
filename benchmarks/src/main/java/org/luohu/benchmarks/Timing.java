package org.luohu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Medians over rounds, and how they are written. */
final class Timing {

  /** What sweeps come to, so that none can be left out. */
  static volatile int blackHole;

  private Timing() {}

  /**
   * Microseconds a decision, the median over rounds after two that do not count.
   *
   * @param millis the least length of a round
   * @param decisions how many a sweep makes
   */
  static double micros(IntSupplier sweep, int rounds, long millis, int decisions) {
    List<Double> micros = new ArrayList<>();
    for (int round = -2; round < rounds; round++) {
      long begun = System.nanoTime();
      long elapsed;
      int sweeps = 0;
      do {
        blackHole = sweep.getAsInt();
        sweeps++;
        elapsed = System.nanoTime() - begun;
      } while (elapsed < TimeUnit.MILLISECONDS.toNanos(millis));
      if (round >= 0) {
        micros.add(elapsed / 1000.0 / sweeps / decisions);
      }
    }
    return median(micros);
  }

  static double median(List<Double> values) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    return sorted[sorted.length / 2];
  }

  /** Three figures that count. */
  static String number(double value) {
    return String.format(
        Locale.ROOT, value >= 100 ? "%,.0f" : value >= 10 ? "%.1f" : "%.2f", value);
  }
}
