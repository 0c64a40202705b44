package org.luohu.engine;

import java.util.stream.Collectors;
import org.luohu.drl.Expression;

/** An expression as one unambiguous line: equal texts mean equal conditions. */
final class ExpressionText {

  private ExpressionText() {}

  static String of(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return comparison.constants().stream()
          .map(ExpressionText::constant)
          .collect(
              Collectors.joining(
                  ", ",
                  comparison.property().qualifiedName() + " " + comparison.operator().sign() + " [",
                  "]"));
    }
    if (expression instanceof Expression.Not not) {
      return "!(" + of(not.part()) + ")";
    }
    if (expression instanceof Expression.And and) {
      return and.parts().stream()
          .map(ExpressionText::of)
          .collect(Collectors.joining(" && ", "(", ")"));
    }
    Expression.Or or = (Expression.Or) expression;
    return or.parts().stream()
        .map(ExpressionText::of)
        .collect(Collectors.joining(" || ", "(", ")"));
  }

  /** A string in quotes, which the subset admits in none, so that its commas part nothing. */
  private static String constant(Object constant) {
    return constant instanceof String ? '"' + constant.toString() + '"' : constant.toString();
  }
}
