package org.luohu.benchmarks;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Holds every engine's answers against what Luohu decides by its public path. */
final class Check {

  private final List<Family> families;
  private final List<Expected> expected;

  Check(Law law, List<Family> families) {
    this.families = families;
    expected =
        families.stream()
            .map(family -> Expected.of(law.luohu.decide(family.application())))
            .toList();
  }

  /**
   * Decides every family.
   *
   * @throws IllegalStateException at the first family that an engine decides otherwise
   */
  void check(String name, Peer.Run<?, ?> run) {
    for (Family family : families) {
      Expected found = run.words(family.number());
      if (!found.agrees(expected.get(family.number()))) {
        throw new IllegalStateException(
            name
                + " decides otherwise: "
                + found
                + ", and Luohu: "
                + expected.get(family.number())
                + "\n"
                + family.yaml());
      }
    }
  }

  /** How many families come to each outcome. */
  Map<String, Integer> outcomes() {
    Map<String, Integer> outcomes = new TreeMap<>();
    expected.forEach(answer -> outcomes.merge(answer.outcome().name(), 1, Integer::sum));
    return outcomes;
  }

  /** What Luohu decides of a family. */
  Expected expected(int number) {
    return expected.get(number);
  }
}
