package org.luohu.benchmarks;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Expression;
import org.luohu.drl.Operator;
import org.luohu.drl.Rule;
import org.luohu.vocabulary.Property;

/**
 * A row of a decision table: a rule, or one way in which it can hold, as a test of each property by
 * itself.
 *
 * @param rule the rule's number
 * @param cells the tests by property, all of which must pass
 */
record Row(int rule, Map<Property<?>, List<Test>> cells) {

  /**
   * A property's test.
   *
   * @param operator how
   * @param constants against what
   */
  record Test(Operator operator, List<Object> constants) {}

  /**
   * The rows of some rules. A row must not test one property twice but for a range of numbers,
   * which no rule of this law does.
   */
  static List<Row> of(Law law, int from, int to) {
    List<Row> rows = new ArrayList<>();
    for (int i = from; i < to; i++) {
      for (Map<Property<?>, List<Test>> way : ways(law.rules.get(i))) {
        rows.add(new Row(i, way));
      }
    }
    return rows;
  }

  /** The properties that some rows test, in one order. */
  static List<Property<?>> columns(List<Row> rows) {
    Map<Integer, Property<?>> columns = new TreeMap<>();
    rows.forEach(
        row -> row.cells().keySet().forEach(property -> columns.put(property.index(), property)));
    return List.copyOf(columns.values());
  }

  /**
   * The range of numbers that a property is tested for, as DMN and GoRules write it; null where it
   * is tested otherwise.
   */
  @Nullable String range(Property<?> property) {
    List<Test> tests = cells.getOrDefault(property, List.of());
    return tests.size() == 2
            && tests.get(0).operator() == Operator.AT_LEAST
            && tests.get(1).operator() == Operator.LESS
        ? "[" + tests.get(0).constants().get(0) + ".." + tests.get(1).constants().get(0) + ")"
        : null;
  }

  /** The one test of a property, or null where any value will do. */
  @Nullable Test test(Property<?> property) {
    List<Test> tests = cells.get(property);
    if (tests == null) {
      return null;
    }
    if (tests.size() > 1) {
      throw new IllegalStateException(property + " is tested twice in a row of rule " + rule);
    }
    return tests.get(0);
  }

  private static List<Map<Property<?>, List<Test>>> ways(Rule rule) {
    List<Map<Property<?>, List<Test>>> ways = List.of(Map.of());
    for (var pattern : rule.patterns()) {
      for (Expression expression : pattern.expressions()) {
        ways = both(ways, ways(expression, true));
      }
    }
    return ways;
  }

  private static List<Map<Property<?>, List<Test>>> ways(Expression expression, boolean holds) {
    if (expression instanceof Expression.Comparison comparison) {
      Operator operator = holds ? comparison.operator() : contrary(comparison.operator());
      return List.of(
          Map.of(comparison.property(), List.of(new Test(operator, comparison.constants()))));
    }
    if (expression instanceof Expression.Not not) {
      return ways(not.part(), !holds);
    }
    boolean and = expression instanceof Expression.And;
    List<Expression> parts =
        and ? ((Expression.And) expression).parts() : ((Expression.Or) expression).parts();
    List<Map<Property<?>, List<Test>>> ways = and == holds ? List.of(Map.of()) : List.of();
    for (Expression part : parts) {
      List<Map<Property<?>, List<Test>>> more = ways(part, holds);
      ways = and == holds ? both(ways, more) : Stream.concat(ways.stream(), more.stream()).toList();
    }
    return ways;
  }

  private static List<Map<Property<?>, List<Test>>> both(
      List<Map<Property<?>, List<Test>>> a, List<Map<Property<?>, List<Test>>> b) {
    List<Map<Property<?>, List<Test>>> both = new ArrayList<>();
    for (Map<Property<?>, List<Test>> one : a) {
      for (Map<Property<?>, List<Test>> other : b) {
        Map<Property<?>, List<Test>> joined = new LinkedHashMap<>(one);
        other.forEach(
            (property, tests) ->
                joined.merge(
                    property,
                    tests,
                    (x, y) -> Stream.concat(x.stream(), y.stream()).distinct().toList()));
        both.add(joined);
      }
    }
    return both;
  }

  private static Operator contrary(Operator operator) {
    return switch (operator) {
      case EQUAL -> Operator.NOT_EQUAL;
      case NOT_EQUAL -> Operator.EQUAL;
      case LESS -> Operator.AT_LEAST;
      case AT_LEAST -> Operator.LESS;
      case GREATER -> Operator.AT_MOST;
      case AT_MOST -> Operator.GREATER;
      case IN -> Operator.NOT_IN;
      case NOT_IN -> Operator.IN;
    };
  }
}
