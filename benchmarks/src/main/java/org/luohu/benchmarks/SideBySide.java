package org.luohu.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;

/**
 * Decides the same families with every engine and prints the table as Markdown. Every answer is
 * held against Luohu's before a time counts. Warm times are taken in one process, round by round,
 * every engine in each round; cold ones in a process of their own for each engine.
 */
public final class SideBySide {

  private static final com.sun.management.ThreadMXBean THREADS =
      (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final com.sun.management.OperatingSystemMXBean SYSTEM =
      (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final int rounds;
  private final long millis;
  private final int forks;
  private final Law law = new Law();
  private final List<Family> families;
  private final Check check;
  private final Map<String, Peer.Run<?, ?>> runs = new LinkedHashMap<>();
  private final Map<String, Figures> figures = new LinkedHashMap<>();
  private int blackHole;

  private SideBySide(int rounds, long millis, int count, int forks) {
    this.rounds = rounds;
    this.millis = millis;
    this.forks = forks;
    families = Families.of(law, count);
    check = new Check(law, families);
  }

  /**
   * An engine's figures: nanoseconds a decision of every round, by the clock and by the processor.
   */
  private static final class Figures {
    final List<Double> wall = new ArrayList<>();
    final List<Double> cpu = new ArrayList<>();
    double bytes;
    double @Nullable [] cold;

    double wall() {
      return Timing.median(wall);
    }
  }

  /**
   * Runs the comparison.
   *
   * @param arguments rounds, milliseconds an engine and round, families, processes an engine for
   *     the cold figures, the directory in which Node has left its figures
   */
  public static void main(String[] arguments) throws InterruptedException {
    SideBySide all =
        new SideBySide(
            Integer.parseInt(arguments[0]),
            Long.parseLong(arguments[1]),
            Integer.parseInt(arguments[2]),
            Integer.parseInt(arguments[3]));
    all.check();
    all.warm();
    all.cold();
    all.print(Path.of(arguments[4]));
  }

  private static void say(String line) {
    System.err.println(line);
  }

  private void check() {
    Path source = Path.of("benchmarks/src/main/java/org/luohu/benchmarks/HandWritten.java");
    if (Files.exists(source) && !read(source).equals(HandWrittenSource.text(law))) {
      throw new IllegalStateException(
          "HandWritten.java does not say what the rule files say; benchmarks/hand-written writes it"
              + " anew");
    }
    say(families.size() + " families: " + check.outcomes());
    Engines.all()
        .forEach(
            (name, maker) -> {
              Peer.Run<?, ?> run = maker.apply(law).run(families);
              check.check(name, run);
              runs.put(name, run);
              figures.put(name, new Figures());
              say("decides alike: " + name);
            });
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void warm() {
    for (int round = -2; round < rounds; round++) {
      int number = round;
      runs.forEach((name, run) -> round(number, run, figures.get(name)));
      say("round " + (round + 1) + " of " + rounds);
    }
    runs.forEach((name, run) -> figures.get(name).bytes = allocated(run));
  }

  private void round(int round, Peer.Run<?, ?> run, Figures into) {
    long cpu = SYSTEM.getProcessCpuTime();
    long begun = System.nanoTime();
    long elapsed;
    int sweeps = 0;
    do {
      blackHole += run.sweep();
      sweeps++;
      elapsed = System.nanoTime() - begun;
    } while (elapsed < TimeUnit.MILLISECONDS.toNanos(millis));
    if (round >= 0) {
      into.wall.add((double) elapsed / sweeps / families.size());
      into.cpu.add((double) (SYSTEM.getProcessCpuTime() - cpu) / sweeps / families.size());
    }
  }

  private double allocated(Peer.Run<?, ?> run) {
    long before = allocated();
    blackHole += run.sweep();
    return (double) (allocated() - before) / families.size();
  }

  /** By all threads, for some engines keep threads of their own. */
  private static long allocated() {
    return Arrays.stream(THREADS.getThreadAllocatedBytes(THREADS.getAllThreadIds()))
        .filter(bytes -> bytes > 0)
        .sum();
  }

  private void cold() {
    for (String name : runs.keySet()) {
      List<double[]> seen = new ArrayList<>();
      for (int i = 0; i < forks; i++) {
        seen.add(Fork.run(Cold.class, name));
      }
      if (!seen.isEmpty()) {
        figures.get(name).cold = new double[] {middle(seen, 0), middle(seen, 1), middle(seen, 2)};
      }
      say("cold: " + name);
    }
  }

  private static double middle(List<double[]> seen, int column) {
    return Timing.median(seen.stream().map(row -> row[column]).toList());
  }

  /** How many times as many decisions two threads make as one, by turns. */
  private double twoThreads(Peer.Run<?, ?> run) throws InterruptedException {
    List<Double> ratios = new ArrayList<>();
    for (int i = 0; i < rounds; i++) {
      ratios.add(throughput(run, 2) / throughput(run, 1));
    }
    return Timing.median(ratios);
  }

  private double throughput(Peer.Run<?, ?> run, int threads) throws InterruptedException {
    CountDownLatch start = new CountDownLatch(1);
    long[] sweeps = new long[threads];
    List<Thread> all = new ArrayList<>();
    for (int i = 0; i < threads; i++) {
      int number = i;
      Thread thread =
          new Thread(
              () -> {
                try {
                  start.await();
                } catch (InterruptedException e) {
                  return;
                }
                long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(millis);
                int sum = 0;
                int next = number * families.size() / threads;
                while (System.nanoTime() < end) {
                  sum += run.decide(next);
                  next = next + 1 == families.size() ? 0 : next + 1;
                  sweeps[number]++;
                }
                blackHole += sum;
              });
      all.add(thread);
      thread.start();
    }
    start.countDown();
    for (Thread thread : all) {
      thread.join();
    }
    return Arrays.stream(sweeps).sum();
  }

  private void print(Path handOver) throws InterruptedException {
    StringBuilder text = new StringBuilder();
    text.append("Measured on ")
        .append(LocalDate.now())
        .append(" · ")
        .append(processor())
        .append(", ")
        .append(Runtime.getRuntime().availableProcessors())
        .append(" cores · ")
        .append(System.getProperty("java.vm.name"))
        .append(' ')
        .append(System.getProperty("java.version"))
        .append(" · ")
        .append(families.size())
        .append(" families, ")
        .append(law.rules.size())
        .append(" rules · ")
        .append(rounds)
        .append(" rounds of ")
        .append(millis)
        .append(" ms\n\n");
    text.append(
        "| on derived facts, to codes and outcome | µs a decision | × hand-written | CPU µs | bytes"
            + " a decision | load ms | first decision ms | heap MB |\n");
    text.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
    double floor = figures.get(Engines.HAND).wall();
    Engines.ON_FACTS.keySet().forEach(name -> row(name, floor, text));
    text.append(node(handOver, floor));
    text.append(
        "\n"
            + "| whole decisions, from the application | µs a decision | × hand-written | CPU µs |"
            + " bytes a decision | load ms | first decision ms | heap MB |\n");
    text.append("|---|--:|--:|--:|--:|--:|--:|--:|\n");
    double whole = figures.get(Engines.HAND_WHOLE).wall();
    Engines.WHOLE_PATH.keySet().forEach(name -> row(name, whole, text));
    text.append("\n| goal | asked | found |\n|---|--:|--:|\n");
    goal(
        "rule bases, no memo / raw Drools, pooled sessions",
        "≤ 1.5",
        ratio(Engines.RULE_BASES, Engines.POOLED),
        text);
    for (String peer : List.of("Evrete", "Easy Rules", "cel-java", "KIE DMN")) {
      goal(
          "rule bases, no memo / " + peer + " at its best",
          "< 1",
          figures.get(Engines.RULE_BASES).wall() / best(peer),
          text);
    }
    goal(
        "whole decisions with memo / hand-written Java",
        "≤ 3",
        ratio(Engines.WHOLE_MEMO, Engines.HAND_WHOLE),
        text);
    goal("two threads / one, rule bases", "≥ 1.8", twoThreads(runs.get(Engines.RULE_BASES)), text);
    goal(
        "two threads / one, whole decisions without memo",
        "≥ 1.8",
        twoThreads(runs.get(Engines.WHOLE)),
        text);
    goal(
        "two threads / one, whole decisions with memo",
        "≥ 1.8",
        twoThreads(runs.get(Engines.WHOLE_MEMO)),
        text);
    text.append(unseen());
    text.append(new ThreeBlanks(law, families, check).table(runs, rounds, millis, handOver));
    text.append(ManyProvinces.table(rounds, millis, families.size(), handOver));
    System.out.print(text);
    say("(" + blackHole + ")");
  }

  /** How the memo serves families that it has not seen, after a day's work with others. */
  private String unseen() {
    Luohu luohu = Memo.on(law.luohu);
    for (Family family : Families.of(law, 2 * families.size(), Families.SEED + 1)) {
      blackHole += luohu.decide(family.application()).findings().size();
    }
    String before = Memo.statistics(luohu);
    long begun = System.nanoTime();
    for (Family family : families) {
      blackHole += luohu.decide(family.application()).findings().size();
    }
    double micros = (System.nanoTime() - begun) / 1000.0 / families.size();
    return "\nThe memo on families never seen: "
        + Timing.number(micros)
        + " µs a decision over "
        + families.size()
        + " families, after "
        + 2 * families.size()
        + " others ("
        + before
        + "; then "
        + Memo.statistics(luohu)
        + ").\n";
  }

  private double best(String peer) {
    return figures.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(peer))
        .mapToDouble(entry -> entry.getValue().wall())
        .min()
        .orElseThrow();
  }

  private double ratio(String of, String to) {
    return figures.get(of).wall() / figures.get(to).wall();
  }

  private static void goal(String what, String asked, double found, StringBuilder text) {
    text.append("| ")
        .append(what)
        .append(" | ")
        .append(asked)
        .append(" | ")
        .append(Timing.number(found))
        .append(" |\n");
  }

  private void row(String name, double floor, StringBuilder text) {
    Figures of = figures.get(name);
    text.append("| ")
        .append(name)
        .append(" | ")
        .append(Timing.number(of.wall() / 1000))
        .append(" | ")
        .append(Timing.number(of.wall() / floor))
        .append(" | ")
        .append(Timing.number(Timing.median(of.cpu) / 1000))
        .append(" | ")
        .append(String.format(Locale.ROOT, "%,d", Math.round(of.bytes)));
    double[] cold = of.cold;
    text.append(
            cold == null
                ? " | | |"
                : String.format(
                    Locale.ROOT,
                    " | %,.0f | %s | %s",
                    cold[0] / 1e6,
                    Timing.number(cold[1] / 1e6),
                    Timing.number(cold[2] / 1e6)))
        .append(" |\n");
  }

  /** What Node has found of the same families, where it has run. */
  private static String node(Path handOver, double floor) {
    Path file = handOver.resolve("node.txt");
    if (!Files.exists(file)) {
      return "";
    }
    StringBuilder text = new StringBuilder();
    for (String line : read(file).split("\n")) {
      String[] words = line.split("\t");
      double micros = Double.parseDouble(words[1]);
      text.append("| ")
          .append(words[0])
          .append(" | ")
          .append(Timing.number(micros))
          .append(" | ")
          .append(Timing.number(micros * 1000 / floor))
          .append(" | ")
          .append(Timing.number(Double.parseDouble(words[2])))
          .append(" | – | ")
          .append(Timing.number(Double.parseDouble(words[3])))
          .append(" | ")
          .append(Timing.number(Double.parseDouble(words[4])))
          .append(" | ")
          .append(Timing.number(Double.parseDouble(words[5])))
          .append(" |\n");
    }
    return text.toString();
  }

  private static String processor() {
    Path file = Path.of("/proc/cpuinfo");
    if (Files.exists(file)) {
      for (String line : read(file).split("\n")) {
        if (line.startsWith("model name")) {
          return line.substring(line.indexOf(':') + 1).strip();
        }
      }
    }
    return System.getProperty("os.arch");
  }
}
