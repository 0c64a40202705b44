package org.luohu.lsp;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luohu.format.RuleTokens;
import org.luohu.format.RuleTokens.Kind;
import org.luohu.format.RuleTokens.Piece;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Vocabulary;

/** Where a cursor stands in a rule file, half-typed or not. */
final class RuleCursor {

  /** What is wanted at the cursor. */
  enum Wanted {
    NOTHING,
    STATEMENT,
    FACT,
    PROPERTY,
    OPERATOR,
    CONSTANT,
    EFFECT,
    CODE
  }

  private final Vocabulary vocabulary;
  private final List<Piece> before = new ArrayList<>();
  private @Nullable Piece at;
  private final int offset;

  RuleCursor(Vocabulary vocabulary, String text, int offset) {
    this.vocabulary = vocabulary;
    this.offset = offset;
    for (Piece piece : RuleTokens.of(text)) {
      if (piece.start() < offset && offset <= piece.end() && piece.kind() != Kind.SIGN) {
        at = piece;
      } else if (piece.end() <= offset && piece.kind() != Kind.COMMENT) {
        before.add(piece);
      } else if (at == null && piece.start() == offset && piece.kind() == Kind.WORD) {
        at = piece;
      }
    }
  }

  /** The piece that the cursor stands in or at the edge of. */
  @Nullable Piece piece() {
    return at;
  }

  /** Where what is being typed began. */
  int start() {
    Piece piece = at;
    return piece == null ? offset : piece.kind() == Kind.STRING ? piece.start() + 1 : piece.start();
  }

  Wanted wanted() {
    Piece piece = at;
    if (piece != null && piece.kind() == Kind.COMMENT) {
      return Wanted.NOTHING;
    }
    boolean inString = piece != null && piece.kind() == Kind.STRING;
    if (piece != null
        && inString
        && offset == piece.end()
        && piece.text().length() > 1
        && piece.text().endsWith("\"")) {
      return Wanted.NOTHING;
    }
    String section = section();
    if (section.equals("then")) {
      if (inString) {
        return Wanted.CODE;
      }
      return back(0, ".") && back(1, "findings")
          ? Wanted.EFFECT
          : back(0, ")") ? Wanted.NOTHING : Wanted.STATEMENT;
    }
    if (!section.equals("when")) {
      return inString ? Wanted.NOTHING : Wanted.STATEMENT;
    }
    if (type().isEmpty()) {
      return inString ? Wanted.NOTHING : Wanted.FACT;
    }
    if (back(0, ".") || listed() || operator(word(0))) {
      return Wanted.CONSTANT;
    }
    if (inString) {
      return Wanted.NOTHING;
    }
    boolean start = List.of("(", ",", "&&", "||", "!").contains(word(0));
    return start ? Wanted.PROPERTY : property(word(0)) == null ? Wanted.NOTHING : Wanted.OPERATOR;
  }

  /** The fact type whose parentheses the cursor is in. */
  Optional<FactType> type() {
    int depth = 0;
    for (int i = before.size() - 1; i > 0; i--) {
      Piece piece = before.get(i);
      if (piece.is("when") || piece.is("then") || piece.is("end")) {
        return Optional.empty();
      }
      depth += piece.is(")") ? 1 : piece.is("(") ? -1 : 0;
      if (depth < 0) {
        Optional<FactType> type = vocabulary.factType(before.get(i - 1).text());
        if (type.isPresent()) {
          return type;
        }
        depth = 0;
      }
    }
    return Optional.empty();
  }

  /** The property that is being compared at the cursor. */
  @Nullable Property<?> compared() {
    for (int i = before.size() - 1; i >= 0; i--) {
      Property<?> property = property(before.get(i).text());
      if (property != null && before.get(i).kind() == Kind.WORD) {
        return property;
      }
      if (before.get(i).is("&&") || before.get(i).is("||") || before.get(i).is("when")) {
        return null;
      }
    }
    return null;
  }

  /** The effect within whose parentheses the cursor is. */
  String effect() {
    return back(0, "(") ? word(1) : "";
  }

  /** Whether the cursor is behind {@code Type.}. */
  boolean afterDot() {
    return back(0, ".");
  }

  private @Nullable Property<?> property(String name) {
    return type().flatMap(type -> type.property(name)).orElse(null);
  }

  /** Whether the cursor stands in a list of constants. */
  private boolean listed() {
    int depth = 0;
    for (int i = before.size() - 1; i > 0; i--) {
      depth += before.get(i).is(")") ? 1 : before.get(i).is("(") ? -1 : 0;
      if (depth < 0) {
        return before.get(i - 1).is("in");
      }
    }
    return false;
  }

  private static boolean operator(String word) {
    return List.of("==", "!=", "<", "<=", ">", ">=").contains(word);
  }

  private String section() {
    for (int i = before.size() - 1; i >= 0; i--) {
      Piece piece = before.get(i);
      if (piece.is("when") || piece.is("then") || piece.is("end")) {
        return piece.text();
      }
    }
    return "";
  }

  private boolean back(int steps, String text) {
    return word(steps).equals(text);
  }

  private String word(int steps) {
    int index = before.size() - 1 - steps;
    return index < 0 ? "" : before.get(index).text();
  }
}
