package org.luohu.cases;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Outcome;

/**
 * What has to come of a case.
 *
 * @param outcome the outcome
 * @param findings the codes of exactly the findings, notes left out
 * @param materials the codes of exactly the materials that are certainly needed; null for anything
 * @param questions the keys of exactly the facts asked for; null for anything
 * @param alternatives exactly the other choices, best first; null for anything
 */
public record Expectation(
    Outcome outcome,
    SortedSet<String> findings,
    @Nullable SortedSet<String> materials,
    @Nullable SortedSet<String> questions,
    @Nullable List<ExpectedAlternative> alternatives) {

  /** Copies the collections in. */
  public Expectation {
    findings = copy(findings);
    materials = materials == null ? null : copy(materials);
    questions = questions == null ? null : copy(questions);
    alternatives = alternatives == null ? null : List.copyOf(alternatives);
  }

  private static SortedSet<String> copy(SortedSet<String> codes) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
  }
}
