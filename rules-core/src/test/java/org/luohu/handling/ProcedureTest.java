package org.luohu.handling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.Luohu;
import org.luohu.calendar.WorkingDays;
import org.luohu.decision.Decision;
import org.luohu.decision.Fate;
import org.luohu.decision.Outcome;
import org.luohu.decision.Party;
import org.luohu.decision.Retention;
import org.luohu.newborn.Newborn;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.render.HandlingJson;
import org.luohu.schema.Schemas;

/** The procedure runs by the law's text: what is next, by when, where each original is. */
class ProcedureTest {

  private static final Luohu LUOHU = Luohu.bundled();
  private static final WorkingDays CALENDAR = LUOHU.world().workingDays();
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Schemas.of("handling", Newborn.SERVICE), InputFormat.JSON);
  private static final LocalDate FILED = LocalDate.of(2021, 11, 23);
  private static final Whereabouts APPLICANT = new Whereabouts.WithApplicant();
  private static final Whereabouts COUNTER = new Whereabouts.Held(Party.COUNTER_POLICE);
  private static final String FATHERS = "father-hukou-booklet";
  private static final String MOTHERS = "mother-hukou-booklet";
  private static final String CERTIFICATE = "birth-certificate";

  /** The Xu family, with words of the file replaced. */
  private static Decision xu(String... words) {
    try {
      String file = Files.readString(Path.of("..", "examples", "xu-family.yaml"));
      for (int i = 0; i < words.length; i += 2) {
        assertTrue(file.contains(words[i]), words[i]);
        file = file.replace(words[i], words[i + 1]);
      }
      return LUOHU.decide(LUOHU.read(file.getBytes(StandardCharsets.UTF_8), "xu.yaml", null));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The version that prints into the booklet. */
  private static Decision printed() {
    return xu("2021-11-23", "2023-03-06", "2021-11-02", "2023-02-20", "2021 年", "2023 年");
  }

  private static Decision atHome() {
    return xu("filed-at: \"310110\"", "filed-at: \"330127\"");
  }

  private static Event event(String step, int day, Event.Result result, String... materials) {
    return new Event(step, FILED.plusDays(day), result, List.of(materials));
  }

  private static Event done(String step, int day) {
    return event(step, day, Event.Result.DONE);
  }

  private static Handling at(Decision decision, int day, Event... events) {
    Handling handling = Procedure.of(decision).at(List.of(events), FILED.plusDays(day), CALENDAR);
    assertEquals(
        List.of(), SCHEMA.validate(HandlingJson.write(handling), InputFormat.JSON), "the schema");
    return handling;
  }

  private static String next(Handling handling) {
    return String.join(",", handling.next().stream().map(Task::step).toList());
  }

  private static @Nullable LocalDate due(Handling handling) {
    return handling.next().get(0).due();
  }

  private static List<String> codes(int day, Event... events) {
    return Procedure.of(xu()).check(List.of(events), FILED.plusDays(day)).stream()
        .map(Problem::code)
        .map(code -> code.replace("handling/", ""))
        .toList();
  }

  private static List<String> back(Handling handling) {
    return handling.handBackNow().stream()
        .map(each -> each.part() == null ? each.material() : each.material() + "/" + each.part())
        .toList();
  }

  private static final Event[] TO_CONFIRM = {
    done("apply", 0),
    done("transmit", 0),
    event("review", 2, Event.Result.APPROVED),
    done("notify", 3)
  };

  @Test
  void onTheFirstDayTheOriginalsAreTakenInAndTheOthersHandedBack() {
    Handling asked = at(xu(), 0);
    assertEquals("apply", next(asked));
    assertEquals(APPLICANT, asked.originals().get(FATHERS));

    Handling applied = at(xu(), 0, done("apply", 0));
    assertEquals("transmit", next(applied));
    assertEquals(FILED, due(applied));
    assertEquals(List.of("transmit"), applied.dueSoon().stream().map(Task::step).toList());
    assertEquals(COUNTER, applied.originals().get("father-id-card"));
    assertEquals(
        List.of("father-id-card", "marriage-certificate", "mother-id-card"), back(applied));

    Handling sent = at(xu(), 0, done("apply", 0), done("transmit", 0));
    assertEquals("review", next(sent));
    assertEquals(LocalDate.of(2021, 11, 25), due(sent));
    assertEquals("330127", sent.next().get(0).where().code());
    assertEquals(APPLICANT, sent.originals().get("father-id-card"));
    assertEquals(COUNTER, sent.originals().get(FATHERS));
    assertEquals(COUNTER, sent.originals().get(CERTIFICATE));
    assertEquals(List.of(), sent.overdue());
  }

  @Test
  void toTheEndTheFollowedBookletIsDestroyedAndTheRestHandedBack() {
    List<Event> events = new ArrayList<>(List.of(TO_CONFIRM));
    Handling told = Procedure.of(xu()).at(events, FILED.plusDays(3), CALENDAR);
    assertEquals("confirm", next(told));
    assertEquals(List.of("birth-certificate/MAIN_PAGE", MOTHERS), back(told));
    events.add(done("confirm", 6));
    events.add(done("register", 6));
    events.add(done("mail", 7));
    Handling mailed = Procedure.of(xu()).at(events, FILED.plusDays(7), CALENDAR);
    assertEquals(APPLICANT, mailed.originals().get(MOTHERS));
    assertEquals(COUNTER, mailed.originals().get(FATHERS));
    events.add(done("collect", 10));
    Handling closed = Procedure.of(xu()).at(events, FILED.plusDays(10), CALENDAR);
    assertTrue(closed.closed());
    assertFalse(closed.rejected());
    assertEquals(List.of(), closed.next());
    assertEquals(new Whereabouts.Destroyed(Party.COUNTER_POLICE), closed.originals().get(FATHERS));
    assertEquals(
        new Whereabouts.Split(Fate.Part.MAIN_PAGE, Party.COUNTER_POLICE),
        closed.originals().get(CERTIFICATE));
    assertEquals(COUNTER, closed.originals().get("commitment"));
  }

  @Test
  void theLetterSaysOfTheFollowedBookletThatItIsCollected() {
    assertEquals(
        Map.of(FATHERS, Retention.COLLECTED, MOTHERS, Retention.UNTIL_CONFIRMED), kept(xu()));
    assertEquals(
        Map.of(FATHERS, Retention.UNTIL_CONFIRMED, MOTHERS, Retention.COLLECTED),
        kept(xu("follow: father", "follow: mother")));
    assertEquals(
        Map.of(FATHERS, Retention.UNTIL_CONFIRMED, MOTHERS, Retention.UNTIL_CONFIRMED),
        kept(printed()));
  }

  private static Map<String, Retention> kept(Decision decision) {
    assertEquals(Outcome.ACCEPT, decision.outcome());
    Map<String, Retention> kept = new java.util.TreeMap<>();
    decision.materials().stream()
        .filter(material -> material.code().endsWith("-hukou-booklet"))
        .forEach(material -> kept.put(material.code(), material.retention()));
    return kept;
  }

  @Test
  void whereTheTargetSaysNoTheOriginalsGoBackAndNothingIsDestroyed() {
    Event no = event("review", 2, Event.Result.REJECTED);
    Handling rejected = at(xu(), 2, done("apply", 0), done("transmit", 0), no);
    assertTrue(rejected.rejected());
    assertFalse(rejected.closed());
    assertEquals("hand-back", next(rejected));
    assertEquals(List.of(CERTIFICATE, FATHERS, MOTHERS), back(rejected));
    Handling home = at(xu(), 3, done("apply", 0), done("transmit", 0), no, done("hand-back", 3));
    assertTrue(home.closed());
    assertEquals(APPLICANT, home.originals().get(FATHERS));
    assertEquals(APPLICANT, home.originals().get(CERTIFICATE));
    assertEquals(COUNTER, home.originals().get("commitment"));
  }

  @Test
  void aPaperThatIsWantingStopsTheClockUntilItComes() {
    Event wanting = event("review", 1, Event.Result.INCOMPLETE, "marriage-certificate");
    Handling waits = at(xu(), 20, done("apply", 0), done("transmit", 0), wanting);
    assertEquals(Party.APPLICANT, waits.next().get(0).by());
    assertEquals(null, due(waits));
    assertEquals(List.of(), waits.overdue());
    Event come = event("review", 20, Event.Result.CORRECTED);
    Handling again = at(xu(), 20, done("apply", 0), done("transmit", 0), wanting, come);
    assertEquals("review", next(again));
    // 2021-12-13 was a Monday
    assertEquals(LocalDate.of(2021, 12, 15), due(again));
    assertEquals(APPLICANT, again.originals().get("marriage-certificate"));
  }

  @Test
  void whereNobodyComesToConfirmNobodyIsLate() {
    Handling waits = at(xu(), 60, TO_CONFIRM);
    assertEquals("confirm", next(waits));
    assertEquals(FILED.plusDays(3), waits.next().get(0).since());
    assertEquals(List.of(), waits.overdue());
    assertEquals(COUNTER, waits.originals().get(FATHERS));
  }

  @Test
  void aLimitCountsFromWhatHappened() {
    Handling late = at(xu(), 6, done("apply", 0), done("transmit", 1));
    assertEquals(LocalDate.of(2021, 11, 26), due(late));
    assertEquals(List.of("review"), late.overdue().stream().map(Task::step).toList());
    Handling decided =
        at(
            xu(),
            6,
            done("apply", 0),
            done("transmit", 1),
            event("review", 3, Event.Result.APPROVED));
    // over a weekend
    assertEquals(LocalDate.of(2021, 11, 29), due(decided));
  }

  @Test
  void whatCannotHaveHappenedIsToldAllAtOnce() {
    assertEquals(
        List.of(
            "unknown-step",
            "wrong-result",
            "before-filing",
            "unknown-material",
            "future",
            "twice",
            "wrong-result"),
        codes(
            7,
            done("apply", 0),
            done("transmitt", 0),
            done("review", 2),
            event("notify", -1, Event.Result.DONE, "foo"),
            done("apply", 400),
            event("register", 3, Event.Result.APPROVED)));
    assertEquals(
        List.of("out-of-order"),
        codes(9, done("apply", 0), event("review", 1, Event.Result.APPROVED)));
    assertEquals(
        List.of("told-twice"),
        codes(
            9,
            event("apply", 0, Event.Result.INCOMPLETE, FATHERS),
            event("apply", 1, Event.Result.CORRECTED),
            event("apply", 1, Event.Result.INCOMPLETE, MOTHERS)));
    assertEquals(List.of("nothing-wanting"), codes(9, event("apply", 0, Event.Result.CORRECTED)));
    assertEquals(
        List.of("papers-wanting"),
        codes(9, event("apply", 0, Event.Result.INCOMPLETE, FATHERS), done("apply", 1)));
    assertEquals(List.of("days-go-back"), codes(9, done("apply", 3), done("transmit", 2)));
    assertEquals(List.of("not-rejected"), codes(9, done("apply", 0), done("hand-back", 0)));
    assertEquals(List.of("nothing-named"), codes(9, event("apply", 0, Event.Result.INCOMPLETE)));
  }

  @Test
  void versionTwoPrintsIntoTheBookletWithinThreeWorkingDays() {
    Decision decision = printed();
    LocalDate monday = decision.filedOn();
    List<Event> events = new ArrayList<>();
    for (String step : List.of("apply", "transmit")) {
      events.add(new Event(step, monday, Event.Result.DONE, List.of()));
    }
    events.add(new Event("review", monday.plusDays(1), Event.Result.APPROVED, List.of()));
    for (String step : List.of("notify", "confirm", "register")) {
      events.add(new Event(step, monday.plusDays(2), Event.Result.DONE, List.of()));
    }
    Handling handling = Procedure.of(decision).at(events, monday.plusDays(2), CALENDAR);
    assertEquals("print", next(handling));
    assertEquals(monday.plusDays(3), due(handling));
    assertEquals(List.of(FATHERS), back(handling));
    events.add(new Event("print", monday.plusDays(3), Event.Result.DONE, List.of()));
    Handling closed = Procedure.of(decision).at(events, monday.plusDays(3), CALENDAR);
    assertTrue(closed.closed());
    assertEquals(APPLICANT, closed.originals().get(FATHERS));
  }

  @Test
  void atHomeTheBookletGoesBackWithThePage() {
    Handling asked = at(atHome(), 0, done("apply", 0));
    List<String> steps = atHome().steps().stream().map(step -> step.step()).toList();
    assertEquals(List.of("apply", "register"), steps);
    assertEquals("register", next(asked));
    Handling closed = at(atHome(), 0, done("apply", 0), done("register", 0));
    assertTrue(closed.closed());
    assertEquals(APPLICANT, closed.originals().get(FATHERS));
    assertInstanceOf(Whereabouts.Split.class, closed.originals().get(CERTIFICATE));
  }

  @Test
  void aDecisionToFileElsewhereHasNoProcedure() {
    Decision elsewhere =
        xu(
            "region: \"330127\", household: family, head: true",
            "region: \"330127\", household: unit-collective");
    assertEquals(Outcome.REDIRECT, elsewhere.outcome());
    ProblemsException none = assertThrows(ProblemsException.class, () -> Procedure.of(elsewhere));
    assertEquals("handling/no-procedure", none.problems().get(0).code());
  }

  /** Whatever happens, an original is in one place, and nothing that was destroyed comes back. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void eachOriginalIsInOnePlace(long seed) {
    Random random = new Random(seed);
    for (Decision decision :
        List.of(xu(), xu("follow: father", "follow: mother"), printed(), atHome())) {
      for (int run = 0; run < 20; run++) {
        walk(decision, random);
      }
    }
  }

  private static void walk(Decision decision, Random random) {
    Procedure procedure = Procedure.of(decision);
    List<Event> events = new ArrayList<>();
    LocalDate day = decision.filedOn();
    Handling before = procedure.at(events, day, CALENDAR);
    while (!before.closed()) {
      day = day.plusDays(random.nextInt(4));
      String step = before.next().get(0).step();
      List<Event> possible = new ArrayList<>();
      for (Event.Result result : Event.Result.values()) {
        Event event =
            new Event(
                step,
                day,
                result,
                result == Event.Result.INCOMPLETE ? List.of(FATHERS) : List.of());
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        if (procedure.check(more, day).isEmpty()) {
          possible.add(event);
        }
      }
      assertFalse(possible.isEmpty(), step);
      events.add(possible.get(random.nextInt(possible.size())));
      Handling after = procedure.at(events, day, CALENDAR);
      assertEquals(before.originals().keySet(), after.originals().keySet());
      before
          .originals()
          .forEach(
              (code, place) -> {
                if (place instanceof Whereabouts.Destroyed) {
                  assertEquals(place, after.originals().get(code));
                }
              });
      assertEquals(after.closed(), after.next().isEmpty());
      LocalDate due = after.closed() ? null : due(after);
      assertTrue(due == null || !due.isBefore(decision.filedOn()));
      before = after;
    }
    boolean rejected = before.rejected();
    before
        .originals()
        .forEach(
            (code, place) -> {
              if (code.endsWith("-hukou-booklet")) {
                assertFalse(place instanceof Whereabouts.Held, code + " " + place);
                assertFalse(rejected && place instanceof Whereabouts.Destroyed, code);
              }
            });
  }
}
