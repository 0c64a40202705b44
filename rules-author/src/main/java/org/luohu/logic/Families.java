package org.luohu.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.luohu.drl.Expression;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Unfolding;

/**
 * All families that file on one day, as propositions: one variable for each value of each stated
 * fact, exactly one of which is true; conditions follow as decision trees over them, equal trees
 * being one literal (G. S. Tseitin's definitions, 1968). What breaks a constraint of the vocabulary
 * is no family.
 */
public final class Families {

  /** A branch of a decision tree; the first variable tells a fact from its twin. */
  private record Node(int variable, List<Integer> branches) {}

  /** Of more values than this a fact's are held apart along a ladder. */
  private static final int MANY = 1000;

  /** After so many leaves of a tree it is looked whether the time is over. */
  private static final int CHECKED = 1024;

  private final Clauses clauses;
  private final Situation open;
  private final Map<StatedFact<?>, int[]> variables = new LinkedHashMap<>();
  private final Map<Node, Integer> nodes;
  private final Map<Expression.Comparison, Integer> comparisons = new HashMap<>();

  /**
   * All families of a situation.
   *
   * @param open a situation in which nothing but the day is stated, and nothing presumed
   * @param budget is left, by throwing, as soon as it is spent
   */
  Families(Situation open, Budget budget) {
    this(open, new Clauses(budget), new HashMap<>());
    open.vocabulary().statedFacts().forEach(this::declare);
    open.vocabulary().constraints().forEach(this::keep);
  }

  private Families(Situation open, Clauses clauses, Map<Node, Integer> nodes) {
    this.open = open;
    this.clauses = clauses;
    this.nodes = nodes;
  }

  /** The same families but for one fact, which may have another value. */
  public Families twin(StatedFact<?> fact) {
    Families twin = new Families(open, clauses, nodes);
    twin.variables.putAll(variables);
    twin.declare(fact);
    open.vocabulary().constraintsOn(fact).forEach(twin::keep);
    return twin;
  }

  public Clauses clauses() {
    return clauses;
  }

  /** The stated facts of which more than one value is possible. */
  public List<StatedFact<?>> facts() {
    return variables.keySet().stream()
        .<StatedFact<?>>map(fact -> fact)
        .filter(fact -> values(fact).size() > 1)
        .toList();
  }

  /** The values that a fact can have. */
  public List<Object> values(StatedFact<?> fact) {
    return open.candidates(fact);
  }

  /** That a fact has a value, by the value's position. */
  public int has(StatedFact<?> fact, int value) {
    return variables(fact)[value];
  }

  private int[] variables(StatedFact<?> fact) {
    return java.util.Objects.requireNonNull(variables.get(fact));
  }

  private void declare(StatedFact<?> fact) {
    int count = values(fact).size();
    int[] own = new int[count];
    for (int i = 0; i < count; i++) {
      own[i] = count == 1 ? Clauses.TRUE : i == 1 && count == 2 ? -own[0] : clauses.variable();
    }
    variables.put(fact, own);
    if (count > 2) {
      clauses.add(own);
      atMostOne(own);
    }
  }

  /** At most one of some literals: pair by pair, or of many along a ladder (C. Sinz, 2005). */
  private void atMostOne(int[] literals) {
    if (literals.length > MANY) {
      int before = Clauses.FALSE;
      for (int literal : literals) {
        clauses.add(-literal, -before);
        int upTo = clauses.variable();
        clauses.add(-literal, upTo);
        clauses.add(-before, upTo);
        before = upTo;
      }
      return;
    }
    for (int i = 0; i < literals.length; i++) {
      for (int j = 0; j < i; j++) {
        clauses.add(-literals[i], -literals[j]);
      }
    }
  }

  private void keep(Constraint constraint) {
    clauses.add(condition(constraint.holds()));
  }

  /** A condition on stated facts. */
  public int condition(Predicate<Completion> condition) {
    return open.unfold(condition, new Tree(Boolean.TRUE::equals));
  }

