package org.luohu.author;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.luohu.application.Service;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.idcard.CardRequest;
import org.luohu.facts.movechild.JoinedHousehold;
import org.luohu.facts.movechild.JoinedParent;
import org.luohu.idcard.CardFacts;
import org.luohu.idcard.IdCard;
import org.luohu.movechild.MoveChild;
import org.luohu.movechild.MoveFacts;
import org.luohu.need.Errand;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.StatedFacts;
import org.luohu.text.Choice;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** What people go to a counter for, for the pages that tell what they need. */
final class Errands {

  private static final int NEWBORN_DAYS = 14;
  private static final int CHILD_YEARS = 8;
  private static final int GROWN_YEARS = 30;
  private static final Text HOME = Text.of("户口所在地", "the place of the hukou");

  private Errands() {}

  /** The errands of some services on a day; a service of a host's own has none. */
  static List<Errand> of(List<Service> services, LocalDate day) {
    List<Errand> errands = new ArrayList<>(List.of(newborn(day), moveChild(day), idCard(day)));
    errands.removeIf(errand -> !services.contains(errand.service()));
    return errands;
  }

  private static Errand newborn(LocalDate day) {
    return new Errand(
        Newborn.SERVICE,
        Text.of(
            "这样的一家：父母是内地居民，已经结婚，户口在同一个地方，住在申报的地方；孩子刚出生两个星期，有《出生医学证明》，随父亲落户。" + "随母亲的，把父亲和母亲对调着看。",
            "Meant is this family: parents of the mainland, married, registered in one place and"
                + " living where it is filed; a child of two weeks with a birth certificate, who"
                + " follows the father. Where it follows the mother, read the one for the other."),
        Text.of("在哪里申报", "Filed in"),
        HOME,
        kinds(
            StatedFacts.FATHER.household(),
            HouseholdKind.values(),
            household -> household != HouseholdKind.NONE),
        (from, to) ->
            Map.of(
                StatedFacts.FILED_AT,
                from,
                StatedFacts.FOLLOW,
                Follows.FATHER,
                StatedFacts.FATHER.region(),
                to,
                StatedFacts.BORN_ON,
                day.minusDays(NEWBORN_DAYS)));
  }

  private static Errand moveChild(LocalDate day) {
    return new Errand(
        MoveChild.SERVICE,
        Text.of(
            "这样的一家：父母已经结婚，都同意；孩子八岁，未婚，已经有户口，投靠母亲。投靠父亲的一样。在拟迁入地申请。",
            "Meant is this family: married parents who agree; a child of eight with a hukou who"
                + " joins the mother, or likewise the father. It is filed where the child will be"
                + " registered."),
        Text.of("孩子的户口现在在哪里", "The child's hukou is now in"),
        Text.of("就在拟迁入的区县", "the county itself that it moves to"),
        kinds(MoveFacts.HOUSEHOLD, JoinedHousehold.values(), household -> true),
        (from, to) ->
            Map.of(
                MoveFacts.FILED_AT, to,
                MoveFacts.JOINED, JoinedParent.MOTHER,
                MoveFacts.ORIGIN, from,
                MoveFacts.TARGET, to,
                MoveFacts.BORN_ON, day.minusYears(CHILD_YEARS)));
  }

  private static Errand idCard(LocalDate day) {
    return new Errand(
        IdCard.SERVICE,
        Text.of(
            "这样的人：三十岁，本人去办，在受理地有稳定的工作；换领是因为有效期满。",
            "Meant is a person of thirty who comes in person and works steadily where it is asked"
                + " for; a card is renewed because it expires."),
        Text.of("在哪里办", "Asked for in"),
        HOME,
        kinds(CardFacts.REQUEST, CardRequest.values(), request -> true),
        (from, to) ->
            Map.of(
                CardFacts.FILED_AT, from,
                CardFacts.HUKOU_REGION, to,
                CardFacts.BORN_ON, day.minusYears(GROWN_YEARS)));
  }

  private static <E extends Choice> List<Errand.Kind> kinds(
      StatedFact<E> fact, E[] values, Predicate<E> meant) {
    return Arrays.stream(values)
        .filter(meant)
        .map(value -> new Errand.Kind(value.code(), value.label(), Map.of(fact, value)))
        .toList();
  }
}
