package org.luohu.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.luohu.idcard.CardFacts;
import org.luohu.idcard.IdCard;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.StatedFacts;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** The papers that lie on the counter, each with the facts that are read off it at once. */
final class AskedPapers {

  private AskedPapers() {}

  /**
   * A screen: a paper and at most four facts.
   *
   * @param title what is looked at
   * @param facts what is read off it, in order
   */
  record Screen(Text title, List<StatedFact<?>> facts) {
    /** Copies the list in. */
    Screen {
      facts = List.copyOf(facts);
    }
  }

  /** The papers of a newborn's registration, in the order in which they are asked for. */
  static List<Screen> all() {
    List<Screen> screens = new ArrayList<>();
    screens.add(
        new Screen(
            Text.of("来办什么", "What is asked for"),
            List.of(StatedFacts.FILED_AT, StatedFacts.FOLLOW, StatedFacts.APPLICANT)));
    screens.add(
        new Screen(
            Text.of("出生医学证明", "The birth certificate"),
            List.of(
                StatedFacts.BIRTH_CERTIFICATE,
                StatedFacts.BORN_ON,
                StatedFacts.BORN_IN,
                StatedFacts.REGISTERED)));
    screens.add(parent(Text.of("父亲的户口簿和身份证", "The father's booklet and card"), StatedFacts.FATHER));
    screens.add(parent(Text.of("母亲的户口簿和身份证", "The mother's booklet and card"), StatedFacts.MOTHER));
    screens.add(
        new Screen(
            Text.of("结婚证", "The marriage certificate"),
            List.of(StatedFacts.AT_BIRTH, StatedFacts.NOW, StatedFacts.MARRIAGE_CERTIFICATE)));
    screens.add(
        new Screen(
            Text.of("祖父母（外祖父母）的户口簿", "The grandparents' booklet"),
            List.of(StatedFacts.GRANDPARENTS_REGION, StatedFacts.GRANDPARENTS_HOUSEHOLD)));
    return List.copyOf(screens);
  }

  private static Screen parent(Text title, StatedFacts.ParentFacts parent) {
    return new Screen(
        title,
        List.of(parent.household(), parent.region(), parent.residence(), parent.ethnicity()));
  }

  /**
   * Whether a fact that is not open can still be on its paper: there is no region without hukou.
   */
  static boolean moot(StatedFact<?> fact, Answers answers) {
    return none(fact, StatedFacts.FATHER, answers) || none(fact, StatedFacts.MOTHER, answers);
  }

  private static boolean none(StatedFact<?> fact, StatedFacts.ParentFacts parent, Answers answers) {
    boolean his = fact.key().startsWith(parent.exists().key() + ".");
    boolean nobody = "none".equals(answers.code(parent.exists().key()));
    boolean registered = !"none".equals(answers.code(parent.household().key()));
    return his && (nobody || (fact == parent.region() && !registered));
  }

  /** The papers of an identity card, in the order in which they are asked for. */
  private static List<Screen> card() {
    return List.of(
        new Screen(
            Text.of("来办什么", "What is asked for"), List.of(CardFacts.FILED_AT, CardFacts.REQUEST)),
        new Screen(
            Text.of("旧的居民身份证", "The old identity card"),
            List.of(CardFacts.REASON, CardFacts.EXPIRES_ON)),
        new Screen(
            Text.of("户口簿", "The household booklet"),
            List.of(CardFacts.HUKOU_REGION, CardFacts.BORN_ON)),
        new Screen(Text.of("在这里做什么", "What keeps the person here"), List.of(CardFacts.TIE)));
  }

  /** The papers of a service; none where they are not known. */
  static List<Screen> of(org.luohu.application.Service service) {
    return Map.of(Newborn.SERVICE.id(), all(), IdCard.SERVICE.id(), card())
        .getOrDefault(service.id(), List.of());
  }
}
