package org.luohu.cases;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import org.luohu.application.Application;
import org.luohu.application.ServiceDescription;
import org.luohu.deciding.RuleStanding;
import org.luohu.drl.Expression;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.Policy;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/**
 * What cases exercise: for each rule the cases in which it holds, and whether some two cases, alike
 * but for one stated fact, stand on both sides of it.
 */
public final class CaseCoverage {

  private final Map<Rule, List<PolicyCase>> holds = new HashMap<>();
  private final Map<Rule, List<PolicyCase>> fails = new HashMap<>();
  private final IdentityHashMap<PolicyCase, Map<StatedFact<?>, Object>> statements =
      new IdentityHashMap<>();

  /**
   * What cases exercise.
   *
   * @param standings how the rules in force stand towards an application
   */
  public CaseCoverage(
      Collection<PolicyCase> cases, Function<Application, List<RuleStanding>> standings) {
    for (PolicyCase policyCase : cases) {
      for (RuleStanding standing : standings.apply(policyCase.application())) {
        if (standing.truth() != Truth.OPEN) {
          (standing.truth() == Truth.TRUE ? holds : fails)
              .computeIfAbsent(standing.rule(), key -> new ArrayList<>())
              .add(policyCase);
        }
      }
    }
  }

  /** The cases in which a rule holds. */
  public List<PolicyCase> holding(Rule rule) {
    return List.copyOf(holds.getOrDefault(rule, List.of()));
  }

  /**
   * Whether two cases that differ in one stated fact and what follows from it stand on both sides
   * of a rule. A rule without a condition has no other side.
   */
  public boolean bordered(Rule rule) {
    List<Expression.Comparison> conditions = new ArrayList<>();
    rule.forEachComparison(conditions::add);
    if (conditions.isEmpty()) {
      return true;
    }
    for (PolicyCase holding : holding(rule)) {
      for (PolicyCase failing : fails.getOrDefault(rule, List.of())) {
        Vocabulary vocabulary = ServiceDescription.of(holding.application()).vocabulary();
        if (neighbours(vocabulary, stated(holding), stated(failing))) {
          return true;
        }
      }
    }
    return false;
  }

  private Map<StatedFact<?>, Object> stated(PolicyCase policyCase) {
    return statements.computeIfAbsent(policyCase, key -> key.application().stated());
  }

  /**
   * Whether two families differ in one fact and at most in such others as follow from it: details
   * of the same person (a father who cannot be found out has no hukou to state), or facts that a
   * truth about all families ties to it (a foreigner has no hukou).
   */
  static boolean neighbours(
      Vocabulary vocabulary, Map<StatedFact<?>, Object> one, Map<StatedFact<?>, Object> other) {
    Set<StatedFact<?>> facts = new HashSet<>(one.keySet());
    facts.addAll(other.keySet());
    facts.removeIf(fact -> java.util.Objects.equals(one.get(fact), other.get(fact)));
    return facts.stream()
        .anyMatch(fact -> facts.stream().allMatch(follower -> follows(vocabulary, follower, fact)));
  }

  private static boolean follows(
      Vocabulary vocabulary, StatedFact<?> follower, StatedFact<?> fact) {
    return follower == fact
        || follower.key().startsWith(fact.key() + ".")
        || vocabulary.constraintsOn(fact).stream()
            .anyMatch(constraint -> constraint.inputs().contains(follower));
  }

  /** The rules of policies that hold in no case, by policy. */
  public Map<String, List<String>> neverHolding(Collection<Policy> policies) {
    return without(policies, rule -> !holding(rule).isEmpty());
  }

  /** The rules of policies that no two neighbouring cases border, by policy. */
  public Map<String, List<String>> unbordered(Collection<Policy> policies) {
    return without(policies, this::bordered);
  }

  private static Map<String, List<String>> without(
      Collection<Policy> policies, java.util.function.Predicate<Rule> test) {
    Map<String, List<String>> found = new TreeMap<>();
    for (Policy policy : policies) {
      List<String> names =
          policy.rules().stream().filter(rule -> !test.test(rule)).map(Rule::name).toList();
      if (!names.isEmpty()) {
        found.put(policy.id(), names);
      }
    }
    return new LinkedHashMap<>(found);
  }
}
