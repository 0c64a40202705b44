package org.luohu.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.luohu.application.ApplicationText;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.logic.Bench;
import org.luohu.logic.Clauses;
import org.luohu.logic.Families;
import org.luohu.logic.FieldOfApplication;
import org.luohu.logic.Rulings;
import org.luohu.logic.Says;
import org.luohu.logic.Specimen;
import org.luohu.logic.Voice;
import org.luohu.policy.Policy;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/**
 * The stated facts on which no rule in force depends: whatever is answered, every rule stands as it
 * stood.
 */
final class QuestionProofs {

  private final List<Ground> grounds;
  private final Set<StatedFact<?>> read = new LinkedHashSet<>();
  private final List<StatedFact<?>> idle;

  /** A rule that reads a fact, in one period. */
  private record Reading(Ground ground, Voice voice) {}

  /**
   * Looks at every fact that rules read and that is not known to matter.
   *
   * @param grounds the periods, each with everything in force
   * @param matters facts that matter
   */
  QuestionProofs(List<Ground> grounds, Set<StatedFact<?>> matters) {
    this.grounds = grounds;
    for (Ground ground : grounds) {
      for (Policy policy : ground.period().policies()) {
        policy.rules().forEach(rule -> read.addAll(Flips.inputs(ground.service(), policy, rule)));
      }
    }
    this.idle =
        read.stream()
            .filter(fact -> !matters.contains(fact) && free(fact))
            .filter(fact -> grounds.stream().noneMatch(ground -> matters(ground, fact)))
            .filter(fact -> !decidesWhetherAnyApplies(fact))
            .toList();
  }

  /** The rules that read a fact, period by period. */
  private Stream<Reading> readings(StatedFact<?> fact) {
    return grounds.stream()
        .flatMap(ground -> voices(ground, fact).map(voice -> new Reading(ground, voice)));
  }

  /** The rules that read a fact in a period, where several of its values are possible. */
  private static Stream<Voice> voices(Ground ground, StatedFact<?> fact) {
    return ground.families().facts().contains(fact)
        ? ground.rulings().voices().stream()
            .filter(
                voice ->
                    Flips.inputs(ground.service(), voice.policy(), voice.rule()).contains(fact))
        : Stream.empty();
  }

  /** Whether a policy of which some rule decides stops to apply when the fact alone changes. */
  private boolean decidesWhetherAnyApplies(StatedFact<?> fact) {
    for (Ground ground : grounds) {
      FieldOfApplication twins = ground.rulings().field(ground.families().twin(fact));
      for (Policy policy : ground.period().policies()) {
        int other = twins.applies(policy);
        if (other != ground.rulings().applies(policy)
            && ground.voices(policy).stream()
                .anyMatch(
                    voice ->
                        !voice.onlyNotes()
                            && ground.clauses().satisfiable(voice.holds(), -other))) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * Whether there are two families that differ in the fact alone; else it says what other facts
   * say.
   */
  private boolean free(StatedFact<?> fact) {
    Families families = last().families();
    Families twin = families.twin(fact);
    List<Integer> same = new ArrayList<>();
    for (int i = 0; i < families.values(fact).size(); i++) {
      same.add(families.clauses().and(families.has(fact, i), twin.has(fact, i)));
    }
    return families.clauses().satisfiable(-families.clauses().or(same));
  }

  /**
   * Whether in a period any two families that differ in the fact alone differ in whether some rule
   * holds or what it raises, whatever other policies make of its materials.
   */
  private static boolean matters(Ground ground, StatedFact<?> fact) {
    List<Voice> voices = voices(ground, fact).toList();
    if (voices.isEmpty()) {
      return false;
    }
    FieldOfApplication field = ground.rulings().field();
    FieldOfApplication twins = ground.rulings().field(ground.families().twin(fact));
    Clauses clauses = ground.clauses();
    for (Voice voice : voices) {
      Voice own = voice.says(Effect.NEED) ? alone(ground, voice, field) : voice;
      Voice other = alone(ground, voice, twins);
      if (clauses.satisfiable(clauses.differ(own.holds(), other.holds()))
          || clauses.satisfiable(clauses.differ(own.raisesAnything(), other.raisesAnything()))) {
        return true;
      }
    }
    return false;
  }

  private static Voice alone(Ground ground, Voice voice, FieldOfApplication field) {
    List<Policy> policies = List.of(voice.policy().with(List.of(voice.rule())));
    return new Rulings(field, ground.service(), policies).voices().get(0);
  }

  List<Disproof> faults() {
    List<Disproof> faults = new ArrayList<>();
    for (StatedFact<?> fact : idle) {
      readings(fact)
          .findFirst()
          .ifPresent(first -> faults.add(fault(fact, first.voice(), first.ground())));
    }
    return faults;
  }

  private static Disproof fault(StatedFact<?> fact, Voice voice, Ground ground) {
    Bench bench = ground.bench();
    Optional<Specimen> family =
        ground
            .specimens()
            .smallest(
                List.of(ground.rulings().chosen(voice.policy())),
                stated -> same(stated, fact, ground, bench));
    return new Disproof(
        FaultKind.IDLE_QUESTION,
        voice.policy().id(),
        fact.key(),
        ground.period().first(),
        Text.format(
            "「%s」要看%s，但是不论怎样回答，没有一条规则会因此改变",
            "%s reads %s, but whatever the answer no rule changes",
            voice.rule().name(),
            fact.label()),
        family.orElse(null));
  }

  /** The decision, where each value of the fact gives the same. */
  private static Optional<Decision> same(
      Map<StatedFact<?>, Object> stated, StatedFact<?> fact, Ground ground, Bench bench) {
    if (!stated.containsKey(fact)) {
      return Optional.empty();
    }
    Decision decision = bench.decide(ApplicationText.of(ground.service(), stated));
    for (Object value : ground.families().values(fact)) {
      Map<StatedFact<?>, Object> other = new LinkedHashMap<>(stated);
      other.put(fact, value);
      if (!same(decision, ApplicationText.of(ground.service(), other), bench)) {
        return Optional.empty();
      }
    }
    return Optional.of(decision);
  }

  /** Whether a file gives the same decision; one that contradicts itself is no family. */
  private static boolean same(Decision decision, String file, Bench bench) {
    try {
      return Says.same(decision, bench.decide(file));
    } catch (ProblemsException e) {
      return true;
    }
  }

  /** The facts that no rule reads to decide, told for the last of the periods. */
  List<Note> notes() {
    List<Text> unread =
        grounds.isEmpty()
            ? List.of()
            : last().families().facts().stream()
                .filter(fact -> !read.contains(fact))
                .map(StatedFact::label)
                .toList();
    return unread.isEmpty()
        ? List.of()
        : List.of(
            new Note(
                Note.Kind.NOT_ASKED, last().period().first(), Text.join("、", ", ", unread), null));
  }

  private Ground last() {
    return grounds.get(grounds.size() - 1);
  }
}
