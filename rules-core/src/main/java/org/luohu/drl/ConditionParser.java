package org.luohu.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Vocabulary;

/**
 * Reads what stands between {@code when} and {@code then}: one pattern for each fact, joined by
 * "and".
 */
final class ConditionParser {

  private static final Set<String> OUTSIDE =
      Set.of(
          "not",
          "exists",
          "forall",
          "eval",
          "accumulate",
          "from",
          "collect",
          "or",
          "and",
          "groupby",
          "do",
          "if",
          "over");

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Faults faults;
  private final Map<String, Span> seen = new HashMap<>();

  ConditionParser(Tokens tokens, Vocabulary vocabulary, Faults faults) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  @SuppressWarnings("ReferenceEquality") // the same token, not one like it
  List<Pattern> patterns() {
    List<Pattern> patterns = new ArrayList<>();
    Token first = tokens.peek();
    while (!tokens.atPartEnd()) {
      Pattern pattern = pattern();
      if (pattern != null) {
        patterns.add(pattern);
      }
    }
    if (tokens.peek() == first) {
      faults.add(
          "no-pattern",
          first.span(),
          Text.of("when 之后没有条件", "nothing stands after when"),
          Text.of("没有条件的规则写 Filing()", "a rule without condition reads Filing()"));
    }
    return patterns;
  }

  private @Nullable Pattern pattern() {
    Token name = tokens.next();
    if (name.kind() != Token.Kind.WORD || OUTSIDE.contains(name.text()) || !tokens.peek().is("(")) {
      refusePattern(name);
      return null;
    }
    Optional<FactType> type = vocabulary.factType(name.text());
    if (type.isEmpty()) {
      List<String> names = vocabulary.factTypes().stream().map(FactType::name).toList();
      faults.add(
          "unknown-fact",
          name.span(),
          Text.of("没有事实类型 `" + name.text() + "`", "there is no fact type `" + name.text() + "`"),
          meant(name.text(), names));
      int outside = tokens.depth();
      tokens.next();
      while (tokens.depth() > outside && !tokens.atPartEnd()) {
        tokens.next();
      }
      return null;
    }
    Span earlier = seen.putIfAbsent(name.text(), name.span());
    if (earlier != null) {
      faults.add(
          "repeated-fact",
          name.span(),
          Text.of(
              "一条规则里 `" + name.text() + "` 只能出现一次，第 " + earlier.line() + " 行已有",
              "a rule has one `" + name.text() + "` only; line " + earlier.line() + " has it"),
          Text.of(
              "把条件并到一个括号里，用逗号隔开",
              "put the conditions into one pair of parentheses, with commas between"));
    }
    tokens.next();
    return new Pattern(type.get(), expressions(type.get()), name.span());
  }

  private void refusePattern(Token name) {
    boolean binding = tokens.peek().is(":") || name.is("$");
    Text message =
        binding
            ? Text.of("不能给事实取变量名", "facts are not bound to variables")
            : name.kind() == Token.Kind.WORD && OUTSIDE.contains(name.text())
                ? Text.of(
                    "条件里不能用 `" + name.text() + "`", "a condition has no `" + name.text() + "`")
                : Text.of(
                    "这里应当是“事实类型( … )”，却是 `" + name.shown() + "`",
                    "a fact type with ( … ) is expected here, not `" + name.shown() + "`");
    faults.add("pattern", name.span(), message, instead(name));
    while (!tokens.atPartEnd() && !patternBegins()) {
      tokens.next();
    }
  }

  private Text instead(Token name) {
    String word = name.kind() == Token.Kind.WORD ? name.text() : "";
    if (vocabulary.factType(word).isPresent()) {
      return Text.of("写 `" + word + "(`", "write `" + word + "(`");
    }
    return switch (word) {
      case "or" ->
          Text.of(
              "两个事实之间的“或者”，分成两条规则；同一个事实的写在括号里，用 ||",
              "split the rule in two; alternatives of one fact stand in its parentheses, with ||");
      case "and" -> Text.of("删去它：事实一行一个，本来就是“并且”", "take it out: facts are joined by “and” anyway");
      case "not", "exists" ->
          Text.of(
              "否定写在括号里：属性 == false、属性 != 常量，或者 !( … )",
              "negate inside the parentheses: property == false, property != constant, or !( … )");
      default ->
          Text.of(
              "每个事实写一次：Target( household == HouseholdKind.FAMILY )；“或者”写在括号里面",
              "write each fact once: Target( household == HouseholdKind.FAMILY ); alternatives"
                  + " stand inside its parentheses");
    };
  }

  private boolean patternBegins() {
    return vocabulary.factType(tokens.peek().text()).isPresent() && tokens.peek(1).is("(");
  }

