package org.luohu.idcard;

import java.time.LocalDate;
import org.luohu.domain.ChoiceDomain;
import org.luohu.domain.RegionDomain;
import org.luohu.domain.StatedDay;
import org.luohu.domain.YesNoDomain;
import org.luohu.facts.Findings;
import org.luohu.facts.idcard.CardApplicant;
import org.luohu.facts.idcard.CardReason;
import org.luohu.facts.idcard.CardRequest;
import org.luohu.facts.idcard.Tie;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/**
 * What is stated of a person who asks for a card, one line a fact: key, domain, name and question.
 * The order is that of the questions.
 */
public final class CardFacts {

  static final Vocabulary.Builder BUILDER =
      Vocabulary.builder("org.luohu.facts.idcard", Findings.class);

  /** The day of filing. */
  public static final StatedFact<LocalDate> FILED_ON =
      BUILDER.state(
          "filed-on",
          new StatedDay(),
          t("申请日", "day of filing"),
          t("哪一天申请？", "On which day is it filed?"));

  /** The counter's region. */
  public static final StatedFact<Region> FILED_AT =
      BUILDER.state(
          "filed-at",
          RegionDomain.COUNTER,
          t("受理地", "counter"),
          t("在哪里申请（受理地行政区划代码）？", "Where is it filed (region code)?"));

  /** What is asked for. */
  public static final StatedFact<CardRequest> REQUEST =
      BUILDER.state(
          "card.request",
          ChoiceDomain.of(CardRequest.class, t("申请事项", "what can be asked for")),
          t("申请事项", "what is asked for"),
          t(
              "是首次申领、换领、补领，还是临时身份证？",
              "Is it a first card, a new one for the old, one for a lost card, or a temporary"
                  + " one?"));

  /** Where the hukou is. */
  public static final StatedFact<Region> HUKOU_REGION =
      BUILDER.state(
          "person.hukou.region",
          RegionDomain.SEAT,
          t("常住户口所在地", "hukou region"),
          t("本人的户口在哪里（行政区划代码）？", "Where is the person's hukou (region code)?"));

  /** What keeps the person at the place of the counter. */
  public static final StatedFact<Tie> TIE =
      BUILDER.state(
          "person.tie",
          ChoiceDomain.of(Tie.class, t("就业、就学、居住的写法", "a tie to a place")),
          t("在受理地的就业、就学、居住", "tie to the place of the counter"),
          t("本人在受理地合法稳定就业、就学还是居住？", "Does the person work, study or live there?"));

  /** Why the old card is changed. */
  public static final StatedFact<CardReason> REASON =
      BUILDER.state(
          "card.reason",
          ChoiceDomain.of(CardReason.class, t("换领、补领的事由", "a reason to change a card"))
              .offeringNot(CardReason.NONE),
          t("换领、补领的事由", "why the old card is changed"),
          t("为什么换：有效期满、严重损坏、项目变更、登记错误，还是丢失？", "Why: expiry, damage, a change, an error, or loss?"));

  /** The last day of the old card. */
  public static final StatedFact<LocalDate> EXPIRES_ON =
      BUILDER.state(
          "card.expires-on",
          new ExpiryDomain(FILED_ON),
          t("旧证有效期满日", "last day of the old card"),
          t("旧证哪一天有效期满？", "On which day does the old card expire?"));

  /** The day of birth. */
  public static final StatedFact<LocalDate> BORN_ON =
      BUILDER.state(
          "person.born-on",
          new BirthDomain(FILED_ON),
          t("出生日期", "day of birth"),
          t("本人是哪一天出生的？", "On which day was the person born?"));

  /** Who asks for it. */
  public static final StatedFact<CardApplicant> APPLICANT =
      BUILDER.state(
          "applicant",
          ChoiceDomain.of(CardApplicant.class, t("申请人", "an applicant")),
          t("申请人", "applicant"),
          t("由本人、监护人还是其他人来申请？", "Who comes: the person, the guardian or somebody else?"));

  /** Whether the looks have changed much. */
  public static final StatedFact<Boolean> LOOKS_CHANGED =
      yesNo(
          "person.looks-changed",
          t("相貌特征发生较大变化", "looks changed much"),
          t("相貌特征是否发生较大变化？", "Have the person's looks changed much?"));

  /** Whether the old card holds fingerprints. */
  public static final StatedFact<Boolean> FINGERPRINTS =
      yesNo(
          "card.fingerprints-registered",
          t("居民身份证已登记指纹信息", "fingerprints on the old card"),
          t("旧证是否登记了指纹信息？", "Does the old card hold fingerprints?"));

  /** Whether the counter can make sure who it is. */
  public static final StatedFact<Boolean> IDENTITY_CONFIRMED =
      yesNo(
          "person.identity-confirmed",
          t("身份可以确认", "identity confirmed"),
          t("人像、指纹比对以后，能不能确认是本人？", "After comparison, is it certain who the person is?"));

  /** Whether papers were forged or misused. */
  public static final StatedFact<Boolean> MISUSE_RECORD =
      yesNo(
          "person.misuse-record",
          t("伪造、变造、买卖、冒领、骗领、冒用证件的记录", "record of forged or misused papers"),
          t(
              "有没有伪造、变造、买卖、冒领、骗领、冒用户口簿、身份证、护照、驾驶证的记录？",
              "Is there a record of forged, traded or misused booklets, cards, passports or"
                  + " licences?"));

  /** Whether on the list of bad credit. */
  public static final StatedFact<Boolean> CREDIT_RECORD =
      yesNo(
          "person.credit-record",
          t("国家信用信息共享交换平台推送的不良信用记录", "bad credit handed over by the state platform"),
          t("是不是国家信用信息共享交换平台推送的不良信用记录人员？", "Is the person on the state's list of bad credit?"));

  /** Whether a card has been asked for and its receipt is held. */
  public static final StatedFact<Boolean> PENDING =
      yesNo(
          "card.pending",
          t("居民身份证正在办理，持有领取凭证或者异地受理登记表", "a card is being made and its receipt held"),
          t("居民身份证是不是已经受理、正在办理？", "Has a card been asked for and is it being made?"));

  /** Whether the loss has been reported. */
  public static final StatedFact<Boolean> LOSS_REPORTED =
      yesNo(
          "card.loss-reported",
          t("已申报丢失", "loss reported"),
          t("丢失的证件是否已经挂失？", "Has the loss been reported?"));

  private CardFacts() {}

  private static StatedFact<Boolean> yesNo(String key, Text label, Text question) {
    return BUILDER.state(key, YesNoDomain.PLAIN, label, question);
  }

  private static Text t(String zh, String en) {
    return Text.of(zh, en);
  }
}
