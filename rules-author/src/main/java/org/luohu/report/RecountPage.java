package org.luohu.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Outcome;
import org.luohu.diff.Recount;
import org.luohu.diff.Recount.Filed;
import org.luohu.diff.Recount.Group;
import org.luohu.diff.Recount.Way;
import org.luohu.diff.RuleShift;
import org.luohu.render.Ink;
import org.luohu.render.Page;
import org.luohu.text.Text;
import org.luohu.text.Visible;

/** What two laws make of the applications that were given, as people read it. */
final class RecountPage {

  private final Page page;

  private RecountPage(Page page) {
    this.page = page;
  }

  static void write(Page page, Recount recount) {
    new RecountPage(page).write(recount);
  }

  private void write(Recount recount) {
    page.heading(page.in("所给的申报，两边各判一遍：", "The applications given, decided by both:"));
    long decided = recount.decided();
    page.paragraph(
        2,
        page.in(
            "读了 %,d 件：决定相同 %,d，不同 %,d，用不了 %,d",
            "read %,d: decided alike %,d, differently %,d, unusable %,d",
            decided + recount.unusables(),
            decided - recount.changed(),
            recount.changed(),
            recount.unusables()),
        Ink.PLAIN);
    section(Text.of("结论从什么变成什么：", "Outcome before → after:"), ways(recount));
    section(
        Text.of("谁受影响：", "Who is affected:"),
        recount.kinds().entrySet().stream()
            .map(kind -> row(page.in(kind.getKey().label()), kind.getValue()))
            .toList());
    section(
        Text.of("按规则（只数决定不同的）：", "By rule, of those decided differently:"),
        recount.rules().stream().map(each -> row(rule(each.rule()), each.group())).toList());
    unusable(recount);
  }

  private void section(Text heading, List<Page.Row> rows) {
    if (!rows.isEmpty()) {
      page.heading(page.in(heading));
      page.rows(rows);
    }
  }

  private List<Page.Row> ways(Recount recount) {
    List<Page.Row> rows = new ArrayList<>();
    long same = 0;
    for (Map.Entry<Way, Group> each : recount.ways().entrySet()) {
      Way way = each.getKey();
      if (way.before() == way.after()) {
        same += each.getValue().count();
      } else {
        rows.add(
            row(
                page.in(outcome(way.before())) + " → " + page.in(outcome(way.after())),
                each.getValue()));
      }
    }
    if (same > 0) {
      rows.add(
          new Page.Row(
              "-", Ink.PLAIN, List.of(page.in("不变", "unchanged"), number(same), ""), List.of()));
    }
    return rows;
  }

  private Page.Row row(String what, Group group) {
    String first = page.in("如%s", "such as %s", filed(group.first()));
    return new Page.Row("-", Ink.PLAIN, List.of(what, number(group.count()), first), List.of());
  }

  private static String number(long count) {
    return String.format(java.util.Locale.ROOT, "%,d", count);
  }

  private String rule(RuleShift shift) {
    return page.in(
        "%s「%s」（%s）", "%s: “%s” (%s)", shift.way().label(), shift.rule(), shift.policy());
  }

  private static Text outcome(@Nullable Outcome outcome) {
    return outcome == null ? Text.of("不能判定", "no decision") : outcome.label();
  }

  private static Text filed(Filed filed) {
    Text where =
        filed.file().isEmpty()
            ? Text.format("第 %s 行", "line %s", filed.line())
            : Text.plain(Visible.of(filed.file()) + (filed.line() > 0 ? ":" + filed.line() : ""));
    String number = filed.caseNo();
    return number == null
        ? where
        : Text.format("%s，案号 %s", "%s, case %s", where, Visible.of(number));
  }

  private void unusable(Recount recount) {
    if (recount.unusables() == 0) {
      return;
    }
    page.heading(page.in("用不了的：", "Unusable:"));
    for (Recount.Unusable one : recount.unusable()) {
      page.item(
          2,
          page.in("%s：", "%s: ", filed(one.where())),
          Ink.PLAIN,
          page.in("%s（%s）", "%s (%s)", one.why(), one.code()),
          Ink.PLAIN);
    }
    long more = recount.unusables() - recount.unusable().size();
    if (more > 0) {
      page.paragraph(2, page.in("另有 %,d 件", "and %,d more", more), Ink.PLAIN);
    }
  }
}