  private List<Expression> expressions(FactType type) {
    List<Expression> expressions = new ArrayList<>();
    int inside = tokens.depth();
    if (tokens.accept(")")) {
      return expressions;
    }
    while (true) {
      Expression expression = or(type, 0);
      if (expression == null) {
        skipExpression(inside);
      } else {
        expressions.add(expression);
      }
      if (tokens.accept(")") || (expression == null && tokens.atPartEnd())) {
        return expressions;
      }
      if (!tokens.accept(",")) {
        if (tokens.atPartEnd() || patternBegins()) {
          faults.add(
              "expression",
              tokens.behind(),
              Text.of("`" + type.name() + "(` 之后少了 `)`", "`" + type.name() + "(` is not closed"),
              Text.of("在这里加 )", "put ) here"));
          return expressions;
        }
        refuseBehind(tokens.peek());
        skipExpression(inside);
        if (!tokens.accept(",")) {
          tokens.accept(")");
          return expressions;
        }
      }
    }
  }

  private void refuseBehind(Token token) {
    faults.add(
        "expression",
        token.span(),
        Text.of(
            "条件之后应当是 `,`、`&&`、`||` 或者 `)`，却是 `" + token.shown() + "`",
            "a condition is followed by `,`, `&&`, `||` or `)`, not `" + token.shown() + "`"),
        token.is("and")
            ? Text.of("写 `&&`", "write `&&`")
            : token.is("or")
                ? Text.of("写 `||`", "write `||`")
                : Text.of("条件的格式：属性 比较符 常量", "a condition reads: property operator constant"));
  }

  /** Skips to the comma or parenthesis that ends a condition of the pattern. */
  private void skipExpression(int inside) {
    while (!tokens.atPartEnd()
        && !(tokens.depth() == inside && (tokens.peek().is(",") || tokens.peek().is(")")))) {
      tokens.next();
    }
  }

  /** Skips to where the next part of a condition may begin, so that its faults are found too. */
  private void skipPart(int inside) {
    while (!tokens.atPartEnd() && !(tokens.depth() == inside && endsPart(tokens.peek()))) {
      tokens.next();
    }
  }

  private static boolean endsPart(Token token) {
    return token.is(",") || token.is(")") || token.is("&&") || token.is("||");
  }

  private @Nullable Expression or(FactType type, int depth) {
    return joined("||", type, depth);
  }

  private @Nullable Expression joined(String sign, FactType type, int depth) {
    List<Expression> parts = new ArrayList<>();
    int inside = tokens.depth();
    boolean failed = false;
    do {
      Expression part = sign.equals("||") ? joined("&&", type, depth) : unary(type, depth);
      if (part == null) {
        failed = true;
        skipPart(inside);
      } else {
        parts.add(part);
      }
    } while (tokens.accept(sign));
    if (failed) {
      return null;
    }
    if (parts.size() == 1) {
      return parts.get(0);
    }
    return sign.equals("||") ? new Expression.Or(parts) : new Expression.And(parts);
  }

  private @Nullable Expression unary(FactType type, int depth) {
    Token token = tokens.peek();
    boolean negated = tokens.accept("!");
    if (negated && !tokens.peek().is("(")) {
      faults.add(
          "negation",
          token.span(),
          Text.of("`!` 之后须有括号", "`!` is followed by parentheses"),
          Text.of("写 !( … )，或者用 == false", "write !( … ), or == false"));
      return null;
    }
    if (!tokens.peek().is("(")) {
      return new ComparisonParser(tokens, vocabulary, faults).comparison(type);
    }
    if (depth > 50) {
      faults.add(
          "nesting",
          token.span(),
          Text.of("括号套得太深", "parentheses are nested too deep"),
          Text.of("拆成几条规则", "split the rule"));
      return null;
    }
    tokens.next();
    Expression inner = or(type, depth + 1);
    if (inner == null) {
      return null;
    }
    if (!tokens.accept(")")) {
      faults.add(
          "parenthesis",
          tokens.peek().span(),
          Text.of("缺少右括号", "a closing parenthesis is missing"),
          Text.of("在这里加 )", "put ) here"));
      return null;
    }
    return negated ? new Expression.Not(inner) : inner;
  }

  static Text meant(String word, List<String> candidates) {
    return Spelling.nearest(word, candidates)
        .map(near -> Text.of("是否想写 `" + near + "`？", "did you mean `" + near + "`?"))
        .orElse(
            Text.of(
                "可填: " + String.join(", ", candidates),
                "choose from: " + String.join(", ", candidates)));
  }

  static List<String> names(FactType type) {
    return type.properties().stream().map(Property::name).toList();
  }
}
