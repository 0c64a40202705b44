package org.luohu.drl;

import java.util.ArrayList;
import java.util.Arrays;
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
  private static final String OPERATORS = "== != in (…) not in (…) < <= > >=";

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Faults faults;

  ComparisonParser(Tokens tokens, Vocabulary vocabulary, Faults faults) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
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
    List<Object> constants =
        operator == Operator.IN || operator == Operator.NOT_IN
            ? list(property.get())
            : one(property.get());
    return constants == null
        ? null
        : new Expression.Comparison(property.get(), operator, constants, name.span());
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
            : Text.of("可用: " + OPERATORS, "use: " + OPERATORS);
    faults.add("operator", sign.span(), message, help);
  }

  private @Nullable List<Object> one(Property<?> property) {
    Object constant = constant(property);
    return constant == null ? null : List.of(constant);
  }

  private @Nullable List<Object> list(Property<?> property) {
    Token open = tokens.peek();
    if (!tokens.accept("(")) {
      faults.add(
          "list",
          open.span(),
          Text.of("in 之后须有括号", "in is followed by parentheses"),
          Text.of("写 in ( …, … )", "write in ( …, … )"));
      return null;
    }
    List<Object> constants = new ArrayList<>();
    do {
      Token token = tokens.peek();
      Object constant = constant(property);
      if (constant == null) {
        return null;
      }
      if (constants.contains(constant)) {
        faults.add(
            "repeated-constant",
            token.span(),
            Text.of("`" + token.shown() + "` 所在的常量重复", "this constant is repeated"),
            Text.of("删去一个", "take one out"));
      }
      constants.add(constant);
    } while (tokens.accept(","));
    if (!tokens.accept(")")) {
      faults.add(
          "list",
          tokens.peek().span(),
          Text.of("列表缺少右括号", "the list is not closed"),
          Text.of("在这里加 )", "put ) here"));
      return null;
    }
    return constants;
  }

  private @Nullable Object constant(Property<?> property) {
    Token token = tokens.peek();
    if (token.is("null")) {
      faults.add(
          "null",
          token.span(),
          Text.of(
              "不能与 null 比较：没有填写的事实由引擎处理",
              "nothing is compared with null: the engine handles facts not stated"),
          Text.of(
              "删去这个条件；已知没有的写 NONE", "take the condition out; what is known to be absent is NONE"));
      return null;
    }
    if (property.type() == Boolean.class) {
      return token.is("true") || token.is("false")
          ? taken(Boolean.valueOf(token.text()))
          : mismatch(property, token, "true, false");
    }
    if (property.type() == Integer.class) {
      return integer(property, token);
    }
    if (property.type() == String.class) {
      return token.kind() == Token.Kind.STRING
          ? taken(token.text())
          : mismatch(property, token, "\"…\"");
    }
    return enumeration(property, token);
  }

  private Object taken(Object constant) {
    tokens.next();
    return constant;
  }

  private @Nullable Object integer(Property<?> property, Token token) {
    if (token.kind() == Token.Kind.INTEGER && token.text().matches("0|[1-9][0-9]{0,8}")) {
      return taken(Integer.valueOf(token.text()));
    }
    return mismatch(property, token, "0, 1, 2, …");
  }

  private @Nullable Object enumeration(Property<?> property, Token token) {
    String type = property.type().getSimpleName();
    List<String> names =
        Arrays.stream(property.type().getEnumConstants())
            .map(constant -> ((Enum<?>) constant).name())
            .toList();
    if (token.kind() == Token.Kind.WORD
        && names.contains(token.text())
        && !tokens.peek(1).is(".")) {
      faults.add(
          "unqualified-constant",
          token.span(),
          Text.of(
              "常量 `" + token.text() + "` 没有写类型：Drools 在 in (…) 里会悄悄地永不匹配",
              "the constant `"
                  + token.text()
                  + "` is not qualified: inside in (…) Drools would silently never match it"),
          Text.of(
              "写 `" + type + "." + token.text() + "`",
              "write `" + type + "." + token.text() + "`"));
      return null;
    }
    if (token.kind() != Token.Kind.WORD || !tokens.peek(1).is(".")) {
      return mismatch(property, token, qualified(type, names));
    }
    Token constant = tokens.peek(2);
    if (!token.text().equals(type)) {
      faults.add(
          "constant-type",
          token.span(),
          Text.of(
              "`" + property.qualifiedName() + "` 的值是 `" + type + "`，不是 `" + token.text() + "`",
              "`"
                  + property.qualifiedName()
                  + "` takes `"
                  + type
                  + "`, not `"
                  + token.text()
                  + "`"),
          vocabulary.enumerations().containsKey(token.text()) || names.contains(constant.text())
              ? Text.of("可填: " + qualified(type, names), "choose from: " + qualified(type, names))
              : ConditionParser.meant(token.text(), List.of(type)));
      return null;
    }
    if (tokens.peek(3).is(".") || tokens.peek(3).is("(") || !names.contains(constant.text())) {
      faults.add(
          "unknown-constant",
          constant.span(),
          Text.of(
              "`" + type + "` 没有常量 `" + constant.shown() + "`",
              "`" + type + "` has no constant `" + constant.shown() + "`"),
          ConditionParser.meant(constant.text(), names));
      return null;
    }
    tokens.next();
    tokens.next();
    return taken(property.type().getEnumConstants()[names.indexOf(constant.text())]);
  }

  private static String qualified(String type, List<String> names) {
    return String.join(", ", names.stream().map(name -> type + "." + name).toList());
  }

  private @Nullable Object mismatch(Property<?> property, Token token, String expected) {
    faults.add(
        "constant",
        token.span(),
        Text.of(
            "`" + property.qualifiedName() + "` 不能与 `" + token.shown() + "` 比较",
            "`" + property.qualifiedName() + "` does not compare with `" + token.shown() + "`"),
        Text.of("可填: " + expected, "choose from: " + expected));
    return null;
  }
}
