package org.luohu.idcard;

import static org.luohu.idcard.CardFacts.*;
import static org.luohu.vocabulary.Constraint.constraint;
import static org.luohu.vocabulary.Presumption.presume;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.calendar.Ages;
import org.luohu.facts.idcard.CardApplicant;
import org.luohu.facts.idcard.CardRequest;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.Known;
import org.luohu.vocabulary.Presumption;
import org.luohu.vocabulary.StatedFact;

/** What is true of all who ask for a card, and what a plain person's papers imply. */
final class CardTruths {

  private CardTruths() {}

  static List<Constraint> constraints() {
    return List.of(
        constraint(
            "reason-fits-the-request",
            "换领、补领的事由要与申请事项相符：丢失的是补领，其他事由的是换领，首次申领和临时证没有事由",
            "a lost card is replaced, for other reasons a card is renewed; a first or a temporary"
                + " card has no such reason",
            List.of(REQUEST, REASON),
            p ->
                switch (p.get(REASON)) {
                  case EXPIRY, DAMAGE, CHANGE, ERROR -> p.get(REQUEST) == CardRequest.RENEW;
                  case LOSS -> p.get(REQUEST) == CardRequest.REPLACE;
                  case NONE ->
                      p.get(REQUEST) == CardRequest.FIRST
                          || p.get(REQUEST) == CardRequest.TEMPORARY;
                }),
        constraint(
            "no-fingerprints-before-the-first-card",
            "首次申领的没有旧证，没有登记过指纹",
            "before the first card no fingerprints are registered",
            List.of(REQUEST, FINGERPRINTS),
            p -> !p.get(FINGERPRINTS) || p.get(REQUEST) != CardRequest.FIRST),
        constraint(
            "only-a-lost-card-is-reported",
            "丢失补领的才有挂失",
            "only a lost card is reported lost",
            List.of(REQUEST, LOSS_REPORTED),
            p -> !p.get(LOSS_REPORTED) || p.get(REQUEST) == CardRequest.REPLACE),
        constraint(
            "pending-is-asked-of-temporary-cards",
            "只有申领临时身份证的，才看居民身份证是不是正在办理",
            "whether a card is being made is stated of temporary cards only",
            List.of(REQUEST, PENDING),
            p -> !p.get(PENDING) || p.get(REQUEST) == CardRequest.TEMPORARY));
  }

  static List<Presumption<?>> presumptions() {
    return List.of(
        presume(
            APPLICANT,
            "满十六周岁的本人来，不满的由监护人来",
            "who is sixteen comes in person, who is younger has the guardian come",
            CardTruths::applicant),
        presume(LOOKS_CHANGED, "相貌没有较大变化", "the looks have not changed much", k -> false),
        presume(
            IDENTITY_CONFIRMED,
            "人像、指纹比对以后身份可以确认（请比对）",
            "comparison confirms who it is (compare)",
            k -> Boolean.FALSE.equals(k.value(LOOKS_CHANGED)) ? true : null),
        presume(
            MISUSE_RECORD,
            "没有伪造、冒用证件等记录（请查询）",
            "there is no record of forged or misused papers (look it up)",
            k -> false),
        presume(
            CREDIT_RECORD,
            "不在不良信用记录里（请查询）",
            "not on the list of bad credit (look it up)",
            k -> false),
        presume(
            PENDING,
            "居民身份证正在办理，带了领取凭证或者登记表（请核验）",
            "a card is being made and its receipt is held (check it)",
            k -> k.value(REQUEST) == CardRequest.TEMPORARY ? true : null),
        presume(LOSS_REPORTED, "还没有挂失", "the loss is not reported yet", k -> false));
  }

  private static @Nullable CardApplicant applicant(Known known) {
    LocalDate filed = known.value(FILED_ON);
    List<Object> births = known.candidates(BORN_ON);
    if (filed == null) {
      return null;
    }
    boolean grown =
        births.stream().allMatch(born -> Ages.years((LocalDate) born, filed) >= Terms.SIXTEEN);
    boolean minor =
        births.stream().allMatch(born -> Ages.years((LocalDate) born, filed) < Terms.SIXTEEN);
    return grown ? CardApplicant.SELF : minor ? CardApplicant.GUARDIAN : null;
  }

  /** The plain one of the values that a fact can have: a grown person at home, nothing unusual. */
  static Object plain(StatedFact<?> fact, List<Object> values, Map<StatedFact<?>, Object> settled) {
    Object counter = settled.get(FILED_AT);
    if (fact == HUKOU_REGION && counter != null && values.contains(counter)) {
      return counter;
    }
    boolean no =
        fact == LOOKS_CHANGED
            || fact == MISUSE_RECORD
            || fact == CREDIT_RECORD
            || fact == LOSS_REPORTED;
    return no && values.contains(false) ? false : values.get(0);
  }
}
