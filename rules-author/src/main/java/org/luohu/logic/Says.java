package org.luohu.logic;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.drl.Consequence;
import org.luohu.text.Text;

/**
 * What a decision says, apart from its words: the outcome, the findings and the materials certainly
 * needed.
 */
public final class Says {

  private Says() {}

  /**
   * Whether a decision says what a rule's consequence says; of a material that another one replaces
   * or lifts, that it does.
   */
  public static boolean says(Decision decision, Consequence consequence) {
    Effect effect = Effect.of(consequence.effect());
    return effect == Effect.NEED
        ? decision.materials().stream()
            .anyMatch(
                material ->
                    (material.code().equals(consequence.code())
                            || displaces(material, consequence.code()))
                        && material.state() != MaterialState.POSSIBLE)
        : decision.findings().stream()
            .anyMatch(
                finding -> finding.effect() == effect && finding.code().equals(consequence.code()));
  }

  private static boolean displaces(Material material, String code) {
    return Stream.concat(material.replaces().stream(), material.lifts().stream())
        .anyMatch(displaced -> displaced.code().equals(code));
  }

  /** Whether two decisions say the same. */
  public static boolean same(Decision one, Decision other) {
    return said(one).equals(said(other));
  }

  /** Everything that is said, but notes. */
  private static Set<String> said(Decision decision) {
    Set<String> said = new TreeSet<>(words(decision).keySet());
    said.add(decision.outcome().name());
    return said;
  }

  /** The findings but notes, and the materials certainly needed, by effect and code. */
  public static SortedMap<String, Utterance> words(Decision decision) {
    SortedMap<String, Utterance> words = new TreeMap<>();
    decision.findings().stream()
        .filter(finding -> finding.effect() != Effect.NOTE)
        .forEach(finding -> put(words, finding.effect(), finding.code(), finding.text()));
    decision.materials().stream()
        .filter(material -> material.state() != MaterialState.POSSIBLE)
        .forEach(material -> put(words, Effect.NEED, material.code(), material.name()));
    return words;
  }

  /** What only one of two decisions says. */
  public static Set<String> difference(Decision one, Decision other) {
    Set<String> both = new TreeSet<>(words(one).keySet());
    both.retainAll(words(other).keySet());
    Set<String> difference = new TreeSet<>(words(one).keySet());
    difference.addAll(words(other).keySet());
    difference.removeAll(both);
    return difference;
  }

  private static void put(
      SortedMap<String, Utterance> words, Effect effect, String code, Text text) {
    String said = effect.code() + " " + code;
    words.put(said, new Utterance(said, Wording.join(List.of(effect.label(), text), "：", ": ")));
  }
}
