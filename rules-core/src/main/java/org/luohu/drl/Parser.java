package org.luohu.drl;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luohu.text.Text;
import org.luohu.vocabulary.Vocabulary;

/**
 * Reads the frame of a rule file: package, import, global, rules. Conditions are {@link
 * ConditionParser}'s.
 */
final class Parser {

  private static final Set<String> STATEMENTS =
      Set.of(
          "package",
          "import",
          "global",
          "rule",
          "function",
          "declare",
          "query",
          "unit",
          "dialect",
          "attributes");
  private static final Map<String, Text> FORBIDDEN =
      Map.of(
          "function", Text.of("规则文件里不能定义函数", "a rule file defines no functions"),
          "declare", Text.of("规则文件里不能声明类型", "a rule file declares no types"),
          "query", Text.of("规则文件里不能有查询", "a rule file has no queries"),
          "unit", Text.of("规则文件里不能有规则单元", "a rule file has no rule units"),
          "dialect", Text.of("规则文件里不能指定方言", "a rule file sets no dialect"));

  private final Tokens tokens;
  private final String source;
  private final String expectedPackage;
  private final Vocabulary vocabulary;
  private final Faults faults;
  private final List<Rule> rules = new ArrayList<>();
  private final Map<String, Span> names = new HashMap<>();

