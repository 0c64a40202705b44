package org.luohu.newborn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Alternative;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.facts.Custody;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalNow;
import org.luohu.region.Region;
import org.luohu.render.DecisionJson;

/** A child who is registered already is told of the move, decided by the service that does it. */
class RegisteredTest {

  private static final Luohu LUOHU = Luohu.bundled();

  private static Application.Builder registered(String target) {
    return Newborn.application(LocalDate.of(2023, 6, 5), "310110")
        .state(StatedFacts.FOLLOW, Follows.MOTHER)
        .state(StatedFacts.REGISTERED, true)
        .state(StatedFacts.BORN_ON, LocalDate.of(2022, 5, 20))
        .state(StatedFacts.NOW, MaritalNow.MARRIED)
        .state(StatedFacts.MOTHER.region(), Region.of(target))
        .state(StatedFacts.MOTHER.household(), HouseholdKind.FAMILY);
  }

  private static List<Alternative> moves(Application application) {
    return LUOHU.decide(application).alternatives().stream()
        .filter(alternative -> "move-child".equals(alternative.service()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({"410102, REVIEW", "310110, UNDETERMINED"})
  void theMoveIsDecidedAsFarAsItsFactsWereStated(String target, Outcome outcome) {
    List<Alternative> moves = moves(registered(target).build());
    assertEquals(1, moves.size());
    assertEquals(outcome, moves.get(0).outcome());
    assertEquals(Region.of(target), moves.get(0).filedAt());
    assertTrue(moves.get(0).materials().contains("child-hukou-booklet"), moves::toString);
  }

  @Test
  void custodyWithTheOtherParentIsHandedOver() {
    Application application =
        registered("410102")
            .state(StatedFacts.NOW, MaritalNow.DIVORCED)
            .state(StatedFacts.CUSTODY, Custody.FATHER)
            .build();
    assertTrue(
        moves(application).get(0).findings().contains("custody-with-the-other"),
        () -> moves(application).toString());
  }

  @Test
  void whoIsNotRegisteredIsToldOfNoMove() {
    assertEquals(
        List.of(), moves(registered("410102").state(StatedFacts.REGISTERED, false).build()));
    assertEquals(
        List.of(), moves(registered("410102").state(StatedFacts.REGISTERED, null).build()));
  }

  /** The alternative is told first, alike with or without a memo. */
  @Test
  void itIsToldFirst() {
    Application application = registered("410102").build();
    Decision decision = LUOHU.decide(application);
    assertEquals(Outcome.REFUSE, decision.outcome());
    assertEquals("move-child", decision.alternatives().get(0).service());
    String json = DecisionJson.render(decision);
    assertEquals(json, DecisionJson.render(LUOHU.decide(application)));
    assertEquals(json, DecisionJson.render(LUOHU.remembering(0).decide(application)));
  }
}
