package org.luohu.render;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Decision;
import org.luohu.decision.Step;
import org.luohu.text.Text;

/** What happens by when: each step with who takes it and its last day, or why none can be told. */
final class StepLines {

  private final Page page;
  private final List<Step> steps;

  private StepLines(Page page, List<Step> steps) {
    this.page = page;
    this.steps = steps;
  }

  static void write(Page page, Decision decision) {
    if (!decision.steps().isEmpty()) {
      Text day = DayWords.date(decision.filedOn());
      page.heading(
          page.in(
              "怎么办理，什么时候办好（按 " + day.zh() + " 受理计算）",
              "What happens, and by when (if taken in on " + day.en() + ")"));
      new StepLines(page, decision.steps()).write();
    }
  }

  private void write() {
    for (int i = 0; i < steps.size(); i++) {
      Step step = steps.get(i);
      String who = Sentence.capital(page.in(step.by()), page.language()) + page.in("：", ": ");
      String text = who + Sentence.stopped(page.in(step.text()), page.language());
      page.item(2, (i + 1) + ". ", Ink.BOLD, text, Ink.PLAIN);
      page.paragraph(2 + (i + 1 + ". ").length(), time(step), Ink.PLAIN);
    }
  }

  private String time(Step step) {
    String note = step.dueNote() == null ? "" : page.in(step.dueNote());
    if (step.due() != null) {
      String day =
          page.in("最迟 " + DayWords.text(step.due()).zh(), "By " + DayWords.text(step.due()).en());
      return Sentence.of(note.isEmpty() ? day : day + page.in("，", ", ") + note, page.language());
    }
    if (!note.isEmpty()) {
      return Sentence.of(page.in("期限：", "Time: ") + note, page.language());
    }
    int after = number(step.after());
    return after == 0 ? "" : page.in("在第 " + after + " 步之后。", "After step " + after + ".");
  }

  private int number(@Nullable String name) {
    for (int i = 0; i < steps.size(); i++) {
      if (steps.get(i).step().equals(name)) {
        return i + 1;
      }
    }
    return 0;
  }
}
