package org.luohu.idcard;

import static org.luohu.idcard.CardFacts.*;
import static org.luohu.vocabulary.Phrases.clause;

import java.util.List;
import java.util.Map;
import org.luohu.calendar.Ages;
import org.luohu.facts.idcard.Card;
import org.luohu.facts.idcard.CardApplicant;
import org.luohu.facts.idcard.CardReason;
import org.luohu.facts.idcard.CardRequest;
import org.luohu.facts.idcard.CardTerm;
import org.luohu.facts.idcard.Filing;
import org.luohu.facts.idcard.Person;
import org.luohu.facts.idcard.Tie;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Phrases;
import org.luohu.vocabulary.Vocabulary;

/** The fact types that rules on cards see, each property with what it follows from and how. */
final class CardVocabulary {

  /** How a property reads where it holds and where it does not; {} stands for a value. */
  private static final Map<String, List<Text>> CLAUSES =
      Map.ofEntries(
          clause("Filing.applicant", "由{}申请", "不是由{}申请", "{} asks for it", "it is not {} who asks"),
          clause(
              "Filing.atHome",
              "在户口所在地申请",
              "不在户口所在地申请",
              "it is filed at the place of the hukou",
              "it is filed away from the place of the hukou"),
          clause(
              "Filing.sameProvince",
              "受理地与户口所在地在同一省份",
              "受理地与户口所在地不在同一省份",
              "counter and hukou are in one province",
              "counter and hukou are in different provinces"),
          clause(
              "Filing.counterProvince",
              "受理地在{}",
              "受理地不在{}",
              "the counter is in {}",
              "the counter is not in {}"),
          clause(
              "Filing.counterCity",
              "受理地在{}",
              "受理地不在{}",
              "the counter is in {}",
              "the counter is not in {}"),
          clause(
              "Filing.hukouProvince",
              "户口在{}",
              "户口不在{}",
              "the hukou is in {}",
              "the hukou is not in {}"),
          clause(
              "Filing.hukouCity",
              "户口在{}",
              "户口不在{}",
              "the hukou is in {}",
              "the hukou is not in {}"),
          clause("Person.ageYears", "本人", "本人", "the person is", "the person is"),
          clause(
              "Person.threeMonthsPastSixteen",
              "满十六周岁已经超过三个月",
              "满十六周岁没有超过三个月",
              "more than three months have passed since the sixteenth birthday",
              "three months have not passed since the sixteenth birthday"),
          clause(
              "Person.tie",
              "在受理地{}",
              "不属于“在受理地{}”的情形",
              "what ties the person to the place is {}",
              "what ties the person to the place is not {}"),
          clause(
              "Person.looksChanged",
              "相貌特征发生较大变化",
              "相貌特征没有较大变化",
              "the looks have changed much",
              "the looks have not changed much"),
          clause(
              "Person.identityConfirmed",
              "身份可以确认",
              "难以确认身份",
              "it is certain who it is",
              "it is not certain who it is"),
          clause(
              "Person.misuseRecord",
              "有伪造、冒用证件等记录",
              "没有伪造、冒用证件等记录",
              "there is a record of forged or misused papers",
              "there is no record of forged or misused papers"),
          clause(
              "Person.creditRecord",
              "是不良信用记录人员",
              "不是不良信用记录人员",
              "the person is on the list of bad credit",
              "the person is not on the list of bad credit"),
          clause("Card.request", "申请的是{}", "申请的不是{}", "what is asked for is {}", "it is not {}"),
          clause("Card.reason", "事由是{}", "事由不是{}", "the reason is {}", "the reason is not {}"),
          clause("Card.term", "旧证{}", "不属于“旧证{}”的情形", "the old card is {}", "it is not {}"),
          clause(
              "Card.fingerprints",
              "旧证登记了指纹",
              "旧证没有登记指纹",
              "the old card holds fingerprints",
              "the old card holds no fingerprints"),
          clause(
              "Card.pending",
              "居民身份证正在办理",
              "没有正在办理的居民身份证",
              "a card is being made",
              "no card is being made"),
          clause(
              "Card.lossReported",
              "已经挂失",
              "还没有挂失",
              "the loss is reported",
              "the loss is not reported"));

