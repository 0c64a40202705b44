package org.luohu.logic;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.luohu.drl.Condition;
import org.luohu.drl.Expression;
import org.luohu.drl.Operator;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.region.Region;
import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Conditions of rules in words. */
public final class Wording {

  private Wording() {}

  /** A rule's whole condition. */
  public static Text of(Rule rule) {
    return of(rule.patterns());
  }

  /** A condition that is no rule's. */
  public static Text of(Condition condition) {
    return of(condition.patterns());
  }

  private static Text of(List<Pattern> patterns) {
    List<Text> parts =
        patterns.stream()
            .flatMap(pattern -> pattern.expressions().stream())
            .map(Wording::of)
            .toList();
    return parts.isEmpty() ? Text.of("任何家庭", "any family") : Text.join("，", ", ", parts);
  }

  public static Text of(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return of(comparison);
    }
    if (expression instanceof Expression.Not not) {
      return Text.format("并非（%s）", "not (%s)", of(not.part()));
    }
    if (expression instanceof Expression.And and) {
      return Text.join("，并且", " and ", and.parts().stream().map(Wording::of).toList());
    }
    List<Expression> any = ((Expression.Or) expression).parts();
    return Text.format(
        "（%s）", "(%s)", Text.join("，或者", " or ", any.stream().map(Wording::of).toList()));
  }

  private static Text of(Expression.Comparison comparison) {
    Text subject = comparison.property().label();
    if (comparison.constants().get(0) instanceof Boolean truth) {
      return truth == (comparison.operator() == Operator.EQUAL) ? subject : not(subject);
    }
    Text values =
        Text.join("、", ", ", comparison.constants().stream().map(Wording::value).toList());
    return Text.join("", "", List.of(subject, sign(comparison.operator()), values));
  }

  /** That something is not so. */
  static Text not(Text truth) {
    return Text.format("不是“%s”", "not: %s", truth);
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
  public static Text value(Object value) {
    if (value instanceof Choice choice) {
      return choice.label();
    }
    if (value instanceof Boolean truth) {
      return truth ? Text.of("是", "yes") : Text.of("否", "no");
    }
    if (value instanceof String code && code.matches("[0-9]{2,6}")) {
      return new Region(code).name();
    }
    return Text.plain(value.toString());
  }

  /** Names of rules as a list: 「甲」、「乙」; a, b. */
  public static Text names(Collection<String> names) {
    return Text.of(
        names.stream().distinct().map(name -> "「" + name + "」").collect(Collectors.joining("、")),
        String.join(", ", names));
  }

  /** Texts joined. */
  public static Text join(List<Text> texts, String zh, String en) {
    return Text.join(zh, en, texts);
  }
}
