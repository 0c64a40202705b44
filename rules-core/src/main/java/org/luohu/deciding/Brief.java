package org.luohu.deciding;

import java.util.List;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.Outcome;
import org.luohu.policy.Policy;
import org.luohu.reasoning.Conclusion;
import org.luohu.reasoning.Summary;

/**
 * What comes of an application, without the words behind it, for whoever compares and shows none.
 *
 * @param outcome the outcome over both verdicts
 * @param findings what the rules say; they name no facts
 * @param materials what to bring; they ask no questions
 * @param procedure the policies whose steps apply, the most particular last; none where the
 *     application goes no further here
 */
public record Brief(
    Outcome outcome, List<Finding> findings, List<Material> materials, List<Policy> procedure) {

  /** Keeps this of a conclusion. */
  static final Summary<Brief> SUMMARY = new Summary<>(Brief::of, Brief::bytes);

  private int bytes() {
    return 136 + 72 * findings.size() + 240 * materials.size();
  }

  private static Brief of(Conclusion conclusion) {
    return new Brief(
        conclusion.outcome(),
        conclusion.findings(),
        conclusion.materials(),
        DecisionMaker.procedure(conclusion));
  }
}
