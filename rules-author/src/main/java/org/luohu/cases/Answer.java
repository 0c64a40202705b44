package org.luohu.cases;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luohu.decision.Effect;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.decision.Question;

/**
 * What a decision says, in the words of a case: two decisions with one answer can be told apart by
 * no case, save by the other choices that they list.
 *
 * @param outcome the outcome
 * @param findings the codes of the findings, notes left out
 * @param notes the codes of the notes
 * @param materials the codes of the materials certainly needed
 * @param questions the keys of the facts asked for
 */
public record Answer(
    Outcome outcome,
    SortedSet<String> findings,
    SortedSet<String> notes,
    SortedSet<String> materials,
    SortedSet<String> questions) {

  /** Copies the sets in. */
  public Answer {
    findings = copy(findings);
    notes = copy(notes);
    materials = copy(materials);
    questions = copy(questions);
  }

  /** The answer that these come to. */
  public static Answer of(
      Outcome outcome, List<Finding> findings, List<Material> materials, List<Question> questions) {
    return new Answer(
        outcome,
        codes(findings, finding -> finding.effect() != Effect.NOTE),
        codes(findings, finding -> finding.effect() == Effect.NOTE),
        sorted(
            materials.stream()
                .filter(material -> material.state() != MaterialState.POSSIBLE)
                .map(Material::code)),
        sorted(questions.stream().map(Question::fact)));
  }

  private static SortedSet<String> codes(List<Finding> findings, Predicate<Finding> wanted) {
    return sorted(findings.stream().filter(wanted).map(Finding::code));
  }

  private static SortedSet<String> sorted(Stream<String> codes) {
    return codes.collect(Collectors.toCollection(TreeSet::new));
  }

  private static SortedSet<String> copy(SortedSet<String> codes) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(codes));
  }
}
