package org.luohu.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.luohu.format.RuleTokens;
import org.luohu.format.RuleTokens.Kind;
import org.luohu.format.RuleTokens.Piece;
import org.luohu.lint.LintReport;
import org.luohu.problem.Problem;
import org.luohu.text.Text;

/**
 * The mends of problems as edits. What a mend says in backticks is tried, and offered only where
 * the problem is then gone and no other has come.
 */
final class Mends {

  private static final Pattern WRITTEN = Pattern.compile("`([^`\\n]+)`");
  private static final int TRIED = 6;
  private static final String CHINESE_SIGNS = "。、【】《》“”‘’　\u00a0";
  private static final String THEIR_SIGNS = ".,[]<>\"\"''  ";

  private final Desk.Opened opened;
  private final Lines lines;

  Mends(Desk.Opened opened) {
    this.opened = opened;
    this.lines = new Lines(opened.text());
  }

  /** The mends of the problems within a range. On the thread that looks at trees. */
  List<CodeAction> of(List<Problem> problems, Range within) {
    List<CodeAction> actions = new ArrayList<>();
    LawTree tree = opened.tree();
    if (tree == null) {
      return actions;
    }
    LintReport before = tree.tried(opened.path(), opened.text());
    for (Problem problem : problems) {
      Range range = Diagnosed.range(problem.place());
      boolean touched =
          range.getStart().getLine() <= within.getEnd().getLine()
              && within.getStart().getLine() <= range.getEnd().getLine();
      if (touched) {
        candidates(problem).entrySet().stream()
            .limit(TRIED)
            .filter(each -> mends(tree, before, problem, each.getValue()))
            .forEach(each -> actions.add(action(each.getKey(), each.getValue())));
      }
    }
    if (opened.path().endsWith(".drl")) {
      TextEdit narrow = new TextEdit(lines.range(0, lines.text().length()), narrow(lines.text()));
      if (!narrow.getNewText().equals(lines.text())) {
        actions.add(action("整个文件的全角符号改为半角 · all full-width signs of the file to ASCII", narrow));
      }
    }
    return actions;
  }

  /** Edits that a problem's mend may mean, by what it says. */
  private Map<String, TextEdit> candidates(Problem problem) {
    Map<String, TextEdit> candidates = new LinkedHashMap<>();
    Range place = Diagnosed.range(problem.place());
    int start = lines.offset(place.getStart());
    int end = lines.offset(place.getEnd());
    String line = lines.line(place.getStart().getLine());
    int lineEnd = start - place.getStart().getCharacter() + line.length();
    for (Text help : problem.help()) {
      for (String written : written(help)) {
        String say = "写 `" + written + "`";
        if (problem.code().equals("drl/header")) {
          candidates.put(say, new TextEdit(lines.range(start, lineEnd), written));
          candidates.put(
              "插入 `" + written + "`", new TextEdit(lines.range(start, start), written + "\n"));
        } else {
          candidates.put(say, new TextEdit(lines.range(start, end), written));
        }
      }
      String zh = help.zh();
      if (zh.contains("半角空格")) {
        candidates.put("改为半角空格", new TextEdit(lines.range(start, end), " "));
      }
      if (zh.startsWith("删去")) {
        candidates.put(zh, new TextEdit(lines.range(start, end), ""));
      }
      if (zh.contains("之后加 ;")) {
        int close = lines.text().indexOf(')', end);
        candidates.put(zh, new TextEdit(lines.range(close + 1, close + 1), ";"));
      }
      Matcher put = Pattern.compile("在这里加 (\\S+)").matcher(zh);
      if (put.find()) {
        candidates.put(zh, new TextEdit(lines.range(start, start), put.group(1) + " "));
      }
    }
    return candidates;
  }

  private static Set<String> written(Text help) {
    Set<String> written = new LinkedHashSet<>();
    Matcher match = WRITTEN.matcher(help.zh());
    while (match.find()) {
      written.add(match.group(1));
    }
    Matcher listed = Pattern.compile("^可填: (.+)$").matcher(help.zh());
    if (listed.matches()) {
      written.addAll(List.of(listed.group(1).split(", ", -1)));
    }
    return written;
  }

  private boolean mends(LawTree tree, LintReport before, Problem problem, TextEdit edit) {
    LintReport after = tree.tried(opened.path(), apply(edit));
    return after.found() < before.found()
        && count(after, problem.code()) < count(before, problem.code());
  }

  private static long count(LintReport report, String code) {
    return report.problems().stream().filter(each -> each.code().equals(code)).count();
  }

  private String apply(TextEdit edit) {
    int start = lines.offset(edit.getRange().getStart());
    int end = lines.offset(edit.getRange().getEnd());
    return lines.text().substring(0, start) + edit.getNewText() + lines.text().substring(end);
  }

  private CodeAction action(String title, TextEdit edit) {
    CodeAction action = new CodeAction(title);
    action.setKind(CodeActionKind.QuickFix);
    action.setEdit(new WorkspaceEdit(Map.of(opened.uri(), List.of(edit))));
    return action;
  }

  /** A rule file with ASCII signs outside names and comments. */
  static String narrow(String text) {
    StringBuilder narrow = new StringBuilder(text);
    List<Piece> pieces = RuleTokens.of(text);
    boolean[] kept = new boolean[text.length()];
    for (Piece piece : pieces) {
      if (piece.kind() == Kind.COMMENT || piece.kind() == Kind.STRING) {
        int edge = piece.kind() == Kind.STRING ? 1 : 0;
        java.util.Arrays.fill(
            kept, piece.start() + edge, Math.max(piece.start() + edge, piece.end() - edge), true);
      }
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int known = CHINESE_SIGNS.indexOf(c);
      if (kept[i]) {
        continue;
      }
      if (known >= 0) {
        narrow.setCharAt(i, THEIR_SIGNS.charAt(known));
      } else if (c >= '\uFF01' && c <= '\uFF5E') {
        narrow.setCharAt(i, (char) (c - 0xFEE0));
      }
    }
    return narrow.toString();
  }
}
