package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.luohu.decision.Effect;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.MaterialEntry;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * Outcomes as functions of the facts not known: exact over all completions that the domain admits.
 */
final class OutcomeDiagrams {

  /** Graver than any level: where a channel does not apply. */
  private static final int BEYOND = 5;

  private final Diagram diagram = new Diagram();
  private final Situation situation;
  private final Papers papers;
  private final IdentityHashMap<Expression.Comparison, Integer> comparisons =
      new IdentityHashMap<>();
  private final List<Integer> constraintDiagrams = new ArrayList<>();
  private boolean constraintsBuilt;

  OutcomeDiagrams(Situation situation, Papers papers) {
    this.situation = situation;
    this.papers = papers;
  }

  /**
   * The level of a verdict that the given policies decide together; no grant makes it REVIEW at
   * least.
   */
  int verdict(List<PolicyState> policies) {
    int level = diagram.constant(Severity.ACCEPT);
    int granted = diagram.constant(0);
    for (PolicyState policy : policies) {
      int applies = condition(policy.applies(), policy.scope());
      for (RuleState state : policy.standing()) {
        int raised = raised(state);
        if ((raised == diagram.constant(0) && !state.grants()) || state.truth() == Truth.FALSE) {
          continue;
        }
        int holds = diagram.and(applies, condition(state.rule()));
        level = diagram.max(level, diagram.choose(holds, raised, diagram.constant(0)));
        if (state.grants()) {
          granted = diagram.or(granted, holds);
        }
      }
    }
    int uncovered =
        diagram.choose(
            granted, diagram.constant(Severity.ACCEPT), diagram.constant(Severity.REVIEW));
    return diagram.max(level, uncovered);
  }

  /**
   * The level of the mildest channel: none needed at the target's own place, REDIRECT where none
   * applies.
   */
  int channel(Truth atTarget, Predicate<Completion> place, Map<PolicyState, Integer> channels) {
    int none = diagram.constant(Severity.REDIRECT);
    int mildest = none;
    boolean first = true;
    for (Map.Entry<PolicyState, Integer> channel : channels.entrySet()) {
      int applies = condition(channel.getKey().applies(), channel.getKey().scope());
      int level = diagram.choose(applies, channel.getValue(), diagram.constant(BEYOND));
      mildest = first ? level : diagram.min(mildest, level);
      first = false;
    }
    int level = first ? none : diagram.replace(mildest, BEYOND, Severity.REDIRECT);
    return diagram.choose(condition(atTarget, place), diagram.constant(Severity.ACCEPT), level);
  }

  /** The graver of two verdicts. */
  int both(int registration, int channel) {
    return diagram.max(registration, channel);
  }

  /** To what level a rule raises the outcome if it holds. */
  private int raised(RuleState state) {
    int level = diagram.constant(0);
    for (Said said : state.says()) {
      Effect effect = said.effect();
      if (effect == Effect.NEED) {
        MaterialEntry entry = said.materialEntry();
        if (papers.canBeMissing(entry)) {
          int missing = unfold(papers.missing(entry));
          level =
              diagram.max(
                  level,
                  diagram.choose(
                      missing, diagram.constant(Severity.SUPPLEMENT), diagram.constant(0)));
        }
      } else {
        level = diagram.max(level, diagram.constant(Severity.of(effect)));
      }
    }
    return level;
  }

  private int condition(Truth known, Predicate<Completion> condition) {
    return switch (known) {
      case TRUE -> diagram.constant(1);
      case FALSE -> diagram.constant(0);
      case OPEN -> unfold(condition);
    };
  }

  private int unfold(Predicate<Completion> condition) {
    return situation.unfold(
        condition,
        new Situation.Unfolding<Integer>() {
          @Override
          public Integer value(Object value) {
            return diagram.constant((Boolean) value ? 1 : 0);
          }

          @Override
          public Integer branch(StatedFact<?> fact, List<Integer> branches) {
            return diagram.select(fact.index(), branches);
          }
        });
  }

  private int condition(Rule rule) {
    int all = diagram.constant(1);
    for (Pattern pattern : rule.patterns()) {
      for (Expression expression : pattern.expressions()) {
        all = diagram.and(all, condition(expression));
        if (all == diagram.constant(0)) {
          return all;
        }
      }
    }
    return all;
  }

  private int condition(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return comparison(comparison);
    }
    if (expression instanceof Expression.Not not) {
      return diagram.not(condition(not.part()));
    }
    if (expression instanceof Expression.And and) {
      return and.parts().stream().map(this::condition).reduce(diagram.constant(1), diagram::and);
    }
    return ((Expression.Or) expression)
        .parts().stream().map(this::condition).reduce(diagram.constant(0), diagram::or);
  }

  private int comparison(Expression.Comparison comparison) {
    Integer known = comparisons.get(comparison);
    if (known != null) {
      return known;
    }
    int result =
        situation.unfold(
            comparison.property(),
            new Situation.Unfolding<Integer>() {
              @Override
              public Integer value(Object value) {
                return diagram.constant(comparison.test(value) ? 1 : 0);
              }

              @Override
              public Integer branch(StatedFact<?> fact, List<Integer> branches) {
                return diagram.select(fact.index(), branches);
              }
            });
    comparisons.put(comparison, result);
    return result;
  }

  /** Every level that a function takes over families that exist. */
  BitSet possible(int function) {
    return diagram.values(admitted(function));
  }

  /**
   * The facts of which two families that differ in one alone differ in level. Where truths tie
   * facts to each other, as a hukou and its place, none may decide alone; then those on which the
   * level depends.
   */
  List<StatedFact<?>> deciding(int function) {
    int admitted = admitted(function);
    List<StatedFact<?>> depends =
        diagram.support(function).stream()
            .<StatedFact<?>>mapToObj(situation.vocabulary().statedFacts()::get)
            .toList();
    List<StatedFact<?>> deciding =
        depends.stream().filter(fact -> diagram.decides(fact.index(), admitted)).toList();
    return deciding.isEmpty() && diagram.values(admitted).cardinality() > 1 ? depends : deciding;
  }

  /**
   * The function where a family exists. Of the constraints those count that touch its facts, near
   * or far.
   */
  private int admitted(int function) {
    BitSet relevant = diagram.support(function);
    if (relevant.isEmpty()) {
      return function;
    }
    buildConstraints();
    Set<Integer> used = new HashSet<>();
    int exists = diagram.constant(1);
    boolean grown = true;
    while (grown) {
      grown = false;
      for (int constraint : constraintDiagrams) {
        BitSet support = diagram.support(constraint);
        if (!used.contains(constraint) && support.intersects(relevant)) {
          used.add(constraint);
          relevant.or(support);
          exists = diagram.and(exists, constraint);
          grown = true;
        }
      }
    }
    return diagram.choose(exists, function, diagram.constant(Diagram.NOTHING));
  }

  private void buildConstraints() {
    if (constraintsBuilt) {
      return;
    }
    constraintsBuilt = true;
    for (Constraint constraint : situation.vocabulary().constraints()) {
      int built = unfold(constraint.holds());
      if (built != diagram.constant(1)) {
        constraintDiagrams.add(built);
      }
    }
  }
}
