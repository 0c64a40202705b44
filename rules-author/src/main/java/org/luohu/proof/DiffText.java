package org.luohu.proof;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.luohu.decision.Outcome;
import org.luohu.text.Language;
import org.luohu.text.Text;

/**
 * A comparison as people read it: for whom the law changes first, then what is written differently.
 */
final class DiffText {

  /** How many exceptions are named. */
  private static final int NAMED = 4;

  private final Language language;
  private final StringBuilder out = new StringBuilder();

  DiffText(Language language) {
    this.language = language;
  }

  String text(DiffReport report) {
    line(report.before() + " → " + report.after());
    report.remarks().forEach(remark -> line(remark.in(language)));
    if (report.equal()) {
      line(
          say(
              "对所有可能的家庭证明：决定完全相同（结论、意见、材料都没有变化）",
              "proved over all families: every decision is the same (outcome, findings,"
                  + " materials)"));
    }
    int number = 0;
    for (DiffGroup group : report.groups()) {
      group(++number, group);
    }
    if (report.more() > 0) {
      line("");
      line(say("另有 " + report.more() + " 组", report.more() + " group(s) more"));
    }
    cases(report.cases());
    changes(report.changes());
    return out.toString();
  }

  private void cases(Map<String, Integer> cases) {
    if (!cases.isEmpty()) {
      int all = cases.values().stream().mapToInt(Integer::intValue).sum();
      line("");
      line(say("所给的 " + all + " 件申报：", "The " + all + " application(s) given:"));
      cases.forEach(
          (way, count) ->
              line(
                  "  "
                      + Arrays.stream(way.split(" → "))
                          .map(this::outcome)
                          .collect(Collectors.joining(" → "))
                      + say("：", ": ")
                      + count));
    }
  }

  private String outcome(String name) {
    return name.equals(DiffReport.NONE)
        ? say("不能判定", "no decision")
        : Outcome.valueOf(name).label().in(language);
  }

  private void group(int number, DiffGroup group) {
    line("");
    line(number + ". " + heading(group));
    if (!group.causes().isEmpty()) {
      line(
          "   "
              + say("因为：", "because: ")
              + group.causes().stream().map(this::cause).collect(Collectors.joining(say("，", ", ")))
              + say("（", " (")
              + group.policy()
              + say("）", ")"));
      line(
          "   "
              + say("哪些家庭：", "who: ")
              + group.condition().stream()
                  .map(text -> text.in(language))
                  .collect(Collectors.joining(say("\n     或者：", "\n     or: "))));
      unless(group);
    }
    line("   " + say("例（" + group.day() + " 起）：", "example (from " + group.day() + "):"));
    group.family().file().lines().forEach(part -> line("     " + part));
    said(say("对这一家，不再说：", "of these it is no longer said: "), group.lost());
    said(say("对这一家，现在说：", "of these it is now said: "), group.gained());
  }

  private String cause(Cause cause) {
    return cause.way().label().in(language) + say("", " ") + quoted(cause.rule());
  }

  private String quoted(String rule) {
    return say("「", "“") + rule + say("」", "”");
  }

  private String heading(DiffGroup group) {
    String before = group.before().label().in(language);
    String after = group.after().label().in(language);
    return group.sameOutcome()
        ? say(
            "结论不变（如：" + after + "），意见或者材料不同",
            "same outcome (such as: " + after + "), other findings or materials")
        : before + " → " + after;
  }

  private void unless(DiffGroup group) {
    List<String> named = group.unless().subList(0, Math.min(NAMED, group.unless().size()));
    if (!named.isEmpty()) {
      int more = group.unless().size() - named.size();
      String rest =
          more == 0 ? "" : say(" 等 " + group.unless().size() + " 条", " and " + more + " more");
      line(
          "   "
              + say("已另有规定的除外：", "unless already decided by: ")
              + named.stream().map(this::quoted).collect(Collectors.joining(say("、", ", ")))
              + rest);
    }
    if (!group.exact()) {
      line(
          "   "
              + say(
                  "还取决于其他事项，符合条件的不一定都在内",
                  "other facts matter too: not all who meet this are among them"));
    }
  }

  private void said(String label, List<Said> said) {
    said.forEach(one -> line("   " + label + one.text().in(language)));
  }

  private void changes(List<Change> changes) {
    if (changes.isEmpty()) {
      return;
    }
    line("");
    line(say("文字上的改动：", "What is written differently:"));
    String policy = "";
    for (Change change : changes) {
      if (!change.policy().equals(policy)) {
        policy = change.policy();
        line("  " + policy);
      }
      line(
          "  "
              + change.part().label().in(language)
              + (change.code().equals(policy) ? "" : " " + change.code()));
      if (change.before() != null) {
        line("    - " + change.before().in(language));
      }
      if (change.after() != null) {
        line("    + " + change.after().in(language));
      }
    }
  }

  private String say(String zh, String en) {
    return Text.of(zh, en).in(language);
  }

  private void line(String text) {
    out.append(text).append('\n');
  }
}
