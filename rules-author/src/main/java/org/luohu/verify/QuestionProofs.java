package org.luohu.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.luohu.application.ApplicationText;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.logic.Bench;
import org.luohu.logic.Clauses;
import org.luohu.logic.Families;
import org.luohu.logic.FieldOfApplication;
import org.luohu.logic.Rulings;
import org.luohu.logic.Says;
import org.luohu.logic.Specimen;
import org.luohu.logic.Voice;
import org.luohu.policy.MaterialEntry;
import org.luohu.policy.Policy;
import org.luohu.problem.ProblemsException;
import org.luohu.reasoning.Papers;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/**
 * The stated facts on which no rule in force depends: whatever is answered, every rule stands as it
 * stood.
 */
final class QuestionProofs {

  private final List<Ground> grounds;
  private final Map<StatedFact<?>, List<Reading>> readings = new LinkedHashMap<>();
  private final Set<StatedFact<?>> matters = ConcurrentHashMap.newKeySet();

  /** A rule that reads a fact, in one period. */
  private record Reading(Ground ground, Voice voice) {}

  QuestionProofs(List<Ground> grounds) {
    this.grounds = grounds;
    Set<Rule> tried = new HashSet<>();
    List<List<Reading>> first = grounds.stream().map(ground -> readings(ground, tried)).toList();
    first.parallelStream().forEach(this::look);
    readings.forEach(
        (fact, all) -> {
          if (!matters.contains(fact)
              && (!free(fact)
                  || decidesWhetherAnyApplies(fact)
                  || all.stream().anyMatch(reading -> differs(reading, fact)))) {
            matters.add(fact);
          }
        });
  }

  /** Whether a policy of which some rule decides stops to apply when the fact alone changes. */
  private boolean decidesWhetherAnyApplies(StatedFact<?> fact) {
    for (Ground ground : grounds) {
      FieldOfApplication twins = ground.rulings().field(ground.rulings().families().twin(fact));
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
    Families families = last().rulings().families();
    Families twin = families.twin(fact);
    List<Integer> same = new ArrayList<>();
    for (int i = 0; i < families.values(fact).size(); i++) {
      same.add(families.clauses().and(families.has(fact, i), twin.has(fact, i)));
    }
    return families.clauses().satisfiable(-families.clauses().or(same));
  }

  /** Notes what the rules read, and gives those that are met here first: there each is tried. */
  private List<Reading> readings(Ground ground, Set<Rule> tried) {
    List<Reading> first = new ArrayList<>();
    for (Voice voice : ground.rulings().voices()) {
      if (!voice.onlyNotes()) {
        Reading reading = new Reading(ground, voice);
        for (StatedFact<?> fact : inputs(ground, voice)) {
          readings.computeIfAbsent(fact, any -> new ArrayList<>()).add(reading);
        }
        if (tried.add(voice.rule())) {
          first.add(reading);
        }
      }
    }
    return first;
  }

  /** Tries the rules that are met first in one period. */
  private void look(List<Reading> first) {
    for (Reading reading : first) {
      Ground ground = reading.ground();
      Voice voice = reading.voice();
      Set<StatedFact<?>> open = inputs(ground, voice);
      open.removeAll(matters);
      if (!open.isEmpty() && ground.clauses().satisfiable(voice.holds())) {
        Map<StatedFact<?>, Object> family = ground.rulings().families().found();
        open.stream().filter(fact -> flips(ground, voice, family, fact)).forEach(matters::add);
      }
    }
  }

  private static Set<StatedFact<?>> inputs(Ground ground, Voice voice) {
    Set<StatedFact<?>> inputs = new LinkedHashSet<>();
    voice.rule().forEachComparison(comparison -> inputs.addAll(comparison.property().inputs()));
    for (Consequence consequence : voice.rule().consequences()) {
      MaterialEntry entry = voice.policy().manifest().materials().get(consequence.code());
      if (Effect.of(consequence.effect()) == Effect.NEED && entry != null) {
        inputs.addAll(
            new Papers(ServiceDescription.of(ground.service()).vocabulary(), null)
                .absenceFacts(entry));
      }
    }
    inputs.retainAll(ground.rulings().families().facts());
    return inputs;
  }

  /**
   * Whether a rule stops to hold when the fact alone changes, in one family for which it holds:
   * quick, and nearly always enough.
   */
  private static boolean flips(
      Ground ground, Voice voice, Map<StatedFact<?>, Object> family, StatedFact<?> fact) {
    Families families = ground.rulings().families();
    for (int i = 0; i < families.values(fact).size(); i++) {
      Map<StatedFact<?>, Object> others = new HashMap<>(family);
      others.remove(fact);
      List<Integer> neighbour = families.is(others);
      neighbour.add(families.has(fact, i));
      neighbour.add(-voice.holds());
      if (ground.clauses().satisfiable(neighbour)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether any two families that differ in the fact alone differ in whether the rule holds or what
   * it raises, whatever other policies make of its materials.
   */
  private static boolean differs(Reading reading, StatedFact<?> fact) {
    Ground ground = reading.ground();
    Voice voice = reading.voice();
    Families families = ground.rulings().families();
    Voice own = voice.says(Effect.NEED) ? alone(ground, voice, families) : voice;
    Voice other = alone(ground, voice, families.twin(fact));
    Clauses clauses = ground.clauses();
    return clauses.satisfiable(clauses.differ(own.holds(), other.holds()))
        || clauses.satisfiable(clauses.differ(own.raisesAnything(), other.raisesAnything()));
  }

  private static Voice alone(Ground ground, Voice voice, Families families) {
    List<Policy> policies = List.of(voice.policy().with(List.of(voice.rule())));
    return new Rulings(families, ground.service(), policies).voices().get(0);
  }

  List<Disproof> faults() {
    List<Disproof> faults = new ArrayList<>();
    readings.forEach(
        (fact, all) -> {
          if (!matters.contains(fact)) {
            faults.add(fault(fact, all.get(0).voice(), all.get(0).ground()));
          }
        });
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
    for (Object value : ground.rulings().families().values(fact)) {
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
            : last().rulings().families().facts().stream()
                .filter(fact -> !readings.containsKey(fact))
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
