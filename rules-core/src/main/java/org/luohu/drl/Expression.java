package org.luohu.drl;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.vocabulary.Property;

/** A condition over the properties of one fact. */
public sealed interface Expression {

  /**
   * Its truth on what is known.
   *
   * @param values the value of each property, null where not known
   */
  Truth evaluate(Function<Property<?>, @Nullable Object> values);

  /** Every comparison in it, from left to right. */
  void forEachComparison(Consumer<Comparison> action);

  /**
   * A property compared with constants.
   *
   * @param property the property
   * @param operator how it is compared
   * @param constants with what; several for {@link Operator#IN} and {@link Operator#NOT_IN} only
   * @param span where it stands
   */
  record Comparison(Property<?> property, Operator operator, List<Object> constants, Span span)
      implements Expression {

    /** Copies the constants in. */
    public Comparison {
      constants = List.copyOf(constants);
    }

    @Override
    public Truth evaluate(Function<Property<?>, @Nullable Object> values) {
      Object value = values.apply(property);
      return value == null ? Truth.OPEN : Truth.of(test(value));
    }

    /** Whether a known value passes. */
    public boolean test(Object value) {
      Object constant = constants.get(0);
      return switch (operator) {
        case EQUAL -> value.equals(constant);
        case NOT_EQUAL -> !value.equals(constant);
        case IN -> constants.contains(value);
        case NOT_IN -> !constants.contains(value);
        case LESS -> (Integer) value < (Integer) constant;
        case AT_MOST -> (Integer) value <= (Integer) constant;
        case GREATER -> (Integer) value > (Integer) constant;
        case AT_LEAST -> (Integer) value >= (Integer) constant;
      };
    }

    @Override
    public void forEachComparison(Consumer<Comparison> action) {
      action.accept(this);
    }
  }

  /**
   * All of several conditions.
   *
   * @param parts the conditions, at least two
   */
  record And(List<Expression> parts) implements Expression {

    /** Copies the parts in. */
    public And {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth evaluate(Function<Property<?>, @Nullable Object> values) {
      Truth truth = Truth.TRUE;
      for (Expression part : parts) {
        truth = truth.and(part.evaluate(values));
      }
      return truth;
    }

    @Override
    public void forEachComparison(Consumer<Comparison> action) {
      parts.forEach(part -> part.forEachComparison(action));
    }
  }

  /**
   * At least one of several conditions.
   *
   * @param parts the conditions, at least two
   */
  record Or(List<Expression> parts) implements Expression {

    /** Copies the parts in. */
    public Or {
      parts = List.copyOf(parts);
    }

    @Override
    public Truth evaluate(Function<Property<?>, @Nullable Object> values) {
      Truth truth = Truth.FALSE;
      for (Expression part : parts) {
        truth = truth.or(part.evaluate(values));
      }
      return truth;
    }

    @Override
    public void forEachComparison(Consumer<Comparison> action) {
      parts.forEach(part -> part.forEachComparison(action));
    }
  }

  /**
   * The contrary of a condition.
   *
   * @param part the condition
   */
  record Not(Expression part) implements Expression {

    @Override
    public Truth evaluate(Function<Property<?>, @Nullable Object> values) {
      return part.evaluate(values).not();
    }

    @Override
    public void forEachComparison(Consumer<Comparison> action) {
      part.forEachComparison(action);
    }
  }
}
