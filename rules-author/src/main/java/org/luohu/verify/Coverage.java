package org.luohu.verify;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Finding;
import org.luohu.decision.Outcome;
import org.luohu.decision.VerdictKind;
import org.luohu.drl.Expression;
import org.luohu.logic.Projection;
import org.luohu.logic.Specimen;
import org.luohu.logic.Voice;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;
import org.luohu.text.Text;
import org.luohu.vocabulary.Property;

/**
 * The families that no rule covers, period by period: no grant holds and nothing else makes it
 * REVIEW. They go to REVIEW, which may be meant. They are told in groups by the properties that
 * most grants look at: in each group some family is not covered, and every family that is not
 * covered is in one. A group told of an earlier period is not told again.
 */
final class Coverage {

  /**
   * By how many properties families are grouped at least and at most: by as many as leave few
   * groups.
   */
  private static final int FEWEST = 3;

  private static final int MOST = 6;
  private static final int GROUPS = 4;

  private final Set<Text> told = new HashSet<>();
  private final Set<Set<Policy>> seen = new HashSet<>();
  private final List<Note> notes = new ArrayList<>();
  private final Predicate<Policy> wanted;

  /** Of these versions, and those of the same verdict with them. */
  Coverage(Predicate<Policy> wanted) {
    this.wanted = wanted;
  }

  List<Note> notes(List<Ground> grounds) {
    for (Ground ground : grounds) {
      Set<Policy> registration = new HashSet<>(ground.period().policies());
      registration.removeIf(policy -> policy.manifest().kind() == PolicyKind.CHANNEL);
      if (registration.stream().anyMatch(wanted) && seen.add(registration)) {
        tell(
            ground,
            ground.rulings().uncovered(),
            ground.rulings().registrationVoices(),
            VerdictKind.REGISTRATION);
      }
      for (Policy policy : ground.period().policies()) {
        if (policy.manifest().kind() == PolicyKind.CHANNEL
            && wanted.test(policy)
            && seen.add(Set.of(policy))) {
          tell(
              ground,
              ground.rulings().uncovered(policy),
              ground.voices(policy),
              VerdictKind.CHANNEL);
        }
      }
    }
    return notes;
  }

  private void tell(Ground ground, int uncovered, List<Voice> voices, VerdictKind verdict) {
    List<Expression.Comparison> comparisons = new ArrayList<>();
    voices.stream()
        .filter(Voice::grants)
        .forEach(voice -> voice.rule().forEachComparison(comparisons::add));
    List<Property<?>> properties = mostRead(comparisons);
    Projection projection = projection(ground, properties, FEWEST, comparisons);
    List<Projection.Block> blocks = projection.blocks(List.of(uncovered));
    for (int count = FEWEST + 1;
        count <= Math.min(MOST, properties.size()) && blocks.size() <= GROUPS;
        count++) {
      Projection finer = projection(ground, properties, count, comparisons);
      List<Projection.Block> more = finer.blocks(List.of(uncovered));
      if (more.size() > GROUPS) {
        break;
      }
      projection = finer;
      blocks = more;
    }
    for (Projection.Block block : blocks) {
      Text text = projection.text(block);
      Text whole = Text.format("%s：%s", "%s: %s", verdict.label(), text);
      if (told.add(whole)) {
        List<Integer> propositions = new ArrayList<>(projection.propositions(block));
        propositions.add(uncovered);
        notes.add(
            new Note(
                Note.Kind.UNCOVERED,
                ground.period().first(),
                whole,
                family(ground, propositions, verdict)));
      }
    }
  }

  private static Projection projection(
      Ground ground,
      List<Property<?>> properties,
      int count,
      List<Expression.Comparison> comparisons) {
    return new Projection(
        ground.rulings().families(),
        properties.subList(0, Math.min(count, properties.size())),
        comparisons);
  }

  private static List<Property<?>> mostRead(List<Expression.Comparison> comparisons) {
    Map<Property<?>, Integer> counts = new LinkedHashMap<>();
    comparisons.forEach(comparison -> counts.merge(comparison.property(), 1, Integer::sum));
    return counts.entrySet().stream()
        .sorted(Map.Entry.<Property<?>, Integer>comparingByValue(Comparator.reverseOrder()))
        .<Property<?>>map(Map.Entry::getKey)
        .toList();
  }

  private static @Nullable Specimen family(
      Ground ground, List<Integer> propositions, VerdictKind verdict) {
    return ground.family(
        propositions,
        decision ->
            decision.outcome() != Outcome.UNDETERMINED
                && decision.findings().stream()
                    .anyMatch(
                        finding ->
                            finding.code().equals(Finding.UNCOVERED)
                                && finding.verdict() == verdict));
  }
}
