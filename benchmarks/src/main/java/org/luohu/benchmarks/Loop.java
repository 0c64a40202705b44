package org.luohu.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;

/** Decides on and on with one engine, for a profiler to look on. */
public final class Loop {

  private Loop() {}

  /**
   * Decides.
   *
   * @param arguments the engine's name in the table, and for how many seconds; without any, prints
   *     the names
   */
  public static void main(String[] arguments) {
    if (arguments.length == 0) {
      Engines.all().keySet().forEach(System.out::println);
      return;
    }
    Law law = new Law();
    List<Family> families = Families.of(law, Families.COUNT);
    Peer.Run<?, ?> run = Engines.all().get(arguments[0]).apply(law).run(families);
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(Long.parseLong(arguments[1]));
    long sum = 0;
    while (System.nanoTime() < end) {
      sum += run.sweep();
    }
    System.err.println(sum);
  }
}
