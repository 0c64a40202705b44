package org.luohu.handling;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.luohu.calendar.WorkingDays;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;

/**
 * The procedure (办理程序) of a decided application, as values: events in, what is next out. It keeps
 * nothing and asks no clock; the same events on the same day give an equal answer. Immutable.
 */
public final class Procedure {

  private static final List<Outcome> WITHOUT =
      List.of(Outcome.REFUSE, Outcome.REDIRECT, Outcome.UNDETERMINED);

  private final Decision decision;

  private Procedure(Decision decision) {
    this.decision = decision;
  }

  /**
   * The procedure of a decision.
   *
   * @throws ProblemsException if there is none to follow: it is refused here, is to be filed
   *     elsewhere, or cannot be decided yet; or its law has no steps on record
   */
  public static Procedure of(Decision decision) {
    if (WITHOUT.contains(decision.outcome())) {
      throw new ProblemsException(
          Problem.of(
              "handling/no-procedure",
              Place.whole("decision"),
              Text.format(
                  "结论是“%s”，没有可以跟进的程序",
                  "the outcome is `%s`, so there is no procedure to follow",
                  decision.outcome().label()),
              Text.of(
                  "先按结论办，重新申报以后再跟进", "do as the outcome says; follow the case once it is filed")));
    }
    if (decision.steps().isEmpty()) {
      throw new ProblemsException(
          Problem.of(
              "handling/no-procedure",
              Place.whole("decision"),
              Text.of("这个决定没有写步骤", "the decision has no steps")));
    }
    return new Procedure(decision);
  }

  /**
   * What is wrong with a list of events, all of it at once; empty where nothing is. Places are
   * pointers into the list.
   *
   * @param events in the order in which they happened
   * @param today the day on which it is asked
   */
  public Problems check(List<Event> events, LocalDate today) {
    return check(events, today, i -> Place.pointer("events", "/" + i));
  }

  /**
   * What is wrong with a list of events that stand somewhere.
   *
   * @param places where the event of a number, from 0, stands
   */
  public Problems check(List<Event> events, LocalDate today, IntFunction<Place> places) {
    Problems problems = new Problems();
    new Course(decision).walk(events, today, places, problems);
    return problems;
  }

  /**
   * How far the case has come.
   *
   * @param events in the order in which they happened
   * @param today the day on which it is asked
   * @param calendar by which last days are counted
   * @throws ProblemsException if anything is wrong with the events
   */
  public Handling at(List<Event> events, LocalDate today, WorkingDays calendar) {
    Problems problems = new Problems();
    Course course = new Course(decision);
    course.walk(events, today, i -> Place.pointer("events", "/" + i), problems);
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return new Outstanding(decision, course, today, calendar).handling();
  }
}
