package org.luohu.site;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.luohu.drl.Expression;
import org.luohu.drl.Operator;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Property;

/** A rule's condition as a sentence, made from its formula: no other wording stands behind it. */
public final class RuleSentence {

  private static final Text ALWAYS = Text.of("任何情形", "in every case");

  private RuleSentence() {}

  /**
   * The clauses of a rule's condition, all of which must hold; one clause where there is no
   * condition.
   */
  public static List<Text> clauses(Rule rule) {
    return clauses(rule.patterns());
  }

  private static List<Text> clauses(List<Pattern> patterns) {
    List<Text> clauses = new ArrayList<>();
    for (Pattern pattern : patterns) {
      pattern.expressions().forEach(expression -> clauses.add(clause(expression)));
    }
    return clauses.isEmpty() ? List.of(ALWAYS) : clauses;
  }

  /** The whole condition as one sentence without an end: {@code …，…的}. */
  public static Text condition(Rule rule) {
    return condition(rule.patterns());
  }

  static Text condition(List<Pattern> patterns) {
    List<Text> clauses = clauses(patterns);
    if (clauses.equals(List.of(ALWAYS))) {
      return ALWAYS;
    }
    String zh = clauses.stream().map(Text::zh).collect(Collectors.joining("，"));
    return Text.of(
        zh.endsWith("的") ? zh : zh + "的",
        "where " + clauses.stream().map(Text::en).collect(Collectors.joining(", and ")));
  }

  private static Text clause(Expression expression) {
    if (expression instanceof Expression.Comparison comparison) {
      return comparison(comparison);
    }
    if (expression instanceof Expression.Not not) {
      Text part = clause(not.part());
      return Text.of("并非“" + part.zh() + "”", "it is not so that " + part.en());
    }
    if (expression instanceof Expression.And and) {
      return joined(and.parts(), "，并且", ", and ");
    }
    return joined(((Expression.Or) expression).parts(), "，或者", ", or ");
  }

  private static Text joined(List<Expression> parts, String zh, String en) {
    List<Text> clauses = parts.stream().map(RuleSentence::clause).toList();
    return Text.of(
        "（" + clauses.stream().map(Text::zh).collect(Collectors.joining(zh)) + "）",
        "(" + clauses.stream().map(Text::en).collect(Collectors.joining(en)) + ")");
  }

  private static Text comparison(Expression.Comparison comparison) {
    Property<?> property = comparison.property();
    Operator operator = comparison.operator();
    boolean positive = operator == Operator.EQUAL || operator == Operator.IN;
    if (property.type() == Boolean.class) {
      boolean holds = positive == comparison.constants().contains(true);
      return property.clause(holds);
    }
    if (property.type() == Integer.class) {
      return number(property, operator, comparison.constants());
    }
    Text frame = property.clause(positive);
    List<Text> names =
        comparison.constants().stream().map(constant -> name(property, constant)).toList();
    boolean within = names.stream().anyMatch(name -> name.en().contains(", "));
    return Text.of(
        frame.zh().replace("{}", listed(names, Text::zh, "、", "或者")),
        frame.en().replace("{}", listed(names, Text::en, within ? "; " : ", ", " or ")));
  }

  private static Text name(Property<?> property, Object constant) {
    if (constant instanceof Enum<?> value) {
      return property.name(value);
    }
    Region region = new Region((String) constant);
    return region.name();
  }

  private static String listed(
      List<Text> names,
      java.util.function.Function<Text, String> language,
      String comma,
      String or) {
    List<String> words = names.stream().map(language).toList();
    int last = words.size() - 1;
    return last == 0
        ? words.get(0)
        : String.join(comma, words.subList(0, last)) + or + words.get(last);
  }

  private static Text number(Property<?> property, Operator operator, List<Object> constants) {
    boolean years = property.name().equals("ageYears");
    Text unit = years ? Text.of("周岁", "years old") : Text.of("天", "days ago");
    String number = constants.stream().map(Object::toString).collect(Collectors.joining("、"));
    Text frame =
        switch (operator) {
          case LESS -> Text.of("不满", "less than");
          case AT_MOST -> Text.of("不超过", "at most");
          case GREATER -> Text.of("超过", "more than");
          case AT_LEAST -> Text.of("已满", "at least");
          case EQUAL, IN -> Text.of("正好", "exactly");
          case NOT_EQUAL, NOT_IN -> Text.of("不是", "not");
        };
    Text named = property.clause(true); // a frame where the service names no subject
    Text subject =
        !named.zh().contains("{}")
            ? named
            : years ? Text.of("孩子", "the child is") : Text.of("出生", "birth was");
    return Text.format("%s%s %s %s", "%s %s %s %s", subject, frame, number, unit);
  }
}
