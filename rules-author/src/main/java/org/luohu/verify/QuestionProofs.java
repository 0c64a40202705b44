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
import org.luohu.application.ApplicationText;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.drl.Consequence;
import org.luohu.logic.Bench;
import org.luohu.logic.Clauses;
import org.luohu.logic.Families;
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
  private final Set<StatedFact<?>> matters = new HashSet<>();
  private final Map<StatedFact<?>, Voice> reads = new LinkedHashMap<>();
  private final Map<StatedFact<?>, Ground> readOn = new HashMap<>();

  QuestionProofs(List<Ground> grounds) {
    this.grounds = grounds;
    grounds.forEach(this::look);
    for (StatedFact<?> fact : List.copyOf(reads.keySet())) {
      if (!matters.contains(fact)
          && (!free(fact)
              || decidesWhetherAnyApplies(fact)
              || any(fact, QuestionProofs::differs))) {
        matters.add(fact);
      }
    }
  }

  private interface Test {
    boolean depends(Ground ground, Voice voice, StatedFact<?> fact);
  }

  /** Whether any rule that decides passes, be it by the policy's field of application. */
  private boolean any(StatedFact<?> fact, Test test) {
    for (Ground ground : grounds) {
      for (Voice voice : ground.rulings().voices()) {
        if (!voice.onlyNotes() && test.depends(ground, voice, fact)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether a policy of which some rule decides stops to apply when the fact alone changes. */
  private boolean decidesWhetherAnyApplies(StatedFact<?> fact) {
    for (Ground ground : grounds) {
      Families twin = ground.rulings().families().twin(fact);
      for (Policy policy : ground.period().policies()) {
        int other = ground.rulings().applies(policy, twin);
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

  private void look(Ground ground) {
    for (Voice voice : ground.rulings().voices()) {
      if (!voice.onlyNotes()) {
        for (StatedFact<?> fact : inputs(ground, voice)) {
          reads.putIfAbsent(fact, voice);
          readOn.putIfAbsent(fact, ground);
          if (!matters.contains(fact) && flips(ground, voice, fact)) {
            matters.add(fact);
          }
        }
      }
    }
  }

  private static Set<StatedFact<?>> inputs(Ground ground, Voice voice) {
    Set<StatedFact<?>> inputs = new LinkedHashSet<>();
    voice.rule().forEachComparison(comparison -> inputs.addAll(comparison.property().inputs()));
    for (Consequence consequence : voice.rule().consequences()) {
      MaterialEntry entry = voice.policy().manifest().materials().get(consequence.code());
      if (Effect.of(consequence.effect()) == Effect.NEED && entry != null) {
        inputs.addAll(new Papers(ground.service().vocabulary(), null).absenceFacts(entry));
      }
    }
    inputs.retainAll(ground.rulings().families().facts());
    return inputs;
  }

  /**
   * Whether a rule stops to hold when the fact alone changes, in one family: quick, and nearly
   * always enough.
   */
  private static boolean flips(Ground ground, Voice voice, StatedFact<?> fact) {
    Families families = ground.rulings().families();
    if (!ground.clauses().satisfiable(voice.holds())) {
      return false;
    }
    Map<StatedFact<?>, Object> family = families.found();
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
  private static boolean differs(Ground ground, Voice voice, StatedFact<?> fact) {
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
    reads.forEach(
        (fact, voice) -> {
          if (!matters.contains(fact)) {
            faults.add(fault(fact, voice, java.util.Objects.requireNonNull(readOn.get(fact))));
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
                .filter(fact -> !reads.containsKey(fact))
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
