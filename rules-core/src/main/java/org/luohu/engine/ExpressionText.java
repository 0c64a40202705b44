package org.luohu.engine;

import java.util.stream.Collectors;
import org.luohu.drl.Expression;

/** An expression as one unambiguous line: equal texts mean equal conditions. */
final class ExpressionText {

  private ExpressionText() {}

  static String of(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return comparison.property().qualifiedName()
          + " "
          + comparison.operator().sign()
          + " "
          + comparison.constants();
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
}
