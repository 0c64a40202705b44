package org.luohu.drl;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.vocabulary.Property;

/**
 * A condition without a rule: the patterns of a {@code when}, as a version's folder writes them
 * where it speaks of families and finds nothing.
 *
 * @param patterns its patterns, no two of one fact type, at least one
 */
public record Condition(List<Pattern> patterns) {

  /** Copies the list in. */
  public Condition {
    patterns = List.copyOf(patterns);
  }

  /**
   * Its truth on what is known.
   *
   * @param values the value of each property, null where not known
   */
  public Truth evaluate(Function<Property<?>, @Nullable Object> values) {
    return evaluate(patterns, values);
  }

  static Truth evaluate(List<Pattern> patterns, Function<Property<?>, @Nullable Object> values) {
    Truth truth = Truth.TRUE;
    for (Pattern pattern : patterns) {
      for (Expression expression : pattern.expressions()) {
        truth = truth.and(expression.evaluate(values));
        if (truth == Truth.FALSE) {
          return truth;
        }
      }
    }
    return truth;
  }

  /** Every comparison in it. */
  public void forEachComparison(Consumer<Expression.Comparison> action) {
    for (Pattern pattern : patterns) {
      pattern.expressions().forEach(expression -> expression.forEachComparison(action));
    }
  }
}
