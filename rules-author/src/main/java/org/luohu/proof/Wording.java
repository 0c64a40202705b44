package org.luohu.proof;

import java.util.List;
import java.util.stream.Collectors;
import org.luohu.drl.Expression;
import org.luohu.drl.Operator;
import org.luohu.drl.Rule;
import org.luohu.region.Region;
import org.luohu.text.Choice;
import org.luohu.text.Text;
import org.luohu.vocabulary.Property;

/** Conditions of rules in words. */
final class Wording {

  private Wording() {}

  /** A rule's whole condition. */
  static Text of(Rule rule) {
    List<Text> parts =
        rule.patterns().stream()
            .flatMap(pattern -> pattern.expressions().stream())
            .map(Wording::of)
            .toList();
    return parts.isEmpty() ? Text.of("任何家庭", "any family") : join(parts, "，", ", ");
  }

  static Text of(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return of(comparison);
    }
    if (expression instanceof Expression.Not not) {
      Text part = of(not.part());
      return Text.of("并非（" + part.zh() + "）", "not (" + part.en() + ")");
    }
    if (expression instanceof Expression.And and) {
      return join(and.parts().stream().map(Wording::of).toList(), "，并且", " and ");
    }
    Text any =
        join(
            ((Expression.Or) expression).parts().stream().map(Wording::of).toList(), "，或者", " or ");
    return Text.of("（" + any.zh() + "）", "(" + any.en() + ")");
  }

  private static Text of(Expression.Comparison comparison) {
    Text values = join(comparison.constants().stream().map(Wording::value).toList(), "、", ", ");
    Property<?> property = comparison.property();
    if (comparison.constants().get(0) instanceof Boolean truth) {
      boolean holds = truth == (comparison.operator() == Operator.EQUAL);
      return holds
          ? subject(property)
          : Text.of("不是“" + subject(property).zh() + "”", "not: " + subject(property).en());
    }
    return Text.of(
        subject(property).zh() + sign(comparison.operator()).zh() + values.zh(),
        subject(property).en() + sign(comparison.operator()).en() + values.en());
  }

  private static Text subject(Property<?> property) {
    return property.label();
  }

  private static Text sign(Operator operator) {
    return switch (operator) {
      case EQUAL, IN -> Text.of("：", ": ");
      case NOT_EQUAL, NOT_IN -> Text.of("不是：", " other than: ");
      case LESS -> Text.of("小于", " below ");
      case AT_MOST -> Text.of("不超过", " at most ");
      case GREATER -> Text.of("大于", " above ");
      case AT_LEAST -> Text.of("不小于", " at least ");
    };
  }

  /** A value that a property has. */
  static Text value(Object value) {
    if (value instanceof Choice choice) {
      return choice.label();
    }
    if (value instanceof Boolean truth) {
      return truth ? Text.of("是", "yes") : Text.of("否", "no");
    }
    if (value instanceof String code && code.matches("[0-9]{2,6}")) {
      return new Region(code).name();
    }
    return Text.of(value.toString(), value.toString());
  }

  /** Texts joined. */
  static Text join(List<Text> texts, String zh, String en) {
    return Text.of(
        texts.stream().map(Text::zh).collect(Collectors.joining(zh)),
        texts.stream().map(Text::en).collect(Collectors.joining(en)));
  }
}
