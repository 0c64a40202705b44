package org.luohu.cli;

import java.util.Map;
import java.util.TreeMap;

/**
 * What became of some rows.
 *
 * @param decided the decisions as they are written, one a line
 * @param rejected the rows that could not be decided, with their problems, one a line
 * @param tally how many of each kind
 * @param chunk the rows
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record RowResult(byte[] decided, byte[] rejected, Tally tally, RowReader.Chunk chunk) {

  /**
   * Counts by name: {@code rows}, {@code rejected}, {@code outcome.ACCEPT} and so on, {@code
   * finding.<code>}, {@code problem.<code>}. Not for several threads at once.
   */
  static final class Tally {
    private final Map<String, Long> counts = new TreeMap<>();

    void count(String name) {
      counts.merge(name, 1L, Long::sum);
    }

    void add(Tally other) {
      other.counts.forEach((name, count) -> counts.merge(name, count, Long::sum));
    }

    void set(String name, long count) {
      counts.put(name, count);
    }

    long of(String name) {
      return counts.getOrDefault(name, 0L);
    }

    Map<String, Long> counts() {
      return counts;
    }
  }
}
