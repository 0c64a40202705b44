package org.luohu.mutation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Expression;
import org.luohu.drl.ExpressionSource;
import org.luohu.drl.Operator;

/** Every way to change one place of an expression. */
final class ExpressionMutations {

  private static final Map<Operator, List<Operator>> OTHER_OPERATORS =
      Map.of(
          Operator.EQUAL, List.of(Operator.NOT_EQUAL),
          Operator.NOT_EQUAL, List.of(Operator.EQUAL),
          Operator.IN, List.of(Operator.NOT_IN),
          Operator.NOT_IN, List.of(Operator.IN),
          Operator.LESS, List.of(Operator.AT_MOST, Operator.AT_LEAST),
          Operator.AT_MOST, List.of(Operator.LESS, Operator.GREATER),
          Operator.GREATER, List.of(Operator.AT_LEAST, Operator.AT_MOST),
          Operator.AT_LEAST, List.of(Operator.GREATER, Operator.LESS));

  private final Map<String, SortedSet<Object>> constants;
  private final int most;

  /**
   * Mutations.
   *
   * @param most how many changes of one expression are enough
   * @param constants the constants that rules compare each property with
   */
  ExpressionMutations(Map<String, SortedSet<Object>> constants, int most) {
    this.constants = constants;
    this.most = most;
  }

  /**
   * An expression changed.
   *
   * @param kind what was changed
   * @param before the place as it stands
   * @param after the place as changed
   * @param changed the whole expression; null where it was left out
   */
  record Change(MutationKind kind, String before, String after, @Nullable Expression changed) {}

  /** The expression in all its changes, itself left out among them. */
  List<Change> of(Expression expression) {
    List<Change> changes = new ArrayList<>();
    changes.add(new Change(MutationKind.DROPPED_CLAUSE, ExpressionSource.of(expression), "", null));
    if (expression instanceof Expression.Comparison comparison) {
      comparison(comparison, changes);
    } else if (expression instanceof Expression.Not not) {
      add(changes, MutationKind.NEGATION, not, not.part());
      inside(List.of(not.part()), parts -> new Expression.Not(parts.get(0)), changes);
    } else if (expression instanceof Expression.And and) {
      add(changes, MutationKind.NEGATION, and, new Expression.Not(and));
      add(changes, MutationKind.CONNECTIVE, and, new Expression.Or(and.parts()));
      inside(and.parts(), ExpressionMutations::all, changes);
    } else if (expression instanceof Expression.Or or) {
      add(changes, MutationKind.NEGATION, or, new Expression.Not(or));
      add(changes, MutationKind.CONNECTIVE, or, new Expression.And(or.parts()));
      inside(or.parts(), ExpressionMutations::any, changes);
    }
    return changes;
  }

  private static void add(
      List<Change> changes, MutationKind kind, Expression before, Expression after) {
    changes.add(new Change(kind, ExpressionSource.of(before), ExpressionSource.of(after), after));
  }

  private static Expression all(List<Expression> parts) {
    return parts.size() == 1 ? parts.get(0) : new Expression.And(parts);
  }

  private static Expression any(List<Expression> parts) {
    return parts.size() == 1 ? parts.get(0) : new Expression.Or(parts);
  }

  private void inside(
      List<Expression> parts, Function<List<Expression>, Expression> whole, List<Change> changes) {
    for (int i = 0; i < parts.size() && changes.size() < most; i++) {
      for (Change change : of(parts.get(i))) {
        List<Expression> others = new ArrayList<>(parts);
        if (change.changed() != null) {
          others.set(i, change.changed());
        } else {
          others.remove(i);
        }
        if (!others.isEmpty()) {
          changes.add(
              new Change(change.kind(), change.before(), change.after(), whole.apply(others)));
        }
      }
    }
  }

  private void comparison(Expression.Comparison comparison, List<Change> changes) {
    for (Operator operator : OTHER_OPERATORS.getOrDefault(comparison.operator(), List.of())) {
      add(
          changes,
          MutationKind.OPERATOR,
          comparison,
          with(comparison, operator, comparison.constants()));
    }
    for (List<Object> others : otherConstants(comparison)) {
      add(
          changes,
          MutationKind.CONSTANT,
          comparison,
          with(comparison, comparison.operator(), others));
    }
  }

  private static Expression.Comparison with(
      Expression.Comparison comparison, Operator operator, List<Object> constants) {
    return new Expression.Comparison(comparison.property(), operator, constants, comparison.span());
  }

  /** One constant another; of several, each one left out. */
  private List<List<Object>> otherConstants(Expression.Comparison comparison) {
    List<List<Object>> all = new ArrayList<>();
    List<Object> own = comparison.constants();
    if (own.size() == 1) {
      others(comparison).forEach(other -> all.add(List.of(other)));
      return all;
    }
    for (Object left : own) {
      all.add(own.stream().filter(constant -> constant != left).toList());
    }
    return all;
  }

  /**
   * The values that might have been meant; a truth value's other one is what the other operator
   * already says.
   */
  private Collection<?> others(Expression.Comparison comparison) {
    Object own = comparison.constants().get(0);
    if (own instanceof Integer number) {
      return List.of(number - 1, number + 1);
    }
    if (own instanceof Enum<?> choice) {
      return List.of(choice.getDeclaringClass().getEnumConstants()).stream()
          .filter(other -> other != own)
          .toList();
    }
    if (own instanceof String) {
      Set<Object> named =
          constants.getOrDefault(
              comparison.property().qualifiedName(), java.util.Collections.emptySortedSet());
      List<Object> others = named.stream().filter(other -> !other.equals(own)).toList();
      return others.isEmpty() ? List.of("none-such") : others;
    }
    return List.of();
  }
}
