package org.luohu.idcard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.application.ApplicationText;
import org.luohu.calendar.WorkingDays;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.Outcome;
import org.luohu.decision.Question;
import org.luohu.facts.idcard.CardReason;
import org.luohu.facts.idcard.CardRequest;
import org.luohu.facts.idcard.CardTerm;
import org.luohu.facts.idcard.Tie;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;
import org.luohu.render.DecisionJson;
import org.luohu.vocabulary.Landmarks;
import org.luohu.world.World;

/** Identity cards: terms, representatives, truths, and a card that expires in two months. */
class IdCardTest {

  private static final Luohu LUOHU = Luohu.bundled();
  private static final LocalDate FILED = LocalDate.of(2024, 6, 3);

  private static Application.Builder expiring() {
    return IdCard.application(FILED, "320508", CardRequest.RENEW)
        .state(CardFacts.HUKOU_REGION, Region.of("410102"))
        .state(CardFacts.REASON, CardReason.EXPIRY)
        .state(CardFacts.EXPIRES_ON, LocalDate.of(2024, 8, 3))
        .state(CardFacts.BORN_ON, LocalDate.of(1990, 3, 1));
  }

  private static Application read(String text) {
    return LUOHU.read(text.getBytes(StandardCharsets.UTF_8), "card.yaml", FILED);
  }

  @Test
  void whoLivesInAnotherProvinceRenewsThereOnTheOldCard() {
    Decision decision = LUOHU.decide(expiring().state(CardFacts.TIE, Tie.RESIDENCE).build());
    assertEquals(Outcome.ACCEPT, decision.outcome());
    assertEquals(
        Set.of("card-form-away", "old-id-card"),
        new HashSet<>(decision.materials().stream().map(Material::code).toList()));
    assertEquals(
        LocalDate.of(2024, 7, 18), // the forty-fifth natural day, a Thursday
        decision.steps().get(decision.steps().size() - 1).due());
    assertEquals(5, decision.steps().size());
  }

  @Test
  void aTemporaryCardHasStepsOfItsOwn() {
    Application application =
        IdCard.application(FILED, "410102", CardRequest.TEMPORARY)
            .state(CardFacts.HUKOU_REGION, Region.of("410102"))
            .build();
    Decision decision = LUOHU.decide(application);
    assertEquals(Outcome.ACCEPT, decision.outcome());
    assertEquals(List.of("ask", "make"), decision.steps().stream().map(s -> s.step()).toList());
    assertEquals(LocalDate.of(2024, 6, 6), decision.steps().get(1).due());
  }

  @Test
  void whatTiesThePersonToThePlaceIsAsked() {
    Decision decision = LUOHU.decide(expiring().build());
    assertEquals(Outcome.UNDETERMINED, decision.outcome());
    assertEquals(List.of("person.tie"), decision.questions().stream().map(Question::fact).toList());
    assertEquals(1, decision.alternatives().size());
  }

  @Test
  void memoChangesNoByte() {
    for (Tie tie : Tie.values()) {
      Application application = expiring().state(CardFacts.TIE, tie).build();
      String fresh = DecisionJson.render(LUOHU.remembering(0).decide(application));
      assertEquals(fresh, DecisionJson.render(LUOHU.decide(application)));
      assertEquals(fresh, DecisionJson.render(LUOHU.decide(application)));
    }
    Application temporary =
        IdCard.application(FILED, "320508", CardRequest.TEMPORARY)
            .state(CardFacts.HUKOU_REGION, Region.of("410102"))
            .state(CardFacts.TIE, Tie.RESIDENCE)
            .build();
    assertEquals(
        DecisionJson.render(LUOHU.remembering(0).decide(temporary)),
        DecisionJson.render(LUOHU.decide(temporary)));
  }

  @Test
  void aReasonThatDoesNotFitIsRefused() {
    String file =
        """
        service: id-card
        filed-at: "320508"
        card: {request: renew, reason: loss}
        """;
    ProblemsException e = assertThrows(ProblemsException.class, () -> read(file));
    assertTrue(e.problems().get(0).message().zh().contains("丢失的是补领"), e.getMessage());
  }

