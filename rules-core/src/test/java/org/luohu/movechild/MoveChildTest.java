package org.luohu.movechild;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.calendar.Ages;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.Limit;
import org.luohu.decision.Outcome;
import org.luohu.decision.Step;
import org.luohu.domain.PastDay;
import org.luohu.facts.movechild.JoinedHousehold;
import org.luohu.facts.movechild.JoinedParent;
import org.luohu.facts.movechild.ParentsTie;
import org.luohu.facts.movechild.Route;
import org.luohu.handling.Event;
import org.luohu.handling.Procedure;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;
import org.luohu.render.DecisionJson;
import org.luohu.vocabulary.Landmarks;
import org.luohu.world.World;

/** A registered child joins a parent: route by day and pair of places, steps, representatives. */
class MoveChildTest {

  private static final Luohu LUOHU = Luohu.bundled();

  private static Application.Builder move(String filedOn, String from, String to) {
    return MoveChild.application(LocalDate.parse(filedOn), to, JoinedParent.MOTHER)
        .state(MoveFacts.TARGET, Region.of(to))
        .state(MoveFacts.HOUSEHOLD, JoinedHousehold.FAMILY)
        .state(MoveFacts.SINCE, LocalDate.of(2010, 4, 1))
        .state(MoveFacts.ORIGIN, Region.of(from))
        .state(MoveFacts.BORN_ON, LocalDate.of(2015, 5, 20))
        .state(MoveFacts.PARENTS, ParentsTie.MARRIED);
  }

  private static List<String> channel(Decision decision) {
    return decision.findings().stream()
        .filter(f -> f.verdict().code().equals("channel"))
        .map(Finding::code)
        .toList();
  }

  /** A closed route lengthens the way and sends nobody elsewhere. */
  @ParameterizedTest
  @CsvSource({
    "2020-10-13, 330106, 310110, by-paper",
    "2020-10-14, 330106, 310110, one-stop",
    "2020-10-14, 310110, 330106, one-stop",
    "2021-02-18, 320613, 310110, by-paper",
    "2021-02-19, 320613, 310110, one-stop",
    "2021-02-19, 340104, 310110, one-stop",
    "2021-11-22, 340207, 310110, by-paper",
    "2021-11-23, 340207, 310110, one-stop",
    "2023-06-05, 410102, 310110, by-paper",
    "2023-06-05, 310101, 310110, "
  })
  void theRouteGoesByDayAndPlaces(String day, String from, String to, String route) {
    Decision decision = LUOHU.decide(move(day, from, to).build());
    assertEquals(route == null ? List.of() : List.of(route), channel(decision));
    assertTrue(decision.outcome().compareTo(Outcome.REVIEW) <= 0, decision.outcome().name());
    assertTrue(decision.steps().size() >= 3);
  }

  @Test
  void whoChoosesPapersCarriesThemFortyAndThirtyDays() {
    Decision decision =
        LUOHU.decide(
            move("2024-03-04", "320613", "310110").state(MoveFacts.ROUTE, Route.PAPER).build());
    assertEquals(List.of("by-paper"), channel(decision));
    assertEquals(
        List.of(
            new Limit(40, Limit.Unit.DAYS, "permit"),
            new Limit(30, Limit.Unit.DAYS, "certificate")),
        decision.steps().stream().map(Step::limit).filter(limit -> limit != null).toList());
  }

  /** The permit of 8 March runs out on the fortieth natural day, a Wednesday. */
  @Test
  void theClockOfThePermitIsFollowed() {
    Decision decision = LUOHU.decide(move("2024-03-04", "410102", "310110").build());
    List<Event> events =
        List.of(
            new Event("apply", LocalDate.of(2024, 3, 4), Event.Result.DONE, List.of()),
            new Event("permit", LocalDate.of(2024, 3, 8), Event.Result.APPROVED, List.of()));
    assertEquals(
        LocalDate.of(2024, 4, 17),
        Procedure.of(decision)
            .at(events, LocalDate.of(2024, 3, 9), World.bundled().workingDays())
            .next()
            .get(0)
            .due());
  }

  @Test
  void memoChangesNoByte() {
    List<Consumer<Application.Builder>> changes =
        List.of(
            b -> {},
            b -> b.state(MoveFacts.ORIGIN, null),
            b -> b.state(MoveFacts.ORIGIN, Region.of("330106")),
            b -> b.state(MoveFacts.SINCE, LocalDate.of(2020, 1, 1)),
            b -> b.state(MoveFacts.FILED_AT, Region.of("320613")),
            b -> b.state(MoveFacts.ROUTE, Route.PAPER));
    for (String day : List.of("2021-02-18", "2024-03-04")) {
      for (Consumer<Application.Builder> change : changes) {
        Application.Builder builder = move(day, "320613", "310110");
        change.accept(builder);
        Application application = builder.build();
        String fresh = DecisionJson.render(LUOHU.remembering(0).decide(application));
        assertEquals(fresh, DecisionJson.render(LUOHU.decide(application)));
        assertEquals(fresh, DecisionJson.render(LUOHU.decide(application)));
      }
    }
  }

  /**
   * Five years from 2019-06-06 and, of 29 February, from the first of March; always remembered
   * anew.
   */
  @ParameterizedTest
  @CsvSource({
    "2019-06-06, 2024-06-06",
    "2019-06-07, 2024-06-07",
    "2020-02-29, 2025-03-01",
    "2018-06-05, "
  })
  void whatIsMetLaterSaysFromWhen(LocalDate since, LocalDate earliest) {
    Decision decision =
        LUOHU.decide(move("2023-06-05", "320613", "310110").state(MoveFacts.SINCE, since).build());
    assertEquals(
        earliest == null ? List.of() : List.of(earliest),
        decision.findings().stream().map(Finding::earliest).filter(day -> day != null).toList());
    if (earliest != null) {
      assertEquals(5, Ages.years(since, earliest));
      assertEquals(4, Ages.years(since, earliest.minusDays(1)));
    }
  }

  @Test
  void daysAfterTheFilingAreRefused() {
    String file =
        """
        service: move-child
        filed-at: "310110"
        host: {parent: mother, hukou: {since: 2024-06-04}}
        child: {born-on: 2024-06-04}
        """;
    ProblemsException e =
        assertThrows(
            ProblemsException.class,
            () ->
                LUOHU.read(
                    file.getBytes(StandardCharsets.UTF_8), "m.yaml", LocalDate.of(2024, 6, 3)));
    assertEquals(
        Set.of("application/born-after-filing", "application/registered-after-filing"),
        new HashSet<>(e.problems().stream().map(Problem::code).toList()));
  }

  /** Every count of years that rules can tell apart is represented, on whatever day it is filed. */
  @Test
  void representativesCoverEveryClass() {
    for (LocalDate filed = LocalDate.of(2024, 2, 25);
        filed.isBefore(LocalDate.of(2024, 3, 5));
        filed = filed.plusDays(1)) {
      LocalDate on = filed;
      Landmarks landmarks =
          new Landmarks(
              Map.of("Host.hukouYears", new TreeSet<>(Set.of(5))),
              Set.of(),
              fact -> fact == MoveFacts.FILED_ON ? on : null,
              List.of());
      Set<Boolean> found = new HashSet<>();
      new PastDay(MoveFacts.FILED_ON, "Host.hukouYears")
          .representatives(landmarks)
          .forEach(day -> found.add(Ages.years(day, on) >= 5));
      assertEquals(Set.of(true, false), found, on.toString());
    }
  }
}
