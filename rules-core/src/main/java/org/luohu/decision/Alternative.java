package org.luohu.decision;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.region.Region;
import org.luohu.text.Text;

/**
 * Another choice that the applicants have, decided in full.
 *
 * @param service the other service that it would be asked of; null where it is the same
 * @param choices what would be chosen
 * @param text the choice in words, such as 改随母亲落户
 * @param filedAt where it would be filed
 * @param outcome what would come of it
 * @param findings the codes of its findings
 * @param materials the codes of the materials it needs
 */
public record Alternative(
    @Nullable String service,
    List<Chosen> choices,
    Text text,
    Region filedAt,
    Outcome outcome,
    List<String> findings,
    List<String> materials) {
  /** Another choice in the same service. */
  public Alternative(
      List<Chosen> choices,
      Text text,
      Region filedAt,
      Outcome outcome,
      List<String> findings,
      List<String> materials) {
    this(null, choices, text, filedAt, outcome, findings, materials);
  }

  /** Copies the lists in. */
  public Alternative {
    choices = List.copyOf(choices);
    findings = List.copyOf(findings);
    materials = List.copyOf(materials);
  }
}
