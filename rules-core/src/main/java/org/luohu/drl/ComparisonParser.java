package org.luohu.drl;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Vocabulary;

/** Reads one comparison: a property, an operator, a constant or a list of constants. */
final class ComparisonParser {

  private static final Map<String, Operator> SIGNS =
      Map.of(
          "==",
          Operator.EQUAL,
          "!=",
          Operator.NOT_EQUAL,
          "<",
          Operator.LESS,
          "<=",
          Operator.AT_MOST,
          ">",
          Operator.GREATER,
          ">=",
          Operator.AT_LEAST,
          "in",
          Operator.IN);
  private static final Map<String, String> MIRRORED =
      Map.of("==", "==", "!=", "!=", "<", ">", "<=", ">=", ">", "<", ">=", "<=");
  private static final Map<String, String> SWAPPED = Map.of("=>", ">=", "=<", "<=", "<>", "!=");
  private static final String OPERATORS = "== != in (…) not in (…) < <= > >=";

  private final Tokens tokens;
  private final ConstantParser constants;
  private final Faults faults;

  ComparisonParser(Tokens tokens, Vocabulary vocabulary, Faults faults) {
    this.tokens = tokens;
    this.constants = new ConstantParser(tokens, vocabulary, faults);
    this.faults = faults;
  }

  @Nullable Expression comparison(FactType type) {
    Token name = tokens.peek();
    Optional<Property<?>> property = type.property(name.text());
    if (name.kind() != Token.Kind.WORD || property.isEmpty()) {
      refuseProperty(type, name);
      return null;
    }
    tokens.next();
    Token sign = tokens.peek();
    if (refuseSwapped(sign, tokens.peek(1))) {
      return null;
    }
    Operator operator = operator(sign);
    if (operator == null) {
      refuseOperator(property.get(), sign);
      return null;
    }
    tokens.next();
    if (operator.ordering() && property.get().type() != Integer.class) {
      faults.add(
          "operator-type",
          sign.span(),
          Text.of(
              "`" + sign.text() + "` 只能用于整数，`" + name.text() + "` 不是",
              "`" + sign.text() + "` is for integers only, and `" + name.text() + "` is none"),
          Text.of("用 ==、!= 或者 in (…)", "use ==, != or in (…)"));
      return null;
    }
    List<Object> said =
        operator == Operator.IN || operator == Operator.NOT_IN
            ? constants.list(property.get())
            : constants.one(property.get());
    return said == null
        ? null
        : new Expression.Comparison(property.get(), operator, said, name.span());
  }

  /** Refuses a constant on the left, as in {@code 0 < ageYears < 5}; whether there is one. */
  private boolean refuseReversed(FactType type, Token constant) {
    String mirrored = MIRRORED.get(tokens.peek(1).text());
    String name = tokens.peek(2).text();
    if (constant.kind() == Token.Kind.SIGN || mirrored == null || type.property(name).isEmpty()) {
      return false;
    }
    Token next = tokens.peek(3);
    boolean chained = MIRRORED.containsKey(next.text());
    String mend = name + " " + mirrored + " " + constant.shown();
    if (chained) {
      mend += " && " + name + " " + next.text() + " " + tokens.peek(4).shown();
    }
    faults.add(
        "expression",
        constant.span(),
        chained
            ? Text.of("比较不能连写", "comparisons are not chained")
            : Text.of("属性要写在左边", "the property stands on the left"),
        Text.of("写 `" + mend + "`", "write `" + mend + "`"));
    return true;
  }

  private void refuseProperty(FactType type, Token name) {
    if (refuseReversed(type, name)) {
      return;
    }
    if (name.is("$") || tokens.peek(1).is(":")) {
      faults.add(
          "binding",
          name.span(),
          Text.of("不能给属性取变量名", "properties are not bound to variables"),
          Text.of("直接写 属性 == 常量", "write property == constant"));
    } else if (name.is("not") && type.property(tokens.peek(1).text()).isPresent()) {
      String mend = tokens.peek(1).text() + " == false";
      faults.add(
          "negation",
          name.span(),
          Text.of("条件里没有 `not`", "a condition has no `not`"),
          Text.of("写 " + mend + "，或者 !( … )", "write " + mend + ", or !( … )"));
    } else if (name.is(type.name()) && tokens.peek(1).is(".")) {
      faults.add(
          "unknown-property",
          new Span(name.span().line(), name.span().column(), name.span().length() + 1),
          Text.of(
              "括号里直接写属性，不写 `" + type.name() + ".`",
              "inside the parentheses a property stands without `" + type.name() + ".`"),
          Text.of("删去 " + type.name() + ".", "take " + type.name() + ". out"));
    } else {
      faults.add(
          "unknown-property",
          name.span(),
          Text.of(
              "`" + type.name() + "` 没有属性 `" + name.shown() + "`",
              "`" + type.name() + "` has no property `" + name.shown() + "`"),
          ConditionParser.meant(name.text(), ConditionParser.names(type)));
    }
  }

  private @Nullable Operator operator(Token sign) {
    if (sign.is("not") && tokens.peek(1).is("in")) {
      tokens.next();
      return Operator.NOT_IN;
    }
    return sign.kind() == Token.Kind.WORD || sign.kind() == Token.Kind.SIGN
        ? SIGNS.get(sign.text())
        : null;
  }

  /** Refuses two signs side by side that make none together; whether there are. */
  private boolean refuseSwapped(Token first, Token second) {
    String mend = SWAPPED.get(first.text() + second.text());
    Span span = first.span();
    if (mend == null
        || second.span().line() != span.line()
        || second.span().column() != span.column() + 1) {
      return false;
    }
    String written = first.text() + second.text();
    faults.add(
        "operator",
        new Span(span.line(), span.column(), 2),
        Text.of("没有比较符 `" + written + "`", "there is no operator `" + written + "`"),
        Text.of("写 `" + mend + "`", "write `" + mend + "`"));
    return true;
  }

  private void refuseOperator(Property<?> property, Token sign) {
    boolean bare = sign.is(",") || sign.is(")") || sign.is("&&") || sign.is("||");
    Text message =
        bare
            ? Text.of(
                "`" + property.name() + "` 之后缺少比较",
                "`" + property.name() + "` is not compared with anything")
            : sign.is("=")
                ? Text.of("比较相等写两个等号", "equality is written with two signs")
                : Text.of(
                    "不能用 `" + sign.shown() + "` 比较", "`" + sign.shown() + "` does not compare");
    Text help =
        bare && property.type() == Boolean.class
            ? Text.of("写 " + property.name() + " == true", "write " + property.name() + " == true")
            : sign.is("=")
                ? Text.of("写 `==`", "write `==`")
                : Text.of("可用: " + OPERATORS, "use: " + OPERATORS);
    faults.add("operator", sign.span(), message, help);
  }
}
