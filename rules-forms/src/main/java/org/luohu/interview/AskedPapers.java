package org.luohu.interview;

import java.util.List;
import java.util.Map;
import org.luohu.application.Service;
import org.luohu.idcard.CardFacts;
import org.luohu.idcard.IdCard;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.StatedFacts;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/**
 * What lies on the counter in a service: the papers, each with the facts that are read off it at
 * once.
 *
 * @param title what the service is called at a counter
 * @param screens the papers, in the order in which they are asked for
 */
public record AskedPapers(Text title, List<Screen> screens) {

  private static final Map<String, AskedPapers> KNOWN =
      Map.of(Newborn.SERVICE.id(), newborn(), IdCard.SERVICE.id(), card());

  /** Copies the list in. */
  public AskedPapers {
    screens = List.copyOf(screens);
  }

  /**
   * A screen: a paper and at most four facts.
   *
   * @param title what is looked at
   * @param facts what is read off it, in order
   */
  public record Screen(Text title, List<StatedFact<?>> facts) {
    /** Copies the list in. */
    public Screen {
      facts = List.copyOf(facts);
    }

    private static Screen of(String zh, String en, StatedFact<?>... facts) {
      return new Screen(Text.of(zh, en), List.of(facts));
    }
  }

  /** The papers of a service; none where they are not known. */
  public static AskedPapers of(Service service) {
    return KNOWN.getOrDefault(
        service.id(), new AskedPapers(Text.of(service.id(), service.id()), List.of()));
  }

  private static AskedPapers newborn() {
    return new AskedPapers(
        Text.of("新生儿入户", "Registering a newborn"),
        List.of(
            Screen.of(
                "来办什么",
                "What is asked for",
                StatedFacts.FILED_AT,
                StatedFacts.FOLLOW,
                StatedFacts.APPLICANT),
            Screen.of(
                "出生医学证明",
                "The birth certificate",
                StatedFacts.BIRTH_CERTIFICATE,
                StatedFacts.BORN_ON,
                StatedFacts.BORN_IN,
                StatedFacts.REGISTERED),
            parent("父亲的户口簿和身份证", "The father's booklet and card", StatedFacts.FATHER),
            parent("母亲的户口簿和身份证", "The mother's booklet and card", StatedFacts.MOTHER),
            Screen.of(
                "结婚证",
                "The marriage certificate",
                StatedFacts.AT_BIRTH,
                StatedFacts.NOW,
                StatedFacts.MARRIAGE_CERTIFICATE),
            Screen.of(
                "祖父母（外祖父母）的户口簿",
                "The grandparents' booklet",
                StatedFacts.GRANDPARENTS_REGION,
                StatedFacts.GRANDPARENTS_HOUSEHOLD)));
  }

  private static Screen parent(String zh, String en, StatedFacts.ParentFacts parent) {
    return Screen.of(
        zh, en, parent.household(), parent.region(), parent.residence(), parent.ethnicity());
  }

  private static AskedPapers card() {
    return new AskedPapers(
        Text.of("居民身份证", "Identity card"),
        List.of(
            Screen.of("来办什么", "What is asked for", CardFacts.FILED_AT, CardFacts.REQUEST),
            Screen.of("旧的居民身份证", "The old identity card", CardFacts.REASON, CardFacts.EXPIRES_ON),
            Screen.of("户口簿", "The household booklet", CardFacts.HUKOU_REGION, CardFacts.BORN_ON),
            Screen.of("在这里做什么", "What keeps the person here", CardFacts.TIE)));
  }
}
