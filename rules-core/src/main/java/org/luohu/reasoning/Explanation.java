package org.luohu.reasoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Fact;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.Earliest;
import org.luohu.text.Text;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * Why a rule stands as it does: the properties that settle its condition, and the facts behind
 * them.
 */
final class Explanation {

  private final Situation situation;

  Explanation(Situation situation) {
    this.situation = situation;
  }

  /** The day from which what a finding wants in years is met; null where that is not known. */
  @Nullable LocalDate earliest(@Nullable Earliest years) {
    LocalDate since = years == null ? null : situation.value(years.after());
    return years == null || since == null ? null : years.day(since);
  }

  /** The stated facts that make a true rule true, in the order of the vocabulary. */
  List<StatedFact<?>> because(Rule rule) {
    Set<Property<?>> properties = new LinkedHashSet<>();
    for (Pattern pattern : rule.patterns()) {
      pattern.expressions().forEach(expression -> settle(expression, Truth.TRUE, properties));
    }
    return sources(properties);
  }

  /** The stated facts that make a false rule false: those of the first condition that fails. */
  private List<StatedFact<?>> against(Rule rule) {
    Set<Property<?>> properties = new LinkedHashSet<>();
    rule.patterns().stream()
        .flatMap(pattern -> pattern.expressions().stream())
        .filter(expression -> expression.evaluate(situation::value) == Truth.FALSE)
        .findFirst()
        .ifPresent(expression -> settle(expression, Truth.FALSE, properties));
    return sources(properties);
  }

  /** Why a rule stands as it does, in words. */
  List<Text> why(Rule rule) {
    Truth truth = rule.evaluate(situation::value);
    if (truth == Truth.OPEN) {
      return openBecauseOf(rule).stream()
          .map(fact -> Text.of("没有说明" + fact.label().zh(), fact.label().en() + " is not stated"))
          .toList();
    }
    return facts(truth == Truth.TRUE ? because(rule) : against(rule)).stream()
        .map(Fact::text)
        .toList();
  }

  /**
   * Collects the properties by which an expression has a known truth; of alternatives the first
   * suffices.
   */
  private void settle(Expression expression, Truth truth, Set<Property<?>> properties) {
    if (expression instanceof Expression.Comparison comparison) {
      properties.add(comparison.property());
    } else if (expression instanceof Expression.Not not) {
      settle(not.part(), truth.not(), properties);
    } else if (expression instanceof Expression.And and) {
      settle(and.parts(), truth, truth == Truth.TRUE, properties);
    } else if (expression instanceof Expression.Or or) {
      settle(or.parts(), truth, truth == Truth.FALSE, properties);
    }
  }

  private void settle(
      List<Expression> parts, Truth truth, boolean all, Set<Property<?>> properties) {
    for (Expression part : parts) {
      if (part.evaluate(situation::value) == truth) {
        settle(part, truth, properties);
        if (!all) {
          return;
        }
      }
    }
  }

  private List<StatedFact<?>> sources(Collection<Property<?>> properties) {
    TreeMap<Integer, StatedFact<?>> facts = new TreeMap<>();
    for (Property<?> property : properties) {
      situation.sources(property).forEach(fact -> facts.put(fact.index(), fact));
    }
    return List.copyOf(facts.values());
  }

  /** The unknown facts that leave an open rule open, in the order of the vocabulary. */
  List<StatedFact<?>> openBecauseOf(Rule rule) {
    TreeMap<Integer, StatedFact<?>> facts = new TreeMap<>();
    for (Pattern pattern : rule.patterns()) {
      for (Expression expression : pattern.expressions()) {
        if (expression.evaluate(situation::value) == Truth.OPEN) {
          expression.forEachComparison(comparison -> collectOpen(comparison, facts));
        }
      }
    }
    return List.copyOf(facts.values());
  }

  private void collectOpen(Expression.Comparison comparison, Map<Integer, StatedFact<?>> facts) {
    if (comparison.evaluate(situation::value) == Truth.OPEN) {
      for (StatedFact<?> fact : situation.sources(comparison.property())) {
        if (!situation.known(fact)) {
          facts.put(fact.index(), fact);
        }
      }
    }
  }

  /** Superset facts as a decision shows them. */
  List<Fact> facts(Collection<StatedFact<?>> facts) {
    List<Fact> shown = new ArrayList<>();
    for (StatedFact<?> fact : facts) {
      if (situation.known(fact)) {
        shown.add(fact(fact));
      }
    }
    return shown;
  }

  private <T> Fact fact(StatedFact<T> fact) {
    T value = situation.value(fact);
    if (value == null) {
      throw new IllegalStateException("not known: " + fact);
    }
    return FactWords.of(fact, value, situation.presumed(fact), situation.world());
  }
}
