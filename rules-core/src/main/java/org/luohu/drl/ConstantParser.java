package org.luohu.drl;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;
import org.luohu.text.WordIndex;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Vocabulary;

/** Reads what a property is compared with: a constant or a list of constants. */
final class ConstantParser {

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Faults faults;

  ConstantParser(Tokens tokens, Vocabulary vocabulary, Faults faults) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  @Nullable List<Object> one(Property<?> property) {
    Object constant = constant(property);
    return constant == null ? null : List.of(constant);
  }

  @Nullable List<Object> list(Property<?> property) {
    Token open = tokens.peek();
    if (!tokens.accept("(")) {
      faults.add(
          "list",
          open.span(),
          Text.of("in 之后须有括号", "in is followed by parentheses"),
          Text.of("写 in ( …, … )", "write in ( …, … )"));
      skipConstants();
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

  /** Skips constants without parentheses, so that they are not taken for conditions. */
  private void skipConstants() {
    if (tokens.peek().is("[")) {
      while (!tokens.atPartEnd() && !tokens.peek().is(")") && !tokens.accept("]")) {
        tokens.next();
      }
      return;
    }
    while (constantFollows(0)) {
      boolean qualified = tokens.next().kind() == Token.Kind.WORD;
      if (qualified) {
        tokens.next();
        tokens.next();
      }
      if (tokens.peek().is(",") && constantFollows(1)) {
        tokens.next();
      }
    }
  }

  private boolean constantFollows(int ahead) {
    Token token = tokens.peek(ahead);
    return token.kind() == Token.Kind.STRING
        || token.kind() == Token.Kind.INTEGER
        || (token.kind() == Token.Kind.WORD
            && tokens.peek(ahead + 1).is(".")
            && tokens.peek(ahead + 2).kind() == Token.Kind.WORD);
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
    if (token.kind() == Token.Kind.INTEGER
        && tokens.peek(1).is(".")
        && tokens.peek(2).kind() == Token.Kind.INTEGER) {
      faults.add(
          "constant",
          token.span(),
          Text.of("只能与整数比较", "only integers are compared with"),
          Text.of(
              "可填: 0, 1, 2, …；不足一岁的用 ageDays",
              "choose from: 0, 1, 2, …; below a year use ageDays"));
      return null;
    }
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
      Optional<Text> called = called(property, token).map(name -> didYouMean(type + "." + name));
      return mismatch(property, token, qualified(type, names), called.stream());
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
          called(property, constant)
              .map(ConstantParser::didYouMean)
              .orElseGet(() -> ConditionParser.meant(constant.text(), names)));
      return null;
    }
    tokens.next();
    tokens.next();
    return taken(property.type().getEnumConstants()[names.indexOf(constant.text())]);
  }

  /** The constant that is called so in Chinese or English. */
  private static Optional<String> called(Property<?> property, Token word) {
    Map<String, Object> constants = new LinkedHashMap<>();
    for (Object constant : property.type().getEnumConstants()) {
      constants.put(((Enum<?>) constant).name(), constant);
    }
    return WordIndex.ofChoices(constants).find(word.text());
  }

  private static Text didYouMean(String constant) {
    return Text.of("是否想写 `" + constant + "`？", "did you mean `" + constant + "`?");
  }

  private static String qualified(String type, List<String> names) {
    return String.join(", ", names.stream().map(name -> type + "." + name).toList());
  }

  private @Nullable Object mismatch(Property<?> property, Token token, String expected) {
    return mismatch(property, token, expected, Stream.empty());
  }

  private @Nullable Object mismatch(
      Property<?> property, Token token, String expected, Stream<Text> meant) {
    Text allowed = Text.of("可填: " + expected, "choose from: " + expected);
    faults.add(
        "constant",
        token.span(),
        Text.of(
            "`" + property.qualifiedName() + "` 不能与 `" + token.shown() + "` 比较",
            "`" + property.qualifiedName() + "` does not compare with `" + token.shown() + "`"),
        Stream.concat(meant, Stream.of(allowed)).toArray(Text[]::new));
    return null;
  }
}
