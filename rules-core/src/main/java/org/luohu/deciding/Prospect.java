package org.luohu.deciding;

import java.util.List;
import java.util.SortedSet;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.reasoning.Conclusion;
import org.luohu.reasoning.Summary;

/**
 * What comes of another choice.
 *
 * @param mildest the mildest outcome possible for the registration alone
 */
record Prospect(
    Outcome outcome,
    SortedSet<Outcome> possible,
    Outcome mildest,
    List<String> findings,
    List<String> materials) {

  /** Keeps this of a conclusion. */
  static final Summary<Prospect> SUMMARY = new Summary<>(Prospect::of, Prospect::bytes);

  private int bytes() {
    return 192 + 40 * possible.size() + 4 * (findings.size() + materials.size());
  }

  private static Prospect of(Conclusion conclusion) {
    return new Prospect(
        conclusion.outcome(),
        conclusion.possible(),
        conclusion.registration().possible().first(),
        conclusion.findings().stream().map(Finding::code).distinct().toList(),
        needed(conclusion));
  }

  private static List<String> needed(Conclusion conclusion) {
    return conclusion.materials().stream()
        .filter(material -> material.state() != MaterialState.POSSIBLE)
        .map(Material::code)
        .toList();
  }
}
