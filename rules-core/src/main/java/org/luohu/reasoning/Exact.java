package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Outcome;
import org.luohu.drl.Truth;
import org.luohu.outcome.Diagrams;
import org.luohu.outcome.Levels;
import org.luohu.outcome.Logic;
import org.luohu.policy.MaterialEntry;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * A situation read as functions of the facts not known: exact over all completions that the domain
 * admits. Every method may throw {@link Diagrams.TooLarge}.
 */
final class Exact implements Reading<Integer> {

  private final Situation situation;
  private final Papers papers;
  private final InForce inForce;
  private final Diagrams diagrams;
  private final Conditions conditions;
  private @Nullable List<Tie> ties;

  /**
   * A truth about families that is not settled by what is known.
   *
   * @param holds that it is kept
   * @param facts the unknown facts that it ties to each other
   */
  private record Tie(int holds, BitSet facts) {}

  /**
   * A reading.
   *
   * @param limit how many nodes the diagrams may have
   */
  Exact(Situation situation, Papers papers, InForce inForce, int limit) {
    this.situation = situation;
    this.papers = papers;
    this.inForce = inForce;
    diagrams = new Diagrams(limit);
    conditions = new Conditions(situation, diagrams);
  }

  @Override
  public Logic<Integer> logic() {
    return diagrams;
  }

  @Override
  public Integer applies(PolicyState policy) {
    return conditions.of(policy.applies(), policy.scope());
  }

  @Override
  public Integer holds(PolicyState policy, RuleState state) {
    return state.truth() == Truth.OPEN
        ? diagrams.and(applies(policy), conditions.of(state.rule()))
        : diagrams.constant(state.truth() == Truth.TRUE);
  }

  @Override
  public Integer missing(MaterialEntry entry) {
    return conditions.of(papers.missing(entry, situation), papers.missing(entry));
  }

  @Override
  public Integer atTarget() {
    return conditions.of(inForce.atTarget(), inForce.place());
  }

  @Override
  public boolean exact() {
    return true;
  }

  @Override
  public SortedSet<Outcome> possible(Levels<Integer> verdict) {
    SortedSet<Outcome> possible = new TreeSet<>();
    diagrams.values(rank(verdict)).stream().mapToObj(Outcome.SETTLED::get).forEach(possible::add);
    return possible;
  }

  /**
   * The facts of which two families that differ in one alone differ in outcome. Where truths tie
   * facts to each other, as a hukou and its place, none may decide alone; then those on which the
   * outcome depends. Those whose answers leave least open come first.
   */
  @Override
  public List<StatedFact<?>> deciding(Levels<Integer> verdict) {
    int rank = rank(verdict);
    List<StatedFact<?>> depends =
        support(verdict).stream()
            .<StatedFact<?>>mapToObj(situation.vocabulary().statedFacts()::get)
            .toList();
    List<StatedFact<?>> deciding =
        depends.stream().filter(fact -> diagrams.decides(fact.index(), rank)).toList();
    List<StatedFact<?>> asked =
        deciding.isEmpty() && diagrams.values(rank).cardinality() > 1 ? depends : deciding;
    return asked.size() < 2 ? asked : ranked(asked, rank);
  }

  private List<StatedFact<?>> ranked(List<StatedFact<?>> asked, int rank) {
    Map<StatedFact<?>, Double> left = new HashMap<>();
    asked.forEach(fact -> left.put(fact, diagrams.left(fact.index(), rank)));
    return asked.stream().sorted(Comparator.comparing(left::get)).toList();
  }

  /** The facts that a verdict depends on, as far as conditions alone tell. */
  private BitSet support(Levels<Integer> verdict) {
    BitSet support = new BitSet();
    verdict.atLeast().forEach(atLeast -> support.or(diagrams.support(atLeast)));
    return support;
  }

  /** The rank of a verdict's outcome where a family exists. */
  private int rank(Levels<Integer> verdict) {
    return diagrams.rank(verdict, exists(support(verdict)));
  }

  /** That a family exists: of the truths about families those that touch facts, near or far. */
  private int exists(BitSet facts) {
    int exists = diagrams.constant(true);
    if (facts.isEmpty()) {
      return exists;
    }
    List<Tie> apart = new ArrayList<>(ties());
    for (int i = 0; i < apart.size(); ) {
      if (apart.get(i).facts().intersects(facts)) {
        Tie tie = apart.remove(i);
        facts.or(tie.facts());
        exists = diagrams.and(exists, tie.holds());
        i = 0;
      } else {
        i++;
      }
    }
    return exists;
  }

  private List<Tie> ties() {
    List<Tie> all = ties;
    if (all == null) {
      all = new ArrayList<>();
      for (Constraint constraint : situation.vocabulary().constraints()) {
        int holds = conditions.of(constraint.holds());
        if (holds != diagrams.constant(true)) {
          all.add(new Tie(holds, diagrams.support(holds)));
        }
      }
      ties = all;
    }
    return all;
  }
}
