package org.luohu.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.List;

/**
 * In a process of its own: how long one engine takes to load and to decide its first family, and
 * how much memory is then in use. Luohu's time to load counts reading its rule files too; the
 * others are handed the rules as Luohu read them.
 */
public final class Cold {

  private Cold() {}

  /**
   * Prints load and first decision in nanoseconds and the heap in use in bytes.
   *
   * @param arguments the engine's name
   */
  public static void main(String[] arguments) {
    String name = arguments[0];
    long begun = System.nanoTime();
    Law law = new Law();
    long read = System.nanoTime() - begun;
    List<Family> families = Families.of(law, 1);
    begun = System.nanoTime();
    Peer<?, ?> peer = Engines.all().get(name).apply(law);
    long load = System.nanoTime() - begun + (name.startsWith("Luohu") ? read : 0);
    long first = first(peer, families);
    long heap = used();
    System.out.println(load + " " + first + " " + heap + " " + peer.law.rules.size());
  }

  private static <I, A> long first(Peer<I, A> peer, List<Family> families) {
    I family = peer.prepare(families.get(0));
    long begun = System.nanoTime();
    A answer = peer.decide(family);
    long first = System.nanoTime() - begun;
    if (answer == null) {
      throw new IllegalStateException("no answer");
    }
    return first;
  }

  /** The heap in use in bytes, after collection. */
  static long used() {
    for (int i = 0; i < 4; i++) {
      System.gc();
    }
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
  }
}
