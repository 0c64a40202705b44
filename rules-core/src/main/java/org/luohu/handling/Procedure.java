package org.luohu.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luohu.calendar.WorkingDays;
import org.luohu.decision.Step;
import org.luohu.policy.Due;
import org.luohu.policy.Policy;
import org.luohu.policy.StepEntry;
import org.luohu.text.Text;

/**
 * The steps of a procedure with their last days, counted from the day of filing if every step takes
 * its time.
 */
public final class Procedure {

  private Procedure() {}

  /**
   * The steps of the most particular policy that has any.
   *
   * @param policies the policies whose steps apply, the most particular last
   * @param filedOn the day of filing, on which the first step is taken
   * @param calendar the working days
   */
  public static List<Step> steps(List<Policy> policies, LocalDate filedOn, WorkingDays calendar) {
    for (int i = policies.size() - 1; i >= 0; i--) {
      if (!policies.get(i).manifest().steps().isEmpty()) {
        return dated(policies.get(i).manifest().steps(), filedOn, calendar);
      }
    }
    return List.of();
  }

  private static List<Step> dated(
      List<StepEntry> entries, LocalDate filedOn, WorkingDays calendar) {
    List<Step> steps = new ArrayList<>();
    Map<String, @Nullable LocalDate> days = new HashMap<>();
    for (StepEntry entry : entries) {
      Due due = entry.due();
      LocalDate from = due == null ? null : days.get(due.after());
      LocalDate day =
          due == null
              ? (steps.isEmpty() ? filedOn : null)
              : from == null ? null : last(due, from, calendar).orElse(null);
      days.put(entry.step(), day);
      steps.add(
          new Step(
              entry.step(),
              entry.by().label(),
              entry.text(),
              day,
              due == null ? null : due.after(),
              note(due, from, day)));
    }
    return steps;
  }

  private static Optional<LocalDate> last(Due due, LocalDate from, WorkingDays calendar) {
    return switch (due.unit()) {
      case WORKING_DAYS -> calendar.after(from, due.amount());
      case MONTHS -> calendar.monthsAfter(from, due.amount());
    };
  }

  private static @Nullable Text note(
      @Nullable Due due, @Nullable LocalDate from, @Nullable LocalDate day) {
    if (due == null || (due.amount() == 0 && day != null)) {
      return null;
    }
    Text limit =
        switch (due.unit()) {
          case WORKING_DAYS ->
              Text.of(
                  due.amount() + " 个工作日内",
                  "within "
                      + due.amount()
                      + (due.amount() == 1 ? " working day" : " working days"));
          case MONTHS ->
              Text.of(
                  due.amount() + " 个月内",
                  "within " + due.amount() + (due.amount() == 1 ? " month" : " months"));
        };
    if (day != null) {
      return limit;
    }
    return from == null
        ? Text.of(
            limit.zh() + "，从上一步实际完成之日起算",
            limit.en() + ", counted from the day on which the step before is done")
        : Text.of(
            limit.zh() + "；没有收录到期那年的放假安排，无法推算日期",
            limit.en()
                + "; no day can be told, as the days off of the year in which it ends are not on"
                + " record");
  }
}
