package org.luohu.idcard;

import static org.luohu.idcard.CardFacts.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.application.Check;
import org.luohu.application.Jurisdiction;
import org.luohu.application.Section;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.ServiceWords;
import org.luohu.facts.idcard.CardRequest;
import org.luohu.text.Text;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Vocabulary;
import org.luohu.world.World;

/**
 * Identity cards (居民身份证申领、换领、补领和临时身份证) as a service: its vocabulary, and where counter and hukou
 * are.
 */
public final class IdCard {

  /** What applicants state and rules see. */
  public static final Vocabulary VOCABULARY = CardVocabulary.build();

  /** What applications state, and what is checked of them. */
  public static final ServiceDescription SERVICE =
      new ServiceDescription(
          "id-card",
          Text.of("居民身份证", "Identity card"),
          CardPapers.all(),
          VOCABULARY,
          new ServiceWords(
              "id-card",
              Text.of("能否办证：", "The card: "),
              Text.of("可以", "The card itself can be had"),
              Text.of("不能办理居民身份证：", "No card can be had. Asked was: ")),
          Text.of("本人姓名", "Name"),
          Text.of(
              "首次申领免收工本费；换领 20 元；丢失补领、损坏换领 40 元；临时身份证 10 元。",
              "A first card is free; a renewed one 20 yuan; for a lost or damaged one 40 yuan; a"
                  + " temporary one 10 yuan."),
          Text.of("办理地点、期限、收费减免", "places, time limits and reduced fees"),
          FILED_ON,
          FILED_AT,
          List.of(FILED_ON, FILED_AT, REQUEST),
          List.of(),
          List.of(),
          Map.of(
              "person", new Section(Text.of("本人", "person"), null),
              "card", new Section(Text.of("证件", "card"), null),
              "hukou", new Section(Text.of("户口", "hukou"), null)),
          List.of(
              Check.notAfterFiling(
                  "born-after-filing",
                  BORN_ON,
                  Text.of(
                      "出生日期 %s 在申请日 %s 之后",
                      "the day of birth, %s, is after the day of filing, %s")),
              new Check(
                  "expiry-without-a-card",
                  EXPIRES_ON,
                  IdCard::expiryWithoutCard,
                  Text.of("首次申领的不写这一项", "leave it out for a first card"))),
          Map.of(),
          Set.of(
              "card-form",
              "card-form-away",
              "hukou-booklet",
              "old-id-card",
              "booklet-or-residence-permit",
              "residence-permit",
              "tie-proof",
              "first-card-commitment",
              "guardian-id-card",
              "guardian-hukou-booklet",
              "card-receipt"),
          new Jurisdiction(
              person -> person.get(FILED_AT),
              Application::filedAt,
              person -> person.get(HUKOU_REGION),
              IdCard::atHome,
              person ->
                  person.stated(HUKOU_REGION) || person.known(HUKOU_REGION)
                      ? List.of()
                      : List.of(HUKOU_REGION),
              application -> application.get(HUKOU_REGION)),
          new CardChoices(),
          CardTruths::plain);

  private IdCard() {}

  /**
   * A builder of an application.
   *
   * @param filedOn the day of filing
   * @param filedAt the counter's region, a GB/T 2260 code of 2, 4 or 6 digits
   * @param request what is asked for
   * @throws IllegalArgumentException if no such region is known
   */
  public static Application.Builder application(
      LocalDate filedOn, String filedAt, CardRequest request) {
    return Application.builder(SERVICE, World.bundled(), filedOn, filedAt).state(REQUEST, request);
  }

  /** Whether the counter is at the place of the hukou. */
  static boolean atHome(Completion person) {
    return person.get(FILED_AT).covers(person.get(HUKOU_REGION));
  }

  private static @Nullable Text expiryWithoutCard(Application application) {
    return application.get(EXPIRES_ON) == null || application.get(REQUEST) != CardRequest.FIRST
        ? null
        : Text.of("首次申领没有旧证，也就没有有效期满日", "before a first card there is none that expires");
  }
}
