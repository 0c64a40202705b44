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
import org.luohu.policy.Manifest;
import org.luohu.policy.Policy;
import org.luohu.policy.StepEntry;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/**
 * The steps of a procedure with their last days, counted from the day of filing if every step takes
 * its time, or from a day that is stated, as that of birth.
 */
public final class Timetable {

  private Timetable() {}

  /**
   * The steps of the most particular policy that has any.
   *
   * @param policies the policies whose steps apply, the most particular last
   * @param filedOn the day of filing, on which the first step is taken
   * @param stated what is stated of a fact
   * @param calendar the working days
   */
  public static List<Step> steps(
      List<Policy> policies, LocalDate filedOn, Stated stated, WorkingDays calendar) {
    Policy policy = withSteps(policies);
    if (policy == null) {
      return List.of();
    }
    List<StepEntry> taken =
        policy.manifest().steps().stream().filter(entry -> taken(entry, stated)).toList();
    return dated(policy.manifest(), taken, filedOn, stated, calendar);
  }

  /** What an application states; null for a fact that it does not. */
  public interface Stated {
    /** The stated value of a fact, or null. */
    <T> @Nullable T get(StatedFact<T> fact);
  }

  private static boolean taken(StepEntry entry, Stated stated) {
    return entry.onlyWhen().entrySet().stream()
        .allMatch(condition -> is(condition.getKey(), condition.getValue(), stated));
  }

  private static <T> boolean is(StatedFact<T> fact, List<String> codes, Stated stated) {
    T value = stated.get(fact);
    return value == null || codes.contains(fact.code(value));
  }

  private static @Nullable Policy withSteps(List<Policy> policies) {
    for (int i = policies.size() - 1; i >= 0; i--) {
      if (!policies.get(i).manifest().steps().isEmpty()) {
        return policies.get(i);
      }
    }
    return null;
  }

  private static List<Step> dated(
      Manifest manifest,
      List<StepEntry> entries,
      LocalDate filedOn,
      Stated stated,
      WorkingDays calendar) {
    List<Step> steps = new ArrayList<>();
    Map<String, @Nullable LocalDate> days = new HashMap<>();
    for (StepEntry entry : entries) {
      Due due = entry.due();
      LocalDate from = due == null ? null : from(due, days, stated);
      LocalDate day = due == null || from == null ? null : last(due, from, calendar).orElse(null);
      days.put(entry.step(), steps.isEmpty() ? filedOn : day);
      steps.add(
          new Step(
              entry.step(),
              entry.by(),
              entry.text(),
              day,
              due == null ? null : due.limit(),
              due == null ? null : note(due, from, day, filedOn),
              entry.onReject() == null ? null : undated(entry.onReject(), manifest),
              manifest.bases(entry.basis())));
    }
    return steps;
  }

  /** A step that nobody expects: when it would be taken cannot be told. */
  private static Step undated(StepEntry entry, Manifest manifest) {
    Due due = entry.due();
    return new Step(
        entry.step(),
        entry.by(),
        entry.text(),
        null,
        due == null ? null : due.limit(),
        due == null ? null : note(due, null, null, LocalDate.MAX),
        null,
        manifest.bases(entry.basis()));
  }

  private static @Nullable LocalDate from(
      Due due, Map<String, @Nullable LocalDate> steps, Stated stated) {
    StatedFact<LocalDate> fact = due.fact();
    return fact == null ? steps.get(due.after()) : stated.get(fact);
  }

  private static Optional<LocalDate> last(Due due, LocalDate from, WorkingDays calendar) {
    return switch (due.unit()) {
      case WORKING_DAYS -> calendar.after(from, due.amount());
      case DAYS -> calendar.daysAfter(from, due.amount());
      case MONTHS -> calendar.monthsAfter(from, due.amount());
    };
  }

  private static @Nullable Text note(
      Due due, @Nullable LocalDate from, @Nullable LocalDate day, LocalDate filedOn) {
    StatedFact<LocalDate> fact = due.fact();
    if (fact != null) {
      return counted(due.unit().within(due.amount()), fact.label(), from, day, filedOn);
    }
    if (due.amount() == 0 && day != null) {
      return null;
    }
    Text limit = due.unit().within(due.amount());
    if (day != null) {
      return limit;
    }
    return from == null
        ? Text.of(
            limit.zh() + "，从上一步实际完成之日起算",
            limit.en() + ", counted from the day on which the step before is done")
        : notOnRecord(limit);
  }

  private static Text notOnRecord(Text limit) {
    return Text.of(
        limit.zh() + "；没有收录到期那年的放假安排，无法推算日期",
        limit.en()
            + "; no day can be told, as the days off of the year in which it ends are not on"
            + " record");
  }

  /** A limit that runs from a stated day, and whether it had run out when it was filed. */
  private static Text counted(
      Text limit,
      Text from,
      @Nullable LocalDate start,
      @Nullable LocalDate day,
      LocalDate filedOn) {
    Text counted =
        Text.of("从" + from.zh() + "起 " + limit.zh(), limit.en() + " of the " + from.en());
    if (day == null) {
      return start == null ? counted : notOnRecord(counted);
    }
    return filedOn.isAfter(day)
        ? Text.of(
            counted.zh() + "；申报日已经过了这一天，仍应当申报",
            counted.en() + "; that day has passed, and it is still to be filed")
        : counted;
  }
}
