package org.luohu.drl;

import java.util.Arrays;
import java.util.List;

/** The tokens of a file and how far they are read. */
final class Tokens {

  private final List<Token> tokens;
  private int at;
  private int depth;

  Tokens(List<Token> tokens) {
    this.tokens = tokens;
  }

  Token peek() {
    return tokens.get(at);
  }

  Token peek(int ahead) {
    return tokens.get(Math.min(at + ahead, tokens.size() - 1));
  }

  Token next() {
    Token token = tokens.get(at);
    if (token.kind() != Token.Kind.END) {
      at++;
      depth += token.is("(") ? 1 : token.is(")") ? -1 : 0;
    }
    return token;
  }

  /** Right after what was read last. */
  Span behind() {
    Span last = tokens.get(Math.max(0, at - 1)).span();
    return new Span(last.line(), last.column() + last.length(), 1);
  }

  boolean ended() {
    return peek().kind() == Token.Kind.END;
  }

  boolean accept(String text) {
    if (peek().is(text)) {
      next();
      return true;
    }
    return false;
  }

  /** How many parentheses are open. */
  int depth() {
    return depth;
  }

  /** Whether a rule's part or the file ends here, whatever is still open. */
  boolean atPartEnd() {
    return ended()
        || peek().is("then")
        || peek().is("end")
        || peek().is("rule")
        || (peek().is("findings") && peek(1).is("."));
  }

  void skipTo(String... stops) {
    List<String> all = Arrays.asList(stops);
    while (!ended() && all.stream().noneMatch(stop -> peek().is(stop))) {
      next();
    }
  }
}
