package org.luohu.report;

import org.jspecify.annotations.Nullable;
import org.luohu.diff.Change;
import org.luohu.diff.DiffGroup;
import org.luohu.diff.DiffReport;
import org.luohu.diff.Recount;
import org.luohu.logic.Specimen;
import org.luohu.logic.Utterance;
import org.luohu.render.Ink;
import org.luohu.render.Page;
import org.luohu.render.Style;
import org.luohu.render.TextPage;
import org.luohu.text.Language;
import org.luohu.text.Text;
import org.luohu.verify.Note;
import org.luohu.verify.Report;

/** What was proved, and counted, as people read it; as text, lines are as long as they are. */
public final class ProofPage {

  /** How many exceptions are named. */
  private static final int NAMED = 4;

  private static final Style LONG_LINES = new Style(false, Integer.MAX_VALUE);

  private final Page page;

  private ProofPage(Page page) {
    this.page = page;
  }

  /** A verification: faults, then notes by kind. */
  public static String of(Report report, Language language) {
    TextPage page = new TextPage(language, LONG_LINES);
    new ProofPage(page).write(report);
    return page.toString();
  }

  /** A comparison: for whom the law changes first, then what is written differently. */
  public static String of(DiffReport report, Language language) {
    TextPage page = new TextPage(language, LONG_LINES);
    write(page, report);
    return page.toString();
  }

  /** Writes a comparison onto a page. */
  public static void write(Page page, DiffReport report) {
    new ProofPage(page).write(report);
  }

  private void write(Report report) {
    int faults = report.faults().size();
    String counts = report.versions() + " / " + report.rules() + " / " + report.periods();
    line(
        "对所有可能的家庭证明：%s（版本/规则/时段 %s）",
        "proved over all families: %s (versions/rules/periods %s)",
        report.clean() ? Text.of("没有错误", "no fault") : Text.format("%s 处错误", "%s fault(s)", faults),
        counts);
    if (!report.unproved().isEmpty()) {
      line(
          "没有证明完（到了 --limit，或者内存不够）：%s",
          "not all was proved (--limit, or too little memory) of: %s",
          String.join("、", report.unproved()));
    }
    report
        .faults()
        .forEach(
            fault -> {
              page.gap();
              line("错误：%s", "Fault: %s", fault.kind().label());
              line("  " + fault.policy() + "「" + fault.rule() + "」");
              line("  " + page.in(fault.text()));
              family(fault.family());
            });
    Note.Kind kind = null;
    for (Note note : report.notes()) {
      if (note.kind() != kind) {
        kind = note.kind();
        page.gap();
        line("提示：%s", "Note: %s", kind.label());
      }
      line("  - 自 %s：%s", "  - from %s: %s", note.day(), note.text());
      family(note.family());
    }
  }

  private void family(@Nullable Specimen family) {
    if (family != null) {
      line("  例（%s）：", "  Example (%s):", family.decision().outcome().label());
      family.file().lines().forEach(part -> line("    " + part));
    }
  }

  private void write(DiffReport report) {
    line(report.before() + " → " + report.after());
    report.remarks().forEach(remark -> line(page.in(remark)));
    Recount recount = report.recount();
    if (recount != null) {
      RecountPage.write(page, recount);
      if (report.equal()) {
        page.gap();
      } else {
        page.heading(page.in("对所有可能的家庭：", "Of all families that there can be:"));
      }
    }
    if (report.equal()) {
      line(
          "对所有可能的家庭证明：决定完全相同（结论、意见、材料都没有变化）",
          "proved over all families: every decision is the same (outcome, findings, materials)");
    }
    int number = 0;
    for (DiffGroup group : report.groups()) {
      group(++number, group);
    }
    if (report.more() > 0) {
      page.gap();
      line("另有 %s 组", "%s group(s) more", report.more());
    }
    changes(report);
  }

  private void group(int number, DiffGroup group) {
    page.heading(number + ". " + page.in(heading(group)));
    if (!group.causes().isEmpty()) {
      Text causes =
          Text.join(
              "，",
              ", ",
              group.causes().stream()
                  .map(cause -> Text.format("%s「%s」", "%s “%s”", cause.way().label(), cause.rule()))
                  .toList());
      line("   因为：%s（%s）", "   because: %s (%s)", causes, group.policy());
      line("   哪些家庭：%s", "   who: %s", Text.join("\n     或者：", "\n     or: ", group.condition()));
      unless(group);
    }
    line("   例（%s 起）：", "   example (from %s):", group.day());
    group.family().file().lines().forEach(part -> line("     " + part));
    for (Utterance said : group.lost()) {
      line("   对这一家，不再说：%s", "   of these it is no longer said: %s", said.text());
    }
    for (Utterance said : group.gained()) {
      line("   对这一家，现在说：%s", "   of these it is now said: %s", said.text());
    }
  }

  private static Text heading(DiffGroup group) {
    return group.sameOutcome()
        ? Text.format(
            "结论不变（如：%s），意见或者材料不同",
            "same outcome (such as: %s), other findings or materials", group.after().label())
        : Text.format("%s → %s", "%s → %s", group.before().label(), group.after().label());
  }

  private void unless(DiffGroup group) {
    int all = group.unless().size();
    if (all > 0) {
      Text named =
          Text.join(
              "、",
              ", ",
              group.unless().stream()
                  .limit(NAMED)
                  .map(rule -> Text.format("「%s」", "“%s”", rule))
                  .toList());
      Text rest =
          all <= NAMED
              ? Text.plain("")
              : Text.format(" 等 %s 条", " and %2$s more", all, all - NAMED);
      line("   已另有规定的除外：%s%s", "   unless already decided by: %s%s", named, rest);
    }
    if (!group.exact()) {
      line(
          "   还取决于其他事项，符合条件的不一定都在内",
          "   other facts matter too: not all who meet this are among them");
    }
  }

  private void changes(DiffReport report) {
    if (!report.changes().isEmpty()) {
      page.heading(page.in("文字上的改动：", "What is written differently:"));
    }
    String policy = "";
    for (Change change : report.changes()) {
      if (!change.policy().equals(policy)) {
        policy = change.policy();
        line("  " + policy);
      }
      String code = change.code().equals(policy) ? "" : " " + change.code();
      line("  " + page.in(change.part().label()) + code);
      if (change.before() != null) {
        line("    - " + page.in(change.before()));
      }
      if (change.after() != null) {
        line("    + " + page.in(change.after()));
      }
    }
  }

  private void line(String zh, String en, Object... parts) {
    line(page.in(zh, en, parts));
  }

  /** Lines, each as far to the right as it begins. */
  private void line(String text) {
    text.lines()
        .forEach(
            line -> {
              String words = line.stripLeading();
              page.paragraph(line.length() - words.length(), words, Ink.PLAIN);
            });
  }
}
