package org.luohu.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.deciding.RuleStanding;
import org.luohu.drl.Expression;
import org.luohu.drl.ExpressionSource;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.Policy;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Situation;

/**
 * Which clauses of rules cases see decide. A clause, a comparison, decides in a case where the
 * rule's truth would be the other one if the clause's alone were (masking MC/DC); it is covered
 * where it was seen to decide both as true and as false.
 */
public final class ClauseCoverage {

  private final IdentityHashMap<Expression.Comparison, Seen> seen = new IdentityHashMap<>();

  /** The first cases in which a clause decides. */
  private static final class Seen {
    private @Nullable PolicyCase asTrue;
    private @Nullable PolicyCase asFalse;
  }

  /**
   * What cases see.
   *
   * @param standings the rules in force that may apply to an application
   * @param situation what is known of an application
   */
  public ClauseCoverage(
      Collection<PolicyCase> cases,
      Function<Application, List<RuleStanding>> standings,
      Function<Application, Situation> situation) {
    for (PolicyCase policyCase : cases) {
      Situation known = situation.apply(policyCase.application());
      for (RuleStanding standing : standings.apply(policyCase.application())) {
        if (standing.truth() != Truth.OPEN) {
          standing.rule().forEachComparison(each -> see(policyCase, standing.rule(), each, known));
        }
      }
    }
  }

  /**
   * A clause of a rule.
   *
   * @param text the clause as it is written, its fact type before it
   * @param asTrue a case in which it decides and is true; null where there is none
   * @param asFalse a case in which it decides and is false; null where there is none
   */
  public record Clause(
      Policy policy,
      Rule rule,
      String text,
      @Nullable PolicyCase asTrue,
      @Nullable PolicyCase asFalse) {

    /** Whether it was seen to decide both ways. */
    public boolean covered() {
      return asTrue != null && asFalse != null;
    }
  }

  /** The clauses of policies, rule by rule in their order. */
  public List<Clause> of(Collection<Policy> policies) {
    List<Clause> clauses = new ArrayList<>();
    for (Policy policy : policies) {
      for (Rule rule : policy.rules()) {
        rule.forEachComparison(each -> clauses.add(clause(policy, rule, each)));
      }
    }
    return clauses;
  }

  private Clause clause(Policy policy, Rule rule, Expression.Comparison comparison) {
    Seen own = seen.getOrDefault(comparison, new Seen());
    return new Clause(policy, rule, typed(comparison), own.asTrue, own.asFalse);
  }

  private static String typed(Expression.Comparison comparison) {
    return comparison.property().qualifiedName().replaceFirst("\\..*", ": ")
        + ExpressionSource.of(comparison);
  }

  private void see(
      PolicyCase policyCase, Rule rule, Expression.Comparison clause, Situation known) {
    Seen own = seen.computeIfAbsent(clause, any -> new Seen());
    if (own.asTrue != null && own.asFalse != null) {
      return;
    }
    Truth truth = clause.evaluate(known::value);
    if (truth != Truth.OPEN && decides(rule, clause, known::value)) {
      if (truth == Truth.TRUE && own.asTrue == null) {
        own.asTrue = policyCase;
      } else if (truth == Truth.FALSE && own.asFalse == null) {
        own.asFalse = policyCase;
      }
    }
  }

  private static boolean decides(
      Rule rule, Expression.Comparison clause, Function<Property<?>, @Nullable Object> values) {
    Truth ifTrue = truth(rule, clause, Truth.TRUE, values);
    return ifTrue != Truth.OPEN && truth(rule, clause, Truth.FALSE, values) == ifTrue.not();
  }

  /** The rule's truth if a clause had another. */
  private static Truth truth(
      Rule rule,
      Expression.Comparison clause,
      Truth clauseTruth,
      Function<Property<?>, @Nullable Object> values) {
    Truth truth = Truth.TRUE;
    for (Pattern pattern : rule.patterns()) {
      for (Expression expression : pattern.expressions()) {
        truth = truth.and(truth(expression, clause, clauseTruth, values));
      }
    }
    return truth;
  }

  @SuppressWarnings("ReferenceEquality") // the very same clause is meant
  private static Truth truth(
      Expression expression,
      Expression.Comparison clause,
      Truth clauseTruth,
      Function<Property<?>, @Nullable Object> values) {
    if (expression == clause) {
      return clauseTruth;
    }
    if (expression instanceof Expression.Not not) {
      return truth(not.part(), clause, clauseTruth, values).not();
    }
    if (expression instanceof Expression.And and) {
      return and.parts().stream()
          .map(part -> truth(part, clause, clauseTruth, values))
          .reduce(Truth.TRUE, Truth::and);
    }
    if (expression instanceof Expression.Or or) {
      return or.parts().stream()
          .map(part -> truth(part, clause, clauseTruth, values))
          .reduce(Truth.FALSE, Truth::or);
    }
    return expression.evaluate(values);
  }
}
