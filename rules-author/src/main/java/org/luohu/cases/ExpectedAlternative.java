package org.luohu.cases;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.luohu.decision.Alternative;
import org.luohu.decision.Outcome;
import org.luohu.region.Region;

/**
 * Another choice that a case expects to be listed.
 *
 * @param choices what would be chosen: the codes by the keys of the facts
 * @param filedAt where it would be filed
 * @param outcome what would come of it
 */
public record ExpectedAlternative(
    SortedMap<String, String> choices, Region filedAt, Outcome outcome) {

  /** Copies the map in. */
  public ExpectedAlternative {
    choices = Collections.unmodifiableSortedMap(new TreeMap<>(choices));
  }

  static ExpectedAlternative of(Alternative alternative) {
    SortedMap<String, String> choices = new TreeMap<>();
    alternative.choices().forEach(chosen -> choices.put(chosen.key(), chosen.code()));
    return new ExpectedAlternative(choices, alternative.filedAt(), alternative.outcome());
  }

  /** As a case file writes it: {@code follow: mother, filed-at: 310110, outcome: ACCEPT}. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    choices.forEach((key, code) -> text.append(key).append(": ").append(code).append(", "));
    return text + "filed-at: " + filedAt.code() + ", outcome: " + outcome;
  }
}
