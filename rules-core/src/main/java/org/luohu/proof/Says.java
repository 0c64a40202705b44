package org.luohu.proof;

import java.util.TreeSet;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.MaterialState;
import org.luohu.drl.Consequence;
import org.luohu.reasoning.Severity;

/** What a decision says, apart from its words: the outcome, the findings and the materials certainly needed. */
final class Says {

  private Says() {}

  /** Whether a decision says what a rule's consequence says. */
  static boolean says(Decision decision, Consequence consequence) {
    Effect effect = Severity.effect(consequence.effect());
    return effect == Effect.NEED
        ? decision.materials().stream().anyMatch(material -> material.code().equals(consequence.code()) && material.state() != MaterialState.POSSIBLE)
        : decision.findings().stream().anyMatch(finding -> finding.effect() == effect && finding.code().equals(consequence.code()));
  }

  /** Whether two decisions say the same. */
  static boolean same(Decision one, Decision other) {
    return said(one).equals(said(other));
  }

  /** Everything that is said, but notes. */
  static TreeSet<String> said(Decision decision) {
    TreeSet<String> said = new TreeSet<>();
    said.add(decision.outcome().name());
    decision.findings().stream()
        .filter(finding -> finding.effect() != Effect.NOTE)
        .forEach(finding -> said.add(finding.effect().code() + " " + finding.code()));
    decision.materials().stream()
        .filter(material -> material.state() != MaterialState.POSSIBLE)
        .forEach(material -> said.add("need " + material.code()));
    return said;
  }
}
