package org.luohu.render;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.luohu.decision.Decision;
import org.luohu.decision.Material;
import org.luohu.handling.HandBack;
import org.luohu.handling.Handling;
import org.luohu.handling.Task;
import org.luohu.text.Language;
import org.luohu.text.Text;

/**
 * How far a case has come, for whoever stands at the counter: what now, by when, what goes back.
 */
public final class HandlingText {

  private final Page page;

  private HandlingText(Page page) {
    this.page = page;
  }

  /**
   * The lines, each ended by a line feed and no wider than the style says.
   *
   * @param today the day on which it was asked
   */
  public static String of(
      Decision decision, Handling handling, LocalDate today, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    write(page, decision, handling, today);
    return page.toString();
  }

  /** Writes the same on any page. */
  public static void write(Page page, Decision decision, Handling handling, LocalDate today) {
    new HandlingText(page).write(decision, handling, today);
  }

  private void write(Decision decision, Handling handling, LocalDate today) {
    page.paragraph(0, page.in("办理进度：%s", "Progress: %s", Request.text(decision)), Ink.BOLD);
    page.paragraph(0, page.in("截至 %s", "As of %s", DayWords.text(today)), Ink.FAINT);
    if (handling.closed()) {
      page.heading(
          handling.rejected()
              ? page.in("已办结：没有登记，原件已退还", "Closed: nothing entered, the originals handed back")
              : page.in("已办结", "Closed"));
    }
    if (!handling.next().isEmpty()) {
      page.heading(page.in("现在要办", "To do now"));
      handling.next().forEach(task -> task(task, handling.dueSoon().contains(task)));
    }
    tasks(page.in("已经超过期限", "Overdue"), handling.overdue());
    List<Task> later = new ArrayList<>(handling.dueSoon());
    later.removeAll(handling.next());
    tasks(page.in("快到期限", "Due soon"), later);
    if (!handling.handBackNow().isEmpty()) {
      page.heading(page.in("办这一步时退还", "To hand back with it"));
      handling.handBackNow().forEach(this::handBack);
    }
    if (!handling.originals().isEmpty()) {
      page.heading(page.in("原件在哪里", "Where the originals are"));
      handling
          .originals()
          .forEach(
              (code, where) ->
                  page.paragraph(
                      2,
                      page.in("%s：%s", "%s: %s", name(decision, code), where.text()),
                      Ink.PLAIN));
    }
  }

  private void tasks(String heading, List<Task> tasks) {
    if (!tasks.isEmpty()) {
      page.heading(heading);
      tasks.forEach(this::turn);
    }
  }

  private static Text name(Decision decision, String code) {
    return decision.materials().stream()
        .filter(material -> material.code().equals(code))
        .findFirst()
        .map(Material::name)
        .orElse(Text.plain(code));
  }

  private void handBack(HandBack back) {
    page.paragraph(
        2,
        back.part() == null
            ? page.in(back.name())
            : page.in("%s（%s）", "%s (%s)", back.name(), back.part().label()),
        Ink.PLAIN);
  }

  private void task(Task task, boolean soon) {
    turn(task);
    LocalDate due = task.due();
    if (due == null && task.since() != null) {
      Text since = DayWords.text(task.since());
      page.paragraph(4, page.in("没有期限；从 %s 起等到现在", "no limit; waiting since %s", since), Ink.PLAIN);
    }
    if (soon) {
      page.paragraph(4, page.in("快到期限", "due soon"), Ink.BOLD);
    }
    if (!task.basis().isEmpty()) {
      page.paragraph(
          4, page.in("依据 ", "law: ") + Law.cite(task.basis(), page.language()), Ink.FAINT);
    }
  }

  /** Whose turn it is to do what, and the last day. */
  private void turn(Task task) {
    String mark = "[" + task.step() + "] ";
    page.item(
        2, mark, Ink.BOLD, page.in("%s：%s", "%s: %s", task.by().label(), task.text()), Ink.PLAIN);
    if (task.due() != null) {
      page.paragraph(4, page.in("最迟 %s", "by %s", DayWords.text(task.due())), Ink.PLAIN);
    }
  }
}