  @Test
  void daysThatCannotStandTogetherAreRefused() {
    String file =
        """
        service: id-card
        filed-at: "320508"
        person: {born-on: 2024-06-04}
        card: {request: first, expires-on: 2030-01-01}
        follow: father
        """;
    ProblemsException e = assertThrows(ProblemsException.class, () -> read(file));
    assertEquals(
        Set.of(
            "application/born-after-filing",
            "application/expiry-without-a-card",
            "application/unknown-key"),
        new HashSet<>(e.problems().stream().map(Problem::code).toList()));
  }

  @Test
  void threeMonthsBeforeTheLastDay() {
    LocalDate may = LocalDate.of(2022, 5, 31);
    assertEquals(CardTerm.RUNNING, Terms.of(may, LocalDate.of(2022, 2, 27)));
    assertEquals(CardTerm.EXPIRING, Terms.of(may, LocalDate.of(2022, 2, 28)));
    assertEquals(CardTerm.EXPIRING, Terms.of(may, may));
    assertEquals(CardTerm.EXPIRED, Terms.of(may, may.plusDays(1)));
  }

  @Test
  void threeMonthsPastSixteenMoveOverDaysOff() {
    WorkingDays calendar = World.bundled().workingDays();
    LocalDate born = LocalDate.of(2006, 5, 20); // 20 August 2022 was a Saturday
    assertFalse(Terms.threeMonthsPastSixteen(born, LocalDate.of(2022, 8, 22), calendar));
    assertTrue(Terms.threeMonthsPastSixteen(born, LocalDate.of(2022, 8, 23), calendar));
  }

  /** Every class of days that rules can tell apart is represented, on whatever day it is filed. */
  @Test
  void representativesCoverEveryClass() {
    WorkingDays calendar = World.bundled().workingDays();
    for (LocalDate filed = LocalDate.of(2023, 9, 1);
        filed.isBefore(LocalDate.of(2024, 3, 15));
        filed = filed.plusDays(1)) {
      LocalDate on = filed;
      Landmarks landmarks =
          new Landmarks(
              Map.of("Person.ageYears", new TreeSet<>(Set.of(16))),
              Set.of(),
              fact -> fact == CardFacts.FILED_ON ? on : null,
              List.of());
      Set<CardTerm> terms = new HashSet<>();
      new ExpiryDomain(CardFacts.FILED_ON)
          .representatives(landmarks)
          .forEach(day -> terms.add(Terms.of(day, on)));
      assertEquals(Set.of(CardTerm.values()), terms, on.toString());
      Set<List<Boolean>> found = new HashSet<>();
      new BirthDomain(CardFacts.FILED_ON)
          .representatives(landmarks)
          .forEach(day -> found.add(born(day, on, calendar)));
      Set<List<Boolean>> all = new HashSet<>();
      for (LocalDate day = on.minusYears(18); !day.isAfter(on); day = day.plusDays(1)) {
        all.add(born(day, on, calendar));
      }
      assertTrue(found.containsAll(all), on + " " + found);
    }
  }

  private static List<Boolean> born(LocalDate day, LocalDate on, WorkingDays calendar) {
    return List.of(!day.plusYears(16).isAfter(on), Terms.threeMonthsPastSixteen(day, on, calendar));
  }

  @Test
  void newbornsAreToldFromCards() {
    assertEquals(
        "id-card",
        read("service: id-card\nfiled-at: \"31\"\ncard: {request: first}\n").service().id());
    assertEquals("newborn", read("filed-at: \"31\"\nfollow: father\n").service().id());
    Decision decision = LUOHU.decide(expiring().state(CardFacts.TIE, Tie.NONE).build());
    assertEquals(
        List.of("renewed-before-expiry", "no-tie"),
        decision.findings().stream()
            .filter(f -> !f.effect().code().equals("note"))
            .map(Finding::code)
            .toList());
  }

  /** Proofs find families in which it is so; a file that said it could not be read. */
  @Test
  void what_nobody_can_state_stands_in_no_file() {
    String file =
        ApplicationText.of(
            IdCard.SERVICE,
            Map.of(
                CardFacts.FILED_ON, LocalDate.of(2026, 1, 5),
                CardFacts.REQUEST, CardRequest.FIRST,
                CardFacts.REASON, CardReason.NONE));
    assertTrue(file.contains("request: first"), file);
    assertFalse(file.contains("reason"), file);
  }
}
