package org.luohu.cases;

import org.luohu.decision.Alternative;
import org.luohu.decision.Outcome;
import org.luohu.facts.Follows;
import org.luohu.region.Region;

/**
 * Another choice that a case expects to be listed.
 *
 * @param follow whom the child would follow
 * @param filedAt where it would be filed
 * @param outcome what would come of it
 */
public record ExpectedAlternative(Follows follow, Region filedAt, Outcome outcome) {

  static ExpectedAlternative of(Alternative alternative) {
    return new ExpectedAlternative(
        alternative.follow(), alternative.filedAt(), alternative.outcome());
  }

  /** As a case file writes it: {@code follow: mother, filed-at: 310110, outcome: ACCEPT}. */
  @Override
  public String toString() {
    return "follow: " + follow.code() + ", filed-at: " + filedAt.code() + ", outcome: " + outcome;
  }
}