  Parser(
      List<Token> tokens,
      String source,
      String expectedPackage,
      Vocabulary vocabulary,
      Faults faults) {
    this.tokens = new Tokens(tokens);
    this.source = source;
    this.expectedPackage = expectedPackage;
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  RuleFile parse() {
    header("package", expectedPackage);
    header("import", vocabulary.packageName() + ".*");
    header("global", vocabulary.collector().getName() + " findings");
    while (!tokens.ended()) {
      if (tokens.peek().is("rule")) {
        rule();
      } else {
        refuseStatement();
      }
    }
    if (rules.isEmpty() && !faults.any()) {
      faults.add(
          "no-rules",
          tokens.peek().span(),
          Text.of("文件里没有规则", "the file has no rules"),
          Text.of(
              "写一条：rule \"…\" when … then findings.grant(\"…\"); end",
              "write one: rule \"…\" when … then findings.grant(\"…\"); end"));
    }
    return new RuleFile(source, expectedPackage, rules);
  }

  /** Reads one line of the header, which must say exactly what is expected. */
  private void header(String keyword, String expected) {
    Token first = tokens.peek();
    if (!first.is(keyword)) {
      faults.add(
          "header",
          first.span(),
          Text.of(
              "文件开头缺少 `" + keyword + " " + expected + "`",
              "the header lacks `" + keyword + " " + expected + "`"),
          Text.of(
              "开头三行依次是 package、import、global",
              "the first three lines are package, import and global, in this order"));
      return;
    }
    String said = statement();
    while (!said.equals(expected) && tokens.peek().is(keyword)) {
      only(keyword, expected, first);
      first = tokens.peek();
      said = statement();
    }
    if (!said.equals(expected)) {
      only(keyword, expected, first);
    }
  }

  /** Reads a line of the header: what it says after its keyword. */
  @SuppressWarnings("ReferenceEquality") // the same token, not one like it
  private String statement() {
    Token first = tokens.next();
    StringBuilder said = new StringBuilder();
    Token last = first;
    while (!tokens.ended()
        && tokens.peek().span().line() == first.span().line()
        && !tokens.peek().is(";")) {
      Token token = tokens.next();
      boolean words =
          last != first && last.kind() == Token.Kind.WORD && token.kind() == Token.Kind.WORD;
      said.append(words ? " " : "").append(token.shown());
      last = token;
    }
    tokens.accept(";");
    return said.toString();
  }

  private void only(String keyword, String expected, Token first) {
    Text why =
        keyword.equals("package")
            ? Text.of(
                "包名须与文件夹一致，应为 `" + expected + "`",
                "the package must equal the folder: `" + expected + "`")
            : Text.of(
                "这一行只能是 `" + keyword + " " + expected + "`",
                "this line must be `" + keyword + " " + expected + "`");
    boolean again = tokens.peek().is(keyword);
    faults.add(
        "header",
        first.span(),
        why,
        again
            ? Text.of("删去这一行", "take this line out")
            : Text.of(
                "改为 `" + keyword + " " + expected + "`",
                "write `" + keyword + " " + expected + "`"));
  }

  private void refuseStatement() {
    Token token = tokens.next();
    Text message =
        token.kind() == Token.Kind.WORD && FORBIDDEN.containsKey(token.text())
            ? FORBIDDEN.get(token.text())
            : token.is("import") || token.is("global") || token.is("package")
                ? Text.of(
                    "不能再有 `" + token.text() + "`：只许开头的三行",
                    "no further `" + token.text() + "`: only the three lines of the header")
                : Text.of(
                    "这里应当是规则，却是 `" + token.shown() + "`",
                    "a rule is expected here, not `" + token.shown() + "`");
    faults.add(
        "statement",
        token.span(),
        message,
        Text.of(
            "规则文件只有 package、import、global 和 rule … end",
            "a rule file has package, import, global and rule … end only"));
    while (!tokens.ended()
        && !(tokens.peek().kind() == Token.Kind.WORD
            && STATEMENTS.contains(tokens.peek().text()))) {
      tokens.next();
    }
  }

  private void rule() {
    tokens.next();
    Token name = tokens.peek();
    if (name.kind() == Token.Kind.STRING) {
      tokens.next();
      checkName(name);
    } else {
      faults.add(
          "rule-name",
          name.span(),
          Text.of("规则名须写在双引号里", "a rule's name stands in double quotes"),
          Text.of("例如 rule \"随父随母自愿\"", "for example rule \"随父随母自愿\""));
      tokens.skipTo("when", "then", "end", "rule");
    }
    refuseAttributes();
    List<Pattern> patterns = List.of();
    boolean when = tokens.accept("when");
    if (!when) {
      missing("when");
    }
    if (when || patternBegins()) {
      patterns = new ConditionParser(tokens, vocabulary, faults).patterns();
    }
    List<Consequence> consequences = List.of();
    boolean then = tokens.accept("then");
    if (!then) {
      missing("then");
    }
    if (then || tokens.peek().is("findings")) {
      consequences = new ConsequenceParser(tokens, vocabulary, faults).consequences();
    } else {
      tokens.skipTo("end", "rule");
    }
    if (!tokens.accept("end")) {
      missing("end");
    }
    rules.add(new Rule(name.text(), source, patterns, consequences, name.span()));
  }

  private void missing(String keyword) {
    Token token = tokens.peek();
    faults.add(
        "missing-" + keyword,
        token.span(),
        Text.of("这里应当是 `" + keyword + "`", "`" + keyword + "` is expected here"),
        Text.of(
            "在这里加 " + keyword + " ：rule \"…\" when … then … end",
            "put " + keyword + " here: rule \"…\" when … then … end"));
  }

  private boolean patternBegins() {
    return vocabulary.factType(tokens.peek().text()).isPresent() && tokens.peek(1).is("(");
  }

  private void checkName(Token name) {
    if (name.text().isBlank() || name.text().length() > 200) {
      faults.add(
          "rule-name",
          name.span(),
          Text.of("规则名须有 1 至 200 个字", "a rule's name has 1 to 200 characters"),
          Text.of("用法条的一句话作规则名", "name the rule by its sentence of the law"));
    }
    Span earlier = names.putIfAbsent(name.text(), name.span());
    if (earlier != null) {
      faults.add(
          "duplicate-rule",
          name.span(),
          Text.of(
              "规则名 `" + name.text() + "` 在第 " + earlier.line() + " 行已经用过",
              "the rule name `" + name.text() + "` is already used in line " + earlier.line()),
          Text.of("换一个名字", "choose another name"));
    }
  }

  private void refuseAttributes() {
    while (!tokens.ended()
        && !tokens.peek().is("when")
        && !tokens.peek().is("then")
        && !tokens.peek().is("end")
        && !tokens.peek().is("rule")
        && !patternBegins()) {
      Token token = tokens.next();
      faults.add(
          "attribute",
          token.span(),
          Text.of(
              "规则不能有属性、注解或者父规则：`" + token.shown() + "`",
              "a rule has no attributes, annotations or parent: `" + token.shown() + "`"),
          Text.of(
              "规则名之后直接写 when；规则的先后从不影响结果",
              "write when right after the name; the order of rules never matters"));
      tokens.skipTo("when", "then", "end", "rule");
    }
  }
}
