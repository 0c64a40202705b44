package org.luohu.benchmarks;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;

/**
 * Families of which three stated facts are blank: which engines can answer at all, and what they
 * answer. Held against the outcomes that Luohu's public path says are possible; that of the family
 * before its facts were blanked must be among them.
 */
final class ThreeBlanks {

  /** What an answer is worth. */
  private enum Worth {
    /** The outcomes that are possible, no more and no fewer. */
    EXACT,
    /** All of them and others. */
    WIDER,
    /** Some of them, the others unsaid. */
    SOME,
    /** An outcome that is not possible, and not all that are. */
    WRONG,
    /** A fault instead of an answer. */
    FAULT;

    static Worth of(Set<Outcome> answer, Set<Outcome> possible) {
      return answer.equals(possible)
          ? EXACT
          : answer.containsAll(possible) ? WIDER : possible.containsAll(answer) ? SOME : WRONG;
    }
  }

  private final List<Family> families;
  private final List<Set<Outcome>> possible = new ArrayList<>();

  ThreeBlanks(Law law, List<Family> complete, Check check) {
    families = Families.withBlanks(law, complete, complete.size() / 3);
    for (Family family : families) {
      Decision decision = law.luohu.decide(family.application());
      Outcome before = check.expected(family.from()).outcome();
      if (!decision.exact() || !decision.possible().contains(before)) {
        throw new IllegalStateException(
            before + " is none of " + decision.possible() + ": " + family.yaml());
      }
      possible.add(decision.possible());
    }
  }

  /** The families. */
  List<Family> families() {
    return families;
  }

  /** The outcomes that are possible for a family. */
  Set<Outcome> possible(int number) {
    return possible.get(number);
  }

  /** The table, in Markdown. */
  String table(Map<String, Peer.Run<?, ?>> runs, int rounds, long millis, Path handOver) {
    long several = possible.stream().filter(outcomes -> outcomes.size() > 1).count();
    StringBuilder text =
        new StringBuilder("\n")
            .append(families.size())
            .append(" families with three stated facts blank and rules open, of which ")
            .append(several)
            .append(" have several possible outcomes:\n\n")
            .append("| three blanks | exact | too wide, said to be open | some of several, unsaid")
            .append(" | what cannot be | faults | µs a family |\n|---|--:|--:|--:|--:|--:|--:|\n");
    runs.forEach((name, run) -> row(name, run.peer().run(families), rounds, millis, text));
    return text.append(Node.rows(handOver.resolve("node-blanks.txt"))).toString();
  }

  private void row(String name, Peer.Run<?, ?> run, int rounds, long millis, StringBuilder text) {
    int[] counts = new int[Worth.values().length];
    IntStream.range(0, families.size()).forEach(i -> counts[worth(run, i).ordinal()]++);
    text.append("| ").append(name);
    for (int count : counts) {
      text.append(" | ").append(count);
    }
    text.append(" | ")
        .append(
            counts[Worth.FAULT.ordinal()] > 0
                ? "–"
                : Timing.number(Timing.micros(() -> sweep(run), rounds, millis, families.size())))
        .append(" |\n");
  }

  private Worth worth(Peer.Run<?, ?> run, int number) {
    try {
      return Worth.of(run.possible(number), possible.get(number));
    } catch (RuntimeException e) {
      return Worth.FAULT;
    }
  }

  private int sweep(Peer.Run<?, ?> run) {
    int sum = 0;
    for (int i = 0; i < families.size(); i++) {
      sum += run.possible(i).size();
    }
    return sum;
  }
}
