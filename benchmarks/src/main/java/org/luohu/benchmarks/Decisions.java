package org.luohu.benchmarks;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** One warm decision of one engine, in a process of its own. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgs = "-XX:+UseParallelGC")
public class Decisions {

  /** The engine's name in the table. */
  @Param({
    Engines.HAND,
    Engines.RULE_BASES,
    Engines.POOLED,
    Engines.HAND_WHOLE,
    Engines.WHOLE,
    Engines.WHOLE_MEMO,
  })
  public String engine = "";

  private Peer.Run<?, ?> run;
  private int count;

  /** Which family a thread decides next. */
  @State(Scope.Thread)
  public static class Turn {
    int next;
  }

  /** Holds the engine's answers against Luohu's. */
  @Setup
  public void load() {
    Law law = new Law();
    List<Family> families = Families.of(law, Families.COUNT);
    run = Engines.all().get(engine).apply(law).run(families);
    new Check(law, families).check(engine, run);
    count = families.size();
  }

  /**
   * Decides the next family.
   *
   * @param turn whose turn it is
   */
  @Benchmark
  public int decide(Turn turn) {
    int number = turn.next;
    turn.next = number + 1 == count ? 0 : number + 1;
    return run.decide(number);
  }
}
