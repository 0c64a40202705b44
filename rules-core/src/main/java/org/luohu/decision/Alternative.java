package org.luohu.decision;

import java.util.List;
import org.luohu.facts.Follows;
import org.luohu.region.Region;

/**
 * Another choice that the applicants have, decided in full.
 *
 * @param follow whom the child would follow
 * @param filedAt where it would be filed
 * @param outcome what would come of it
 * @param findings the codes of its findings
 * @param materials the codes of the materials it needs
 */
public record Alternative(
    Follows follow,
    Region filedAt,
    Outcome outcome,
    List<String> findings,
    List<String> materials) {
  /** Copies the lists in. */
  public Alternative {
    findings = List.copyOf(findings);
    materials = List.copyOf(materials);
  }
}
