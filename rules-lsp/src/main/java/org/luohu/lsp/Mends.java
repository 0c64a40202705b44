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
  private static final int ROUNDS = 40;

  private final Desk.Opened opened;
  private final Lines lines;

  Mends(Desk.Opened opened) {
    this(opened, opened.text());
  }

  private Mends(Desk.Opened opened, String text) {
    this.opened = opened;
    this.lines = new Lines(text);
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
    if (problems.stream().anyMatch(Mends::character)) {
      String text = narrow(tree);
      TextEdit all = new TextEdit(lines.range(0, lines.text().length()), text);
      actions.add(action("整个文件的这类字符都改为半角 · all such characters of the file to ASCII", all));
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
        candidates.put("改为半角空格", new TextEdit(lines.range(start, end), " ".repeat(end - start)));
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

  private static boolean character(Problem problem) {
    return problem.code().endsWith("/unknown-character");
  }

  /** The text with every such character mended, as its faults say, until none is named. */
  private String narrow(LawTree tree) {
    Mends now = this;
    for (int round = 0; round < ROUNDS; round++) {
      List<TextEdit> edits = new ArrayList<>();
      for (Problem problem : tree.tried(opened.path(), now.lines.text()).problems()) {
        if (character(problem) && tree.pathOf(problem.place().source()).equals(opened.path())) {
          now.candidates(problem).values().stream().limit(1).forEach(edits::add);
        }
      }
      if (edits.isEmpty()) {
        break;
      }
      String text = now.lines.text();
      for (int i = edits.size() - 1; i >= 0; i--) {
        text = new Mends(opened, text).apply(edits.get(i));
      }
      now = new Mends(opened, text);
    }
    return now.lines.text();
  }
}
