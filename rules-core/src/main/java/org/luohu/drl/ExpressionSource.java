package org.luohu.drl;

import java.util.List;
import java.util.stream.Collectors;

/** An expression as it is written in rule files. */
public final class ExpressionSource {

  private ExpressionSource() {}

  /** The expression's text. */
  public static String of(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return comparison(comparison);
    }
    if (expression instanceof Expression.Not not) {
      return "!(" + of(not.part()) + ")";
    }
    if (expression instanceof Expression.And and) {
      return joined(and.parts(), " && ");
    }
    return joined(((Expression.Or) expression).parts(), " || ");
  }

  private static String joined(List<Expression> parts, String sign) {
    return parts.stream().map(ExpressionSource::within).collect(Collectors.joining(sign));
  }

  private static String within(Expression part) {
    boolean compound = part instanceof Expression.And || part instanceof Expression.Or;
    return compound ? "(" + of(part) + ")" : of(part);
  }

  private static String comparison(Expression.Comparison comparison) {
    boolean list = comparison.operator() == Operator.IN || comparison.operator() == Operator.NOT_IN;
    String constants =
        comparison.constants().stream()
            .map(ExpressionSource::constant)
            .collect(Collectors.joining(", "));
    return comparison.property().name()
        + " "
        + comparison.operator().sign()
        + " "
        + (list ? "(" + constants + ")" : constants);
  }

  private static String constant(Object constant) {
    if (constant instanceof Enum<?> choice) {
      return choice.getDeclaringClass().getSimpleName() + "." + choice.name();
    }
    return constant instanceof String text ? '"' + text + '"' : constant.toString();
  }
}
