package org.luohu.reasoning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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
    BitSet facts = new BitSet();
    properties.forEach(property -> facts.or(situation.sources(property)));
    return named(facts);
  }

  /** The unknown facts that leave an open rule open, in the order of the vocabulary. */
  List<StatedFact<?>> openBecauseOf(Rule rule) {
    BitSet facts = new BitSet();
    for (Pattern pattern : rule.patterns()) {
      for (Expression expression : pattern.expressions()) {
        if (expression.evaluate(situation::value) == Truth.OPEN) {
          expression.forEachComparison(comparison -> collectOpen(comparison, facts));
        }
      }
    }
    List<StatedFact<?>> open = named(facts);
    open.removeIf(situation::known);
    return open;
  }

  private void collectOpen(Expression.Comparison comparison, BitSet facts) {
    if (comparison.evaluate(situation::value) == Truth.OPEN) {
      facts.or(situation.sources(comparison.property()));
    }
  }

  private List<StatedFact<?>> named(BitSet facts) {
    List<StatedFact<?>> named = new ArrayList<>(facts.cardinality());
    for (int i = facts.nextSetBit(0); i >= 0; i = facts.nextSetBit(i + 1)) {
      named.add(situation.vocabulary().statedFacts().get(i));
    }
    return named;
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
