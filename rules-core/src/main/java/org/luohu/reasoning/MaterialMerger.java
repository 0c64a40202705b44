package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Basis;
import org.luohu.decision.Displaced;
import org.luohu.decision.Fate;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Question;
import org.luohu.decision.Retention;
import org.luohu.drl.Truth;
import org.luohu.policy.MaterialEntry;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * Collects the materials that rules ask for. One material of several policies is one line; how it
 * is handled is what the last policy added says, the channel after the province after the nation. A
 * material that a more particular policy replaces or lifts is no line; the other names it.
 */
final class MaterialMerger {

  private final Situation situation;
  private final Papers papers;
  private final Explanation explanation;
  private final @Nullable Questions questions;
  private final Displacements displacements;
  private final Map<String, Line> lines = new TreeMap<>();

  /**
   * Nothing collected yet.
   *
   * @param questions words what leaves a material open; null where that is not wanted
   * @param displacements which materials others replace or lift
   */
  MaterialMerger(
      Situation situation,
      Papers papers,
      Explanation explanation,
      @Nullable Questions questions,
      Displacements displacements) {
    this.situation = situation;
    this.papers = papers;
    this.explanation = explanation;
    this.questions = questions;
    this.displacements = displacements;
  }

  private static final class Line {
    @Nullable MaterialEntry entry;
    Papers.@Nullable Seen seen;
    boolean needed;
    boolean absent;
    final Set<Basis> basis = new LinkedHashSet<>();
    final Set<String> policies = new TreeSet<>();
    final Map<Integer, StatedFact<?>> openBecauseOf = new TreeMap<>();
    final Map<String, Displaced> replaces = new TreeMap<>();
    final Map<String, Displaced> lifts = new TreeMap<>();
  }

  void add(PolicyState policy) {
    for (RuleState state : policy.standing()) {
      if (state.truth() != Truth.FALSE) {
        for (Said said : state.says()) {
          if (said.needs()) {
            add(policy, state, said, said.materialEntry());
          }
        }
      }
    }
  }

  private void add(PolicyState policy, RuleState state, Said said, MaterialEntry entry) {
    Truth displaced = Truth.FALSE;
    Line line = line(entry.code());
    for (Displacements.Displacer displacer : displacements.of(policy, entry.code())) {
      note(displacer.said(), entry);
      displaced = displaced.or(displacer.rule().truth());
      if (displacer.rule().truth() == Truth.OPEN) {
        openBecauseOf(displacer.rule(), line);
      }
    }
    if (line.replaces.containsKey(entry.code())) {
      displaced = Truth.FALSE;
    }
    if (displaced == Truth.TRUE) {
      return;
    }
    Papers.Seen seen = papers.seen(entry, situation);
    line.entry = entry;
    line.seen = seen;
    line.needed |= state.truth().and(displaced.not()) == Truth.TRUE;
    line.absent |= seen.missing() == Truth.TRUE;
    line.basis.addAll(said.basis());
    line.policies.add(said.policy());
    if (state.truth() == Truth.OPEN) {
      openBecauseOf(state, line);
    }
  }

  private Line line(String code) {
    return lines.computeIfAbsent(code, key -> new Line());
  }

  private void note(Said by, MaterialEntry displaced) {
    Line line = line(by.code());
    (by.materialEntry().replaces().contains(displaced.code()) ? line.replaces : line.lifts)
        .put(displaced.code(), new Displaced(displaced.code(), displaced.name(), by.basis()));
  }

  private void openBecauseOf(RuleState state, Line line) {
    if (questions != null) {
      explanation
          .openBecauseOf(state.rule())
          .forEach(fact -> line.openBecauseOf.put(fact.index(), fact));
    }
  }

  List<Material> materials() {
    List<Material> materials = new ArrayList<>();
    for (Line line : lines.values()) {
      MaterialEntry entry = line.entry;
      Papers.Seen seen = line.seen;
      if (entry != null && seen != null) {
        materials.add(material(line, entry, seen));
      }
    }
    return materials;
  }

  private Material material(Line line, MaterialEntry entry, Papers.Seen seen) {
    List<Question> open =
        line.needed || questions == null
            ? List.of()
            : line.openBecauseOf.values().stream().map(questions::plain).toList();
    List<Fate> fate = seen.fate();
    return new Material(
        entry.code(),
        entry.name(),
        entry.form(),
        retention(entry, fate),
        entry.retentionBasis().isEmpty(),
        state(line, seen),
        entry.anyOf(),
        List.copyOf(line.replaces.values()),
        List.copyOf(line.lifts.values()),
        List.copyOf(line.basis),
        open,
        List.copyOf(line.policies),
        fate,
        entry.note());
  }

  /** What is destroyed is not handed back, whatever becomes of it for other families. */
  private static Retention retention(MaterialEntry entry, List<Fate> fate) {
    return fate.stream().anyMatch(step -> step.act() == Fate.Act.DESTROY)
        ? Retention.COLLECTED
        : entry.retention();
  }

  private MaterialState state(Line line, Papers.Seen seen) {
    if (!line.needed) {
      return MaterialState.POSSIBLE;
    }
    if (line.absent) {
      return MaterialState.MISSING;
    }
    return seen.brought() ? MaterialState.PROVIDED : MaterialState.UNSTATED;
  }
}
