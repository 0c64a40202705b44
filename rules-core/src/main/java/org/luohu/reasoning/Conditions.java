package org.luohu.reasoning;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.outcome.Diagrams;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Unfolding;

/** Conditions on families as functions of the facts that one situation leaves unknown. */
final class Conditions {

  private final Situation situation;
  private final Diagrams diagrams;
  private final IdentityHashMap<Expression.Comparison, Integer> comparisons =
      new IdentityHashMap<>();

  Conditions(Situation situation, Diagrams diagrams) {
    this.situation = situation;
    this.diagrams = diagrams;
  }

  /** A condition of which it is known how it stands. */
  int of(Truth known, Predicate<Completion> condition) {
    return known == Truth.OPEN ? of(condition) : diagrams.constant(known == Truth.TRUE);
  }

  int of(Predicate<Completion> condition) {
    return situation.unfold(condition, new Tree(Boolean.TRUE::equals));
  }

  int of(Rule rule) {
    int all = diagrams.constant(true);
    for (Pattern pattern : rule.patterns()) {
      for (Expression expression : pattern.expressions()) {
        all = diagrams.and(all, of(expression));
        if (all == diagrams.constant(false)) {
          return all;
        }
      }
    }
    return all;
  }

  private int of(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return comparison(comparison);
    }
    if (expression instanceof Expression.Not not) {
      return diagrams.not(of(not.part()));
    }
    if (expression instanceof Expression.And and) {
      return and.parts().stream().map(this::of).reduce(diagrams.constant(true), diagrams::and);
    }
    return diagrams.any(((Expression.Or) expression).parts().stream().map(this::of).toList());
  }

  private int comparison(Expression.Comparison comparison) {
    Integer known = comparisons.get(comparison);
    if (known == null) {
      known = situation.unfold(comparison.property(), new Tree(comparison::test));
      comparisons.put(comparison, known);
    }
    return known;
  }

  /** Makes functions of decision trees. */
  private final class Tree implements Unfolding<Integer> {
    private final Predicate<Object> test;

    Tree(Predicate<Object> test) {
      this.test = test;
    }

    @Override
    public Integer value(Object value) {
      return diagrams.constant(test.test(value));
    }

    @Override
    public Integer branch(StatedFact<?> fact, List<Integer> branches) {
      return diagrams.select(fact.index(), branches);
    }
  }
}
