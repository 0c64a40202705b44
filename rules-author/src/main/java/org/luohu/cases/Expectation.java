package org.luohu.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.cases.Difference.Aspect;
import org.luohu.decision.Outcome;

/**
 * What has to come of a case.
 *
 * @param outcome the outcome
 * @param findings the codes of exactly the findings, notes left out
 * @param notes the codes of exactly the notes; null for any
 * @param materials the codes of exactly the materials that are certainly needed; null for anything
 * @param questions the keys of exactly the facts asked for; null for anything
 * @param alternatives exactly the other choices, best first; null for anything
 */
public record Expectation(
    Outcome outcome,
    SortedSet<String> findings,
    @Nullable SortedSet<String> notes,
    @Nullable SortedSet<String> materials,
    @Nullable SortedSet<String> questions,
    @Nullable List<ExpectedAlternative> alternatives) {

  /** Copies the collections in. */
  public Expectation {
    findings = copy(findings);
    notes = notes == null ? null : copy(notes);
    materials = materials == null ? null : copy(materials);
    questions = questions == null ? null : copy(questions);
    alternatives = alternatives == null ? null : List.copyOf(alternatives);
  }

  /**
   * Where an answer is not what is expected, in what the case states; the other choices left out.
   */
  public List<Difference> differences(Answer found) {
    List<Difference> differences = new ArrayList<>();
    Difference.add(Aspect.OUTCOME, List.of(outcome), List.of(found.outcome()), differences);
    Difference.add(Aspect.FINDINGS, findings, found.findings(), differences);
    Difference.add(Aspect.NOTES, notes, found.notes(), differences);
    Difference.add(Aspect.MATERIALS, materials, found.materials(), differences);
    Difference.add(Aspect.QUESTIONS, questions, found.questions(), differences);
    return differences;
  }

  private static SortedSet<String> copy(SortedSet<String> codes) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
  }
}
