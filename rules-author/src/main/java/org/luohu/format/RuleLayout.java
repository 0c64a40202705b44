package org.luohu.format;

import java.util.List;
import org.luohu.format.RuleTokens.Kind;
import org.luohu.format.RuleTokens.Piece;

/**
 * Lays a rule file out that can be read: the three lines of the header, a blank line before each
 * rule and its comments, each fact and each finding on a line of its own.
 */
final class RuleLayout {

  private static final String STEP = "    ";

  private final String source;
  private final List<Piece> pieces;
  private final StringBuilder text = new StringBuilder();

  /** Whether the next piece stands within a rule's when or then. */
  private boolean within;

  private boolean header;
  private int depth;

  /** The last piece that is no comment behind another. */
  private Piece anchor = new Piece(Kind.COMMENT, "", 0);

  private int at;

  private RuleLayout(String source) {
    this.source = source;
    this.pieces = RuleTokens.of(source);
  }

  static String of(String source) {
    RuleLayout layout = new RuleLayout(source);
    for (layout.at = 0; layout.at < layout.pieces.size(); layout.at++) {
      layout.next(layout.pieces.get(layout.at));
    }
    return layout.text.append('\n').toString();
  }

  private void next(Piece piece) {
    header = header && linesBefore() == 0;
    if (piece.kind() == Kind.COMMENT) {
      comment(piece);
    } else if (header) {
      text.append(spaceInHeader(piece) ? " " : "").append(piece.text());
    } else if (depth == 0 && startsLine(piece)) {
      line(piece);
    } else {
      glue(piece);
    }
    if (!behind(piece)) {
      anchor = piece;
    }
    if (piece.is("(")) {
      depth++;
    } else if (piece.is(")")) {
      depth--;
    }
  }

  /** A comment stays behind what it stands behind, or before what it stands before. */
  private void comment(Piece piece) {
    if (behind(piece)) {
      text.append(piece.text().startsWith("//") ? "  " : " ");
    } else {
      breakLine(depth > 0 ? STEP + STEP : within ? STEP : "");
    }
    text.append(piece.text().stripTrailing());
  }

  private boolean behind(Piece piece) {
    return piece.kind() == Kind.COMMENT && at > 0 && linesBefore() == 0;
  }

  private boolean startsLine(Piece piece) {
    if (piece.kind() != Kind.WORD || before().is(".")) {
      return false;
    }
    return switch (piece.text()) {
      case "package", "import", "global", "rule", "when", "then", "end" -> true;
      default -> within;
    };
  }

  private void line(Piece piece) {
    switch (piece.text()) {
      case "package", "import", "global" -> {
        header = true;
        breakLine("");
      }
      case "when", "then" -> {
        within = false;
        breakLine("");
        within = true;
      }
      case "rule", "end" -> {
        within = false;
        breakLine("");
      }
      default -> breakLine(STEP);
    }
    text.append(piece.text());
  }

  /** Ends the line, and leaves one blank where rules part or where the author left any. */
  private void breakLine(String indent) {
    if (at == 0) {
      return;
    }
    Piece piece = pieces.get(at);
    boolean top = depth == 0 && !within && !piece.is("when") && !piece.is("then");
    boolean parts = anchor.kind() != Kind.COMMENT && beforeRule();
    boolean head = piece.is("package") || piece.is("import") || piece.is("global");
    boolean left = linesBefore() > 1 && anchor.kind() == Kind.COMMENT;
    boolean leaves = linesBefore() > 1 && piece.kind() == Kind.COMMENT;
    boolean blank = !piece.is("end") && top && (parts || (!head && (left || leaves)));
    text.append(blank ? "\n\n" : "\n").append(indent);
  }

  /** Whether what comes next, but for comments, is a rule. */
  private boolean beforeRule() {
    int next = at;
    while (next < pieces.size() && pieces.get(next).kind() == Kind.COMMENT) {
      next++;
    }
    return next == pieces.size() || pieces.get(next).is("rule");
  }

  private void glue(Piece piece) {
    Piece before = before();
    if (before.kind() == Kind.COMMENT && before.text().startsWith("//")) {
      text.append('\n').append(depth == 1 && piece.is(")") ? STEP : STEP + STEP);
    } else if (spaced(before, piece)) {
      text.append(' ');
    }
    text.append(piece.text());
  }

  private boolean spaced(Piece before, Piece piece) {
    if (piece.is(",") || piece.is(";") || piece.is(".") || before.is(".") || before.is("!")) {
      return false;
    }
    boolean finding = opensFinding();
    if (finding || before.is("(") || piece.is(")")) {
      return !finding && depth == 1; // within the parentheses of a fact
    }
    return !piece.is("(") || depth > 0;
  }

  /** Whether the piece stands in the parentheses of an effect: {@code findings.note("…")}. */
  private boolean opensFinding() {
    for (int i = at; i >= 0; i--) {
      Piece piece = pieces.get(i);
      if (piece.is("then")) {
        return true;
      }
      if (piece.is("when") || piece.is("rule")) {
        return false;
      }
    }
    return false;
  }

  private boolean spaceInHeader(Piece piece) {
    boolean afterKeyword = at > 0 && startsHeader(before());
    return afterKeyword || (before().kind() == Kind.WORD && piece.kind() == Kind.WORD);
  }

  private static boolean startsHeader(Piece piece) {
    return piece.is("package") || piece.is("import") || piece.is("global");
  }

  private Piece before() {
    return at == 0 ? new Piece(Kind.COMMENT, "", 0) : pieces.get(at - 1);
  }

  /** How many ends of lines stand before a piece. */
  private int linesBefore() {
    int from = at == 0 ? 0 : before().end();
    return (int)
        source.substring(from, pieces.get(at).start()).chars().filter(c -> c == '\n').count();
  }
}
