package org.luohu.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.calendar.WorkingDays;
import org.luohu.decision.Decision;
import org.luohu.decision.Fate;
import org.luohu.decision.Limit;
import org.luohu.decision.Party;
import org.luohu.decision.Step;
import org.luohu.region.Region;
import org.luohu.text.Text;

/** What is left to do of a course of events, on a day. */
final class Outstanding {

  private final Decision decision;
  private final Course course;
  private final LocalDate today;
  private final WorkingDays calendar;

  Outstanding(Decision decision, Course course, LocalDate today, WorkingDays calendar) {
    this.decision = decision;
    this.course = course;
    this.today = today;
    this.calendar = calendar;
  }

  Handling handling() {
    Step next = course.next();
    List<Task> tasks = next == null ? List.of() : List.of(task(next, course.latest));
    List<Task> running = new ArrayList<>(tasks);
    if (next != null && next.party() != Party.APPLICANT && !course.waiting() && !course.rejected) {
      course.steps.subList(course.at + 1, course.steps.size()).stream()
          .map(step -> task(step, null))
          .forEach(running::add);
    }
    LocalDate soon = calendar.after(today, 1).orElse(today.plusDays(1));
    return new Handling(
        tasks,
        running.stream().filter(task -> due(task, null, today.minusDays(1))).toList(),
        running.stream().filter(task -> due(task, today, soon)).toList(),
        course.whereabouts,
        next == null || course.waiting() ? List.of() : handBack(next),
        course.rejected,
        next == null);
  }

  private static boolean due(Task task, @Nullable LocalDate first, LocalDate last) {
    LocalDate due = task.due();
    return due != null && (first == null || !due.isBefore(first)) && !due.isAfter(last);
  }

  private Task task(Step step, @Nullable LocalDate since) {
    if (course.waiting()) {
      return new Task(
          step.step(),
          Party.APPLICANT,
          decision.filedAt(),
          wanting(),
          since,
          null,
          null,
          List.of());
    }
    LocalDate due = due(step);
    boolean late = due != null && since != null && due.isBefore(since) && awaitedApplicant();
    return new Task(
        step.step(),
        step.party(),
        where(step.party()),
        step.text(),
        since,
        late ? since : due,
        step.limit(),
        step.basis());
  }

  private Text wanting() {
    List<Text> names =
        course.originals.values().stream()
            .filter(original -> course.wanting.stream().anyMatch(original::called))
            .map(original -> original.material().name())
            .toList();
    return Text.format("补齐材料：%s", "Bring what is wanting: %s", Text.join("、", ", ", names));
  }

  /**
   * Whether the step before was the applicant's: nobody is late while waiting for the applicant.
   */
  private boolean awaitedApplicant() {
    return course.at > 0 && course.steps.get(course.at - 1).party() == Party.APPLICANT;
  }

  /**
   * The last day, counted from what happened and anew from the day on which papers were complete.
   */
  private @Nullable LocalDate due(Step step) {
    Limit limit = step.limit();
    if (limit == null) {
      return null;
    }
    LocalDate from = course.taken.get(limit.after());
    if (from == null) {
      return course.steps.stream().anyMatch(each -> each.step().equals(limit.after()))
          ? null
          : step.due();
    }
    LocalDate corrected = course.corrected;
    LocalDate start = corrected != null && corrected.isAfter(from) ? corrected : from;
    return switch (limit.unit()) {
      case WORKING_DAYS -> calendar.after(start, limit.amount()).orElse(null);
      case DAYS -> calendar.daysAfter(start, limit.amount()).orElse(null);
      case MONTHS -> calendar.monthsAfter(start, limit.amount()).orElse(null);
    };
  }

  private @Nullable Region where(Party party) {
    return switch (party) {
      case APPLICANT, COUNTER_POLICE -> decision.filedAt();
      case TARGET_POLICE -> decision.target();
      case HUKOU_POLICE,
          COUNTY_POLICE,
          PREFECTURE_POLICE,
          EXIT_ENTRY_POLICE,
          HEALTH_AUTHORITY,
          CIVIL_AFFAIRS ->
          null;
    };
  }

  private List<HandBack> handBack(Step next) {
    List<HandBack> back = new ArrayList<>();
    course.whereabouts.forEach(
        (code, now) -> {
          Original original = course.originals.get(code);
          if (original != null && !(now instanceof Whereabouts.WithApplicant)) {
            if (course.rejected) {
              if (!original.keptForGood()) {
                back.add(new HandBack(code, original.material().name(), null));
              }
            } else {
              original.fate().stream()
                  .filter(fate -> fate.at().equals(next.step()) && fate.act() == Fate.Act.RETURN)
                  .map(fate -> new HandBack(code, original.material().name(), fate.part()))
                  .forEach(back::add);
            }
          }
        });
    return back;
  }
}
