package org.luohu.benchmarks;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.luohu.Luohu;

/**
 * The same law for 28 provinces, all of it loaded at once: what a decision then takes, and loading.
 * Each figure is of a process of its own, in which every answer is first held against Luohu's.
 */
public final class ManyProvinces {

  /** How an engine has the law. */
  private enum Use {
    /** That of one province. */
    ONE_PROVINCE("one province"),
    /** A base a province, each with the nation's rules; the host chooses. */
    CHOSEN("28 bases, the host chooses"),
    /** All rules in one base, those of provinces under a condition on the target's province. */
    CONDITION("one base, the province a condition"),
    /** As files of 28 provinces; Luohu looks up by day and place which are in force. */
    TREE("28 provinces in one tree");

    final String says;

    Use(String says) {
      this.says = says;
    }
  }

  private static final Map<String, List<Use>> ROWS = new LinkedHashMap<>();

  static {
    List<Use> all = List.of(Use.ONE_PROVINCE, Use.CHOSEN, Use.CONDITION);
    ROWS.put(Engines.WHOLE, List.of(Use.ONE_PROVINCE, Use.TREE));
    ROWS.put(Engines.WHOLE_MEMO, List.of(Use.ONE_PROVINCE, Use.TREE));
    ROWS.put(Engines.RULE_BASES, List.of(Use.ONE_PROVINCE, Use.CHOSEN));
    ROWS.put(Engines.POOLED, all);
    ROWS.put(Engines.EASY, all);
    ROWS.put(Engines.EVRETE, all);
    ROWS.put(Engines.DMN, all);
    ROWS.put(Engines.CEL, all);
  }

  private ManyProvinces() {}

  /** The table, in Markdown. */
  static String table(int rounds, long millis, int count, Path handOver) {
    StringBuilder text =
        new StringBuilder("\n| the law times 28 | | µs a decision | load ms | heap MB |\n");
    text.append("|---|---|--:|--:|--:|\n");
    ROWS.forEach(
        (name, uses) ->
            uses.forEach(
                use -> {
                  double[] found =
                      Fork.run(
                          ManyProvinces.class,
                          name,
                          use.name(),
                          String.valueOf(rounds),
                          String.valueOf(millis),
                          String.valueOf(count));
                  text.append(
                      String.format(
                          Locale.ROOT,
                          "| %s | %s | %s | %,.0f | %s |\n",
                          name,
                          use.says,
                          Timing.number(found[0]),
                          found[1] / 1e6,
                          Timing.number(found[2] / 1e6)));
                  System.err.println(name + ", " + use.says);
                }));
    return text.append(Node.rows(handOver.resolve("node-provinces.txt"))).toString();
  }

  /**
   * Prints microseconds a decision, nanoseconds to load and the heap in use in bytes after the
   * first.
   *
   * @param arguments the engine, how it has the law, rounds, milliseconds a round, families
   */
  public static void main(String[] arguments) {
    String name = arguments[0];
    Use use = Use.valueOf(arguments[1]);
    Law law = new Law(use == Use.CONDITION);
    long begun = System.nanoTime();
    Peer<?, ?> peer = peer(law, name, use);
    long load = System.nanoTime() - begun;
    Timing.blackHole = peer.run(Families.of(law, 1)).decide(0);
    long heap = Cold.used();
    List<Family> families = Families.of(law, Integer.parseInt(arguments[4]));
    Peer.Run<?, ?> run = peer.run(families);
    new Check(law, families).check(name, run);
    double micros =
        Timing.micros(
            run::sweep,
            Integer.parseInt(arguments[2]),
            Long.parseLong(arguments[3]),
            families.size());
    System.out.println(micros + " " + load + " " + heap);
  }

  private static Peer<?, ?> peer(Law law, String name, Use use) {
    boolean memo = name.equals(Engines.WHOLE_MEMO);
    if (memo || name.equals(Engines.WHOLE)) {
      Luohu luohu = Luohu.open(LawTree.write(use == Use.TREE ? Law.PROVINCES : List.of()));
      return new WholePeer(law, memo ? Memo.on(luohu) : Memo.off(luohu));
    }
    Function<Law, Peer<?, ?>> maker = Engines.all().get(name);
    return use == Use.CHOSEN ? chosen(law, maker.apply(law), maker) : maker.apply(law);
  }

  /**
   * A base a province.
   *
   * @param first the first, for its types; it is not kept
   */
  @SuppressWarnings("unchecked")
  private static <I, A> Peer<?, ?> chosen(
      Law law, Peer<I, A> first, Function<Law, Peer<?, ?>> maker) {
    return new ChosenPeer<I, A>(law, one -> (Peer<I, A>) maker.apply(one));
  }
}
