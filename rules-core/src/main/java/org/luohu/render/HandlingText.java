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

  private final Language language;
  private final List<String> lines = new ArrayList<>();

  private HandlingText(Language language) {
    this.language = language;
  }

  /**
   * The lines, each with its line feed.
   *
   * @param today the day on which it was asked
   */
  public static String of(
      Decision decision, Handling handling, LocalDate today, Language language) {
    HandlingText text = new HandlingText(language);
    text.write(decision, handling, today);
    return String.join("\n", text.lines) + "\n";
  }

  private void write(Decision decision, Handling handling, LocalDate today) {
    say(Text.format("办理进度：%s", "Progress: %s", Request.text(decision)));
    say(Text.format("截至 %s", "As of %s", DayWords.text(today)));
    lines.add("");
    if (handling.closed()) {
      say(
          handling.rejected()
              ? Text.of("已办结：没有登记，原件已退还", "Closed: nothing entered, the originals handed back")
              : Text.of("已办结", "Closed"));
    }
    tasks(Text.of("现在要办", "To do now"), handling.next(), true);
    tasks(Text.of("已经超过期限", "Overdue"), handling.overdue(), false);
    tasks(Text.of("快到期限", "Due soon"), handling.dueSoon(), false);
    if (!handling.handBackNow().isEmpty()) {
      say(Text.of("办这一步时退还", "To hand back with it"));
      handling.handBackNow().forEach(this::handBack);
    }
    if (!handling.originals().isEmpty()) {
      say(Text.of("原件在哪里", "Where the originals are"));
      handling
          .originals()
          .forEach(
              (code, custody) ->
                  say(Text.format("  %s：%s", "  %s: %s", name(decision, code), custody.text())));
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
    say(
        back.part() == null
            ? Text.format("  %s", "  %s", back.name())
            : Text.format("  %s（%s）", "  %s (%s)", back.name(), back.part().label()));
  }

  private void tasks(Text heading, List<Task> tasks, boolean whole) {
    if (!tasks.isEmpty()) {
      say(heading);
      tasks.forEach(task -> task(task, whole));
    }
  }

  private void task(Task task, boolean whole) {
    say(Text.format("  [%s] %s：%s", "  [%s] %s: %s", task.step(), task.by().label(), task.text()));
    LocalDate due = task.due();
    if (due != null) {
      say(Text.format("    最迟 %s", "    by %s", DayWords.text(due)));
    } else if (whole && task.since() != null) {
      say(
          Text.format(
              "    没有期限；从 %s 起等到现在",
              "    no limit; waiting since %s", DayWords.text(task.since())));
    }
    if (whole && !task.basis().isEmpty()) {
      say(Text.format("    依据 %s", "    law: %s", Text.plain(Law.cite(task.basis(), language))));
    }
  }

  private void say(Text line) {
    lines.add(line.in(language));
  }
}