  private CardVocabulary() {}

  static Vocabulary build() {
    BUILDER.words(Phrases.of(CLAUSES));
    BUILDER
        .type(Filing.class, t("申请", "filing"))
        .property("applicant", CardApplicant.class, t("申请人", "applicant"), APPLICANT)
        .property(
            "atHome",
            Boolean.class,
            t("在户口所在地申请", "filed at the place of the hukou"),
            List.of(FILED_AT, HUKOU_REGION),
            IdCard::atHome)
        .property(
            "sameProvince",
            Boolean.class,
            t("受理地与户口所在地在同一省份", "counter and hukou in one province"),
            List.of(FILED_AT, HUKOU_REGION),
            p -> p.get(FILED_AT).province().equals(p.get(HUKOU_REGION).province()))
        .property(
            "counterProvince",
            String.class,
            t("受理地省份", "the counter's province"),
            List.of(FILED_AT),
            p -> p.get(FILED_AT).province())
        .property(
            "counterCity",
            String.class,
            t("受理地城市", "the counter's city"),
            List.of(FILED_AT),
            p -> city(p.get(FILED_AT)))
        .property(
            "hukouProvince",
            String.class,
            t("户口所在省份", "the province of the hukou"),
            List.of(HUKOU_REGION),
            p -> p.get(HUKOU_REGION).province())
        .property(
            "hukouCity",
            String.class,
            t("户口所在城市", "the city of the hukou"),
            List.of(HUKOU_REGION),
            p -> city(p.get(HUKOU_REGION)))
        .end();
    BUILDER
        .type(Person.class, t("本人", "the person"))
        .property(
            "ageYears",
            Integer.class,
            t("周岁", "completed years"),
            List.of(BORN_ON, FILED_ON),
            p -> Ages.years(p.get(BORN_ON), p.get(FILED_ON)))
        .property(
            "threeMonthsPastSixteen",
            Boolean.class,
            t("满十六周岁超过三个月", "three months past sixteen"),
            List.of(BORN_ON, FILED_ON),
            p ->
                Terms.threeMonthsPastSixteen(
                    p.get(BORN_ON), p.get(FILED_ON), p.world().workingDays()))
        .property("tie", Tie.class, t("在受理地的就业、就学、居住", "tie to the place"), TIE)
        .property("looksChanged", Boolean.class, t("相貌变化", "looks changed"), LOOKS_CHANGED)
        .property(
            "identityConfirmed",
            Boolean.class,
            t("身份可以确认", "identity confirmed"),
            IDENTITY_CONFIRMED)
        .property("misuseRecord", Boolean.class, t("证件违法记录", "misuse of papers"), MISUSE_RECORD)
        .property("creditRecord", Boolean.class, t("不良信用记录", "bad credit"), CREDIT_RECORD)
        .end();
    BUILDER
        .type(Card.class, t("证件", "the card"))
        .property("request", CardRequest.class, t("申请事项", "what is asked for"), REQUEST)
        .property("reason", CardReason.class, t("事由", "reason"), REASON)
        .property(
            "term",
            CardTerm.class,
            t("旧证的有效期", "term of the old card"),
            List.of(EXPIRES_ON, FILED_ON),
            p -> Terms.of(p.get(EXPIRES_ON), p.get(FILED_ON)))
        .property("fingerprints", Boolean.class, t("旧证登记了指纹", "fingerprints"), FINGERPRINTS)
        .property("pending", Boolean.class, t("正在办理", "being made"), PENDING)
        .property("lossReported", Boolean.class, t("已挂失", "loss reported"), LOSS_REPORTED)
        .end();
    CardTruths.constraints().forEach(BUILDER::constraint);
    CardTruths.presumptions().forEach(BUILDER::presume);
    return BUILDER.build();
  }

  /** Four digits; of a region named by its province alone the province's two. */
  private static String city(Region region) {
    return region.hasCity() ? region.city() : region.province();
  }

  private static Text t(String zh, String en) {
    return Text.of(zh, en);
  }
}
