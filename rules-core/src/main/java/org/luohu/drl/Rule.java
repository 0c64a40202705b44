package org.luohu.drl;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.vocabulary.Property;

/**
 * A rule: when all its patterns hold, it says its consequences.
 *
 * @param name its name, a sentence of the law
 * @param source the file it stands in
 * @param patterns its patterns, no two of one fact type; none where it holds of everyone, which no
 *     rule file says
 * @param consequences what it says, at least one
 * @param span where the name stands
 */
public record Rule(
    String name, String source, List<Pattern> patterns, List<Consequence> consequences, Span span) {

  /** Copies the lists in. */
  public Rule {
    patterns = List.copyOf(patterns);
    consequences = List.copyOf(consequences);
  }

  /**
   * The truth of its condition on what is known.
   *
   * @param values the value of each property, null where not known
   */
  public Truth evaluate(Function<Property<?>, @Nullable Object> values) {
    return Condition.evaluate(patterns, values);
  }

  /** Every comparison in its condition. */
  public void forEachComparison(Consumer<Expression.Comparison> action) {
    for (Pattern pattern : patterns) {
      pattern.expressions().forEach(expression -> expression.forEachComparison(action));
    }
  }
}