  /** That a rule's condition is true. */
  public int condition(Rule rule) {
    return condition(rule.patterns());
  }

  /** That all patterns of a condition are true. */
  public int condition(List<Pattern> patterns) {
    List<Integer> all = new ArrayList<>();
    for (Pattern pattern : patterns) {
      pattern.expressions().forEach(expression -> all.add(condition(expression)));
    }
    return clauses.and(all);
  }

  /** That an expression is true. */
  public int condition(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return comparisons.computeIfAbsent(comparison, this::comparison);
    }
    if (expression instanceof Expression.Not not) {
      return -condition(not.part());
    }
    if (expression instanceof Expression.And and) {
      return clauses.and(and.parts().stream().map(this::condition).toList());
    }
    return clauses.or(((Expression.Or) expression).parts().stream().map(this::condition).toList());
  }

  private int comparison(Expression.Comparison comparison) {
    return condition(comparison.property(), comparison::test);
  }

  /** That the value of a property passes. */
  public int condition(Property<?> property, Predicate<Object> test) {
    return open.unfold(property, new Tree(test));
  }

  /** The values that a property takes. */
  public Set<Object> values(Property<?> property) {
    Set<Object> values = new LinkedHashSet<>();
    open.unfold(
        property,
        new Unfolding<Boolean>() {
          @Override
          public Boolean value(Object value) {
            return values.add(value);
          }

          @Override
          public Boolean branch(StatedFact<?> fact, List<Boolean> branches) {
            return true;
          }
        });
    return values;
  }

  /** Makes literals of decision trees. */
  private final class Tree implements Unfolding<Integer> {
    private final Predicate<Object> test;
    private int leaves;

    Tree(Predicate<Object> test) {
      this.test = test;
    }

    @Override
    public Integer value(Object value) {
      if (++leaves % CHECKED == 0) {
        clauses.budget().check();
      }
      return test.test(value) ? Clauses.TRUE : Clauses.FALSE;
    }

    @Override
    public Integer branch(StatedFact<?> fact, List<Integer> branches) {
      return Set.copyOf(branches).size() == 1
          ? branches.get(0)
          : nodes.computeIfAbsent(new Node(has(fact, 0), branches), node -> node(fact, branches));
    }
  }

  /**
   * A branch is chosen by the values that lead to it; the one to which most lead by none of the
   * others, so that a relation of two places costs what its few pairs cost and not all.
   */
  private int node(StatedFact<?> fact, List<Integer> branches) {
    int[] own = variables(fact);
    Map<Integer, List<Integer>> leading = new LinkedHashMap<>();
    for (int i = 0; i < own.length; i++) {
      leading.computeIfAbsent(branches.get(i), branch -> new ArrayList<>()).add(own[i]);
    }
    int most =
        Collections.max(
                leading.entrySet(), Comparator.comparing(branch -> branch.getValue().size()))
            .getKey();
    leading.remove(most);
    List<Integer> others = new ArrayList<>();
    List<Integer> any = new ArrayList<>();
    leading.forEach(
        (branch, values) -> {
          int chosen = clauses.or(values);
          others.add(-chosen);
          any.add(clauses.and(chosen, branch));
        });
    others.add(most);
    any.add(clauses.and(others));
    return clauses.or(any);
  }

  /** The family that was found last: a value for each fact. */
  public Map<StatedFact<?>, Object> found() {
    Map<StatedFact<?>, Object> family = new LinkedHashMap<>();
    variables.forEach(
        (fact, own) -> {
          for (int i = 0; i < own.length; i++) {
            if (clauses.found(own[i])) {
              family.put(fact, values(fact).get(i));
              break;
            }
          }
        });
    return family;
  }

  /** That a family is this one. */
  public List<Integer> is(Map<StatedFact<?>, Object> family) {
    List<Integer> all = new ArrayList<>();
    family.forEach((fact, value) -> all.add(has(fact, values(fact).indexOf(value))));
    return all;
  }
}
