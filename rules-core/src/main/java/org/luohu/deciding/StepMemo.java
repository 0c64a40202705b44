package org.luohu.deciding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.calendar.WorkingDays;
import org.luohu.decision.Step;
import org.luohu.handling.Timetable;
import org.luohu.memo.BoundedMemo;
import org.luohu.policy.Policy;

/**
 * Remembers the steps of a procedure by the day of filing and what they depend on. Bounded;
 * thread-safe.
 */
final class StepMemo {

  private static final int MANY = 4096;

  private final BoundedMemo<Key, List<Step>> known = new BoundedMemo<>(MANY);

  private final WorkingDays calendar;

  StepMemo(WorkingDays calendar) {
    this.calendar = calendar;
  }

  private record Key(List<Policy> procedure, LocalDate filedOn, List<@Nullable Object> stated) {}

  List<Step> steps(List<Policy> procedure, Application application) {
    List<@Nullable Object> stated = new ArrayList<>();
    Timetable.inputs(procedure).forEach(fact -> stated.add(application.get(fact)));
    Key key = new Key(procedure, application.filedOn(), stated);
    List<Step> steps = known.get(key);
    if (steps == null) {
      steps =
          List.copyOf(
              Timetable.steps(procedure, application.filedOn(), application::get, calendar));
      known.put(key, steps);
    }
    return steps;
  }
}
