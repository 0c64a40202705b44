package org.luohu.drl;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import org.luohu.vocabulary.Vocabulary;

/** Reads what a rule says: {@code findings.<effect>("code");} once or more, and nothing else. */
final class ConsequenceParser {

  private final Tokens tokens;
  private final Vocabulary vocabulary;
  private final Faults faults;

  ConsequenceParser(Tokens tokens, Vocabulary vocabulary, Faults faults) {
    this.tokens = tokens;
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  @SuppressWarnings("ReferenceEquality") // the same token, not one like it
  List<Consequence> consequences() {
    List<Consequence> consequences = new ArrayList<>();
    Token first = tokens.peek();
    while (!tokens.ended() && !tokens.peek().is("end") && !tokens.peek().is("rule")) {
      consequence(consequences);
    }
    if (consequences.isEmpty() && tokens.peek() == first) {
      faults.add(
          "no-finding",
          first.span(),
          Text.of("then 之后没有意见", "nothing is said after then"),
          Text.of("写 findings.<意见类型>(\"代码\");", "write findings.<effect>(\"code\");"));
    }
    return consequences;
  }

  private void consequence(List<Consequence> consequences) {
    Token start = tokens.peek();
    if (start.is("findings")
        && tokens.peek(1).is(".")
        && tokens.peek(2).kind() == Token.Kind.WORD
        && tokens.peek(3).is("(")
        && tokens.peek(4).kind() == Token.Kind.STRING
        && tokens.peek(5).is(")")) {
      tokens.next();
      tokens.next();
      Token effect = tokens.next();
      tokens.next();
      Token code = tokens.next();
      tokens.next();
      check(effect, code);
      consequences.add(new Consequence(effect.text(), code.text(), effect.span(), code.span()));
      if (!tokens.accept(";")) {
        faults.add(
            "missing-semicolon",
            code.span(),
            Text.of("这句之后缺少分号", "a semicolon is missing after this"),
            Text.of("在 ) 之后加 ;", "put ; after )"));
      }
      return;
    }
    faults.add(
        "consequence",
        start.span(),
        Text.of(
            "then 之后只能写 findings.<意见类型>(\"代码\"); 却是 `" + start.shown() + "`",
            "after then only findings.<effect>(\"code\"); may stand, not `" + start.shown() + "`"),
        Text.of(
            "意见类型: " + String.join(", ", effects()), "effects: " + String.join(", ", effects())));
    tokens.next();
    tokens.skipTo(";", "end", "rule");
    tokens.accept(";");
  }

  private void check(Token effect, Token code) {
    if (!effects().contains(effect.text())) {
      Optional<String> meant = Spelling.nearest(effect.text(), effects());
      faults.add(
          "unknown-effect",
          effect.span(),
          Text.of("没有意见类型 `" + effect.text() + "`", "there is no effect `" + effect.text() + "`"),
          meant
              .map(word -> Text.of("是否想写 `" + word + "`？", "did you mean `" + word + "`?"))
              .orElse(
                  Text.of(
                      "可填: " + String.join(", ", effects()),
                      "choose from: " + String.join(", ", effects()))));
    }
    if (!code.text().matches("[a-z][a-z0-9]*(-[a-z0-9]+)*")) {
      faults.add(
          "finding-code",
          code.span(),
          Text.of(
              "代码 `" + code.text() + "` 须由小写字母、数字和连字符组成",
              "the code `" + code.text() + "` must be lower-case letters, digits and hyphens"),
          Text.of("例如 not-a-family-household", "for example not-a-family-household"));
    }
  }

  /** The effects are the collector's methods. */
  private List<String> effects() {
    return java.util.Arrays.stream(vocabulary.collector().getMethods())
        .map(Method::getName)
        .sorted()
        .toList();
  }
}
