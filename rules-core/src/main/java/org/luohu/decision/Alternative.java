package org.luohu.decision;

import java.util.List;
import org.luohu.region.Region;
import org.luohu.text.Text;

/**
 * Another choice that the applicants have, decided in full.
 *
 * @param choices what would be chosen
 * @param text the choice in words, such as 改随母亲落户
 * @param filedAt where it would be filed
 * @param outcome what would come of it
 * @param findings the codes of its findings
 * @param materials the codes of the materials it needs
 */
public record Alternative(
    List<Chosen> choices,
    Text text,
    Region filedAt,
    Outcome outcome,
    List<String> findings,
    List<String> materials) {
  /** Copies the lists in. */
  public Alternative {
    choices = List.copyOf(choices);
    findings = List.copyOf(findings);
    materials = List.copyOf(materials);
  }
}
