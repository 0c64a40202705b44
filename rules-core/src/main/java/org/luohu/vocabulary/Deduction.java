package org.luohu.vocabulary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What the constraints leave of a family's candidates. */
final class Deduction {

  private final Candidates candidates;
  private final Supposition supposition;
  private final BitSet stated;
  private final List<Contradiction> contradictions = new ArrayList<>();

  /**
   * Nothing is deduced yet.
   *
   * @param candidates narrowed by each step
   * @param stated the facts to blame where a constraint cannot hold
   */
  Deduction(Candidates candidates, BitSet stated) {
    this.candidates = candidates;
    this.supposition = new Supposition(candidates);
    this.stated = stated;
  }

  /**
   * Deduces what follows from all that is known.
   *
   * @return the constraints that cannot hold; none for a possible family
   */
  List<Contradiction> all() {
    boolean changed = true;
    while (changed && contradictions.isEmpty()) {
      changed = false;
      for (Constraint constraint : candidates.vocabulary.constraints()) {
        changed |= narrow(constraint);
      }
    }
    return List.copyOf(contradictions);
  }

  /** The same for what follows from one fact more; what could not hold before is forgotten. */
  List<Contradiction> from(StatedFact<?> fact) {
    contradictions.clear();
    boolean changed = false;
    for (Constraint constraint : candidates.vocabulary.constraintsOn(fact)) {
      changed |= narrow(constraint);
    }
    return changed ? all() : List.copyOf(contradictions);
  }

  /** Keeps the candidates that some completion of the constraint's other inputs supports. */
  private boolean narrow(Constraint constraint) {
    List<StatedFact<?>> inputs = constraint.inputs();
    if (allKnown(inputs)) {
      if (!constraint.holds().test(supposition)) {
        contradict(constraint);
      }
      return false;
    }
    if (nothingKnown(inputs)) {
      return false;
    }
    BitSet[] supported = new BitSet[inputs.size()];
    Arrays.setAll(supported, i -> new BitSet());
    support(constraint, 0, supported);
    if (supported[0].isEmpty()) {
      contradict(constraint);
      return false;
    }
    boolean changed = false;
    for (int i = 0; i < supported.length; i++) {
      changed |= candidates.keep(inputs.get(i).index(), supported[i]);
    }
    return changed;
  }

  private boolean allKnown(List<StatedFact<?>> facts) {
    for (int i = 0; i < facts.size(); i++) {
      if (candidates.only(facts.get(i).index()) == null) {
        return false;
      }
    }
    return true;
  }

  /** Whether none of these facts can follow from another. */
  private boolean nothingKnown(List<StatedFact<?>> facts) {
    for (int i = 0; i < facts.size(); i++) {
      if (!candidates.untouched(facts.get(i).index())) {
        return false;
      }
    }
    return true;
  }

  private void contradict(Constraint constraint) {
    List<StatedFact<?>> inputs = constraint.inputs();
    List<StatedFact<?>> involved =
        inputs.stream().filter(fact -> stated.get(fact.index())).toList();
    contradictions.add(new Contradiction(constraint, involved.isEmpty() ? inputs : involved));
  }

  private void support(Constraint constraint, int depth, BitSet[] supported) {
    List<StatedFact<?>> inputs = constraint.inputs();
    if (depth == inputs.size()) {
      if (constraint.holds().test(supposition)) {
        for (int i = 0; i < supported.length; i++) {
          supported[i].set(supposition.chosen(inputs.get(i).index()));
        }
      }
      return;
    }
    int fact = inputs.get(depth).index();
    int count = candidates.of(fact).length;
    if (count == 1) {
      support(constraint, depth + 1, supported);
      return;
    }
    for (int choice = 0; choice < count; choice++) {
      supposition.choose(fact, choice);
      support(constraint, depth + 1, supported);
    }
    supposition.forget(fact);
  }
}
