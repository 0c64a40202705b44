package org.luohu.cases;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  /** What every case states. */
  public static final Set<Aspect> ALWAYS =
      Collections.unmodifiableSet(EnumSet.of(Aspect.OUTCOME, Aspect.FINDINGS));

  /** Keeps the codes from being changed. */
  public Answer {
    codes = Collections.unmodifiableMap(new EnumMap<>(codes));
  }

  /** In what another answer differs. */
  public Set<Aspect> differing(Answer other) {
    Set<Aspect> differing = EnumSet.noneOf(Aspect.class);
    if (outcome != other.outcome) {
      differing.add(Aspect.OUTCOME);
    }
    codes.forEach(
        (aspect, own) -> {
          if (!own.equals(other.codes.get(aspect))) {
            differing.add(aspect);
          }
        });
    return differing;
  }

  /** What a case writes that expects some aspects of it, the outcome among them. */
  public String expected(Collection<Aspect> aspects) {
    StringBuilder text = new StringBuilder("expect:\n  outcome: ").append(outcome).append('\n');
    codes.forEach(
        (aspect, own) -> {
          if (aspects.contains(aspect)) {
            text.append("  ").append(aspect.code()).append(": ");
            text.append(AcceptedCase.codes(own)).append('\n');
          }
        });
    return text.toString();
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
