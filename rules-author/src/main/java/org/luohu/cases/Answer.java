package org.luohu.cases;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.luohu.cases.Difference.Aspect;
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
 * @param codes the codes of the findings but notes, the notes, the materials certainly needed, and
 *     the facts asked for
 */
public record Answer(Outcome outcome, Map<Aspect, SortedSet<String>> codes) {

  /** Keeps the codes from being changed. */
  public Answer {
    codes = Collections.unmodifiableMap(new EnumMap<>(codes));
  }

  /** The answer that these come to. */
  public static Answer of(
      Outcome outcome, List<Finding> findings, List<Material> materials, List<Question> questions) {
    Map<Boolean, SortedSet<String>> notes =
        findings.stream()
            .collect(
                Collectors.partitioningBy(
                    finding -> finding.effect() == Effect.NOTE,
                    Collectors.mapping(Finding::code, Collectors.toCollection(TreeSet::new))));
    Stream<String> needed =
        materials.stream()
            .filter(material -> material.state() != MaterialState.POSSIBLE)
            .map(Material::code);
    Stream<String> asked = questions.stream().map(Question::fact);
    return new Answer(
        outcome,
        Map.of(
            Aspect.FINDINGS, notes.get(false),
            Aspect.NOTES, notes.get(true),
            Aspect.MATERIALS, needed.collect(Collectors.toCollection(TreeSet::new)),
            Aspect.QUESTIONS, asked.collect(Collectors.toCollection(TreeSet::new))));
  }
}
