package org.luohu.deciding;

import java.util.List;
import org.luohu.decision.Upshot;
import org.luohu.policy.Policy;
import org.luohu.reasoning.Conclusion;
import org.luohu.reasoning.Summary;

/**
 * What comes of an application, without the words behind it, for whoever compares and shows none.
 *
 * @param upshot the outcome, findings and materials
 * @param procedure the policies whose steps apply, the most particular last; none where the
 *     application goes no further here
 */
public record Brief(Upshot upshot, List<Policy> procedure) {

  /** Keeps this of a conclusion. */
  static final Summary<Brief> SUMMARY = new Summary<>(Brief::of, Brief::bytes);

  private int bytes() {
    return 152 + 72 * upshot.findings().size() + 240 * upshot.materials().size();
  }

  private static Brief of(Conclusion conclusion) {
    return new Brief(
        new Upshot(conclusion.outcome(), conclusion.findings(), conclusion.materials()),
        DecisionMaker.procedure(conclusion));
  }
}
