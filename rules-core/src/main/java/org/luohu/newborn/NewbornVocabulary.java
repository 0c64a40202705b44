package org.luohu.newborn;

import static org.luohu.newborn.StatedFacts.*;

import java.util.ArrayList;
import java.util.List;
import org.luohu.calendar.Ages;
import org.luohu.domain.EthnicityDomain;
import org.luohu.facts.Adoption;
import org.luohu.facts.Applicant;
import org.luohu.facts.BirthCertificate;
import org.luohu.facts.Child;
import org.luohu.facts.Custody;
import org.luohu.facts.CustodyProof;
import org.luohu.facts.Delivered;
import org.luohu.facts.EntryDocument;
import org.luohu.facts.Filing;
import org.luohu.facts.Follows;
import org.luohu.facts.ForeignNationality;
import org.luohu.facts.Household;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalAtBirth;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.Marriage;
import org.luohu.facts.MarriageCertificate;
import org.luohu.facts.Origin;
import org.luohu.facts.Place;
import org.luohu.facts.Status;
import org.luohu.facts.Surname;
import org.luohu.facts.Target;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/** The fact types that rules see, each property with the stated facts it follows from and how. */
final class NewbornVocabulary {

  private static final List<StatedFact<?>> TARGET_REGION =
      List.of(FOLLOW, FATHER.region(), MOTHER.region(), GRANDPARENTS_REGION, INSTITUTION_REGION);
  private static final List<StatedFact<?>> TARGET_HOUSEHOLD =
      List.of(FOLLOW, FATHER.household(), MOTHER.household(), GRANDPARENTS_HOUSEHOLD);

  private NewbornVocabulary() {}

  static Vocabulary build() {
    BUILDER.words(new NewbornPhrases());
    filing();
    target();
    child();
    EachParent.declare();
    BothParents.declare();
    marriage();
    household();
    NewbornTruths.constraints().forEach(BUILDER::constraint);
    NewbornPresumptions.all().forEach(BUILDER::presume);
    return BUILDER.build();
  }

  private static void filing() {
    BUILDER
        .type(Filing.class, t("申报", "filing"))
        .property("applicant", Applicant.class, t("申报人", "applicant"), APPLICANT)
        .property(
            "atTarget",
            Boolean.class,
            t("在拟入户地申报", "filed at the target's own place"),
            with(TARGET_REGION, FILED_AT),
            Newborn::atTarget)
        .property(
            "sameProvince",
            Boolean.class,
            t("受理地与拟入户地在同一省份", "counter and target in one province"),
            with(TARGET_REGION, FILED_AT),
            f -> Newborn.counter(f).province().equals(Newborn.target(f).province()))
        .property(
            "atApplicantResidence",
            Boolean.class,
            t("受理地是申报人的实际居住地", "filed where the applicant lives"),
            List.of(APPLICANT, FILED_AT, FATHER.residence(), MOTHER.residence()),
            NewbornVocabulary::atApplicantResidence)
        .property(
            "counterProvince",
            String.class,
            t("受理地省份", "the counter's province"),
            List.of(FILED_AT),
            f -> f.get(FILED_AT).province())
        .property(
            "counterCity",
            String.class,
            t("受理地城市", "the counter's city"),
            List.of(FILED_AT),
            f -> city(f.get(FILED_AT)))
        .property(
            "commitmentSigned", Boolean.class, t("承诺书已签署", "commitment signed"), COMMITMENT_SIGNED)
        .property(
            "deliveryAddress",
            Boolean.class,
            t("已留邮寄信息及联系方式", "delivery address given"),
            DELIVERY_ADDRESS)
        .end();
  }

  /** 设区市 level: a counter named by its province only is compared by province. */
  private static boolean atApplicantResidence(Completion family) {
    Applicant applicant = family.get(APPLICANT);
    if (applicant != Applicant.FATHER && applicant != Applicant.MOTHER) {
      return false;
    }
    Region residence = family.get((applicant == Applicant.FATHER ? FATHER : MOTHER).residence());
    Region counter = family.get(FILED_AT);
    return (counter.hasCity() && residence.mainland() && residence.hasCity())
        ? counter.city().equals(residence.city())
        : counter.covers(residence);
  }

  private static void target() {
    BUILDER
        .type(Target.class, t("拟入户的户", "target household"))
        .property("follows", Follows.class, t("随谁落户", "whom the child follows"), FOLLOW)
        .property(
            "province",
            String.class,
            t("拟入户省份", "the target's province"),
            TARGET_REGION,
            f -> province(Newborn.target(f)))
        .property(
            "city",
            String.class,
            t("拟入户城市", "the target's city"),
            TARGET_REGION,
            f -> city(Newborn.target(f)))
        .property(
            "household",
            HouseholdKind.class,
            t("拟入户的户别", "the target's kind of household"),
            TARGET_HOUSEHOLD,
            NewbornVocabulary::targetHousehold)
        .property(
            "collective",
            Boolean.class,
            t("拟入户的是集体户", "the target is a collective household"),
            TARGET_HOUSEHOLD,
            f -> collective(targetHousehold(f)))
        .end();
  }

  /** An institution's household is a collective household of a unit (公通字〔2021〕12号 art. 27). */
  private static HouseholdKind targetHousehold(Completion family) {
    return switch (family.get(FOLLOW)) {
      case FATHER -> family.get(FATHER.household());
      case MOTHER -> family.get(MOTHER.household());
      case GRANDPARENTS -> family.get(GRANDPARENTS_HOUSEHOLD);
      case INSTITUTION -> HouseholdKind.UNIT_COLLECTIVE;
    };
  }

  static boolean collective(HouseholdKind kind) {
    return kind != HouseholdKind.FAMILY && kind != HouseholdKind.NONE;
  }

  static String province(Region region) {
    return region.mainland() ? region.province() : "NONE";
  }

  static String city(Region region) {
    if (!region.mainland()) {
      return "NONE";
    }
    return region.hasCity() ? region.city() : region.province();
  }

  static Place place(Region region) {
    return switch (region.code()) {
      case "HK" -> Place.HONG_KONG;
      case "MO" -> Place.MACAO;
      case "TW" -> Place.TAIWAN;
      default -> region.mainland() ? Place.MAINLAND : Place.ABROAD;
    };
  }

  private static void child() {
    BUILDER
        .type(Child.class, t("孩子", "child"))
        .property("origin", Origin.class, t("孩子的来源", "how the child came to the parents"), ORIGIN)
        .property(
            "bornPlace",
            Place.class,
            t("出生地类别", "kind of place of birth"),
            List.of(BORN_IN),
            f -> place(f.get(BORN_IN)))
        .property(
            "bornProvince",
            String.class,
            t("出生省份", "province of birth"),
            List.of(BORN_IN),
            f -> province(f.get(BORN_IN)))
        .property(
            "bornCity",
            String.class,
            t("出生城市", "city of birth"),
            List.of(BORN_IN),
            f -> city(f.get(BORN_IN)))
        .property(
            "birthCertificate",
            BirthCertificate.class,
            t("出生医学证明", "birth certificate"),
            BIRTH_CERTIFICATE)
        .property("delivered", Delivered.class, t("分娩地点", "place of delivery"), DELIVERED_IN)
        .property("adoption", Adoption.class, t("收养证明", "proof of adoption"), ADOPTION)
        .property(
            "ageYears",
            Integer.class,
            t("周岁", "completed years"),
            List.of(BORN_ON, FILED_ON),
            f -> Ages.years(f.get(BORN_ON), f.get(FILED_ON)))
        .property(
            "ageDays",
            Integer.class,
            t("出生天数", "days since birth"),
            List.of(BORN_ON, FILED_ON),
            f -> Periods.ageDays(f.get(BORN_ON), f.get(FILED_ON)))
        .property(
            "withinOneMonth",
            Boolean.class,
            t("出生后一个月以内", "within one month of birth"),
            List.of(BORN_ON, FILED_ON, WITHIN_ONE_MONTH),
            NewbornVocabulary::withinOneMonth)
        .property("registered", Boolean.class, t("已登记户口", "already registered"), REGISTERED)
        .property("died", Boolean.class, t("申报前死亡", "died before the filing"), DIED)
        .property("surname", Surname.class, t("姓氏", "surname"), SURNAME)
        .property(
            "nameAsCertificate",
            Boolean.class,
            t("姓名与出生医学证明一致", "name as on the birth certificate"),
            NAME_AS_CERTIFICATE)
        .property(
            "nameStandard",
            Boolean.class,
            t("名字均为规范汉字", "given name in standard characters"),
            NAME_STANDARD)
        .property(
            "ethnicityOfParent",
            Boolean.class,
            t("填报的民族是父或母的民族", "ethnicity is a parent's"),
            List.of(
                ETHNICITY,
                FATHER.exists(),
                FATHER.ethnicity(),
                MOTHER.exists(),
                MOTHER.ethnicity()),
            NewbornVocabulary::ethnicityOfParent)
        .property(
            "foreignNationality",
            ForeignNationality.class,
            t("外国国籍", "foreign nationality"),
            FOREIGN_NATIONALITY)
        .property(
            "residentElsewhere",
            Status.class,
            t("外国永久居留或者港澳台居民身份", "residence status outside"),
            RESIDENT_ELSEWHERE)
        .property("entryDocument", EntryDocument.class, t("入境证件", "entry document"), ENTRY_DOCUMENT)
        .end();
  }

  /** By the calendar; where the year's days off are not on record, as it is stated. */
  private static boolean withinOneMonth(Completion family) {
    return Periods.withinOneMonth(
            family.get(BORN_ON), family.get(FILED_ON), family.world().workingDays())
        .orElseGet(() -> family.get(WITHIN_ONE_MONTH));
  }

  /**
   * 中国公民民族成份登记管理办法 art. 5: only the father's or the mother's. Where none is named, no other is
   * asked for.
   */
  private static boolean ethnicityOfParent(Completion family) {
    String ethnicity = family.get(ETHNICITY);
    return ethnicity.equals(EthnicityDomain.NONE)
        || (family.get(FATHER.exists()) && ethnicity.equals(family.get(FATHER.ethnicity())))
        || (family.get(MOTHER.exists()) && ethnicity.equals(family.get(MOTHER.ethnicity())));
  }

  private static List<StatedFact<?>> with(List<StatedFact<?>> facts, StatedFact<?> more) {
    List<StatedFact<?>> all = new ArrayList<>(facts);
    all.add(more);
    return all;
  }

  private static void marriage() {
    BUILDER
        .type(Marriage.class, t("婚姻", "marriage"))
        .property(
            "atBirth",
            MaritalAtBirth.class,
            t("孩子出生时父母的婚姻状况", "the parents' marriage at birth"),
            AT_BIRTH)
        .property("now", MaritalNow.class, t("父母现在的婚姻状况", "the parents' marriage now"), NOW)
        .property(
            "everMarried",
            Boolean.class,
            t("父母曾经或者现在是夫妻", "are or were married to each other"),
            List.of(NOW, AT_BIRTH),
            BothParents::everMarried)
        .property(
            "certificate",
            MarriageCertificate.class,
            t("结婚证", "marriage certificate"),
            MARRIAGE_CERTIFICATE)
        .property(
            "shownInBooklet",
            Boolean.class,
            t("户口簿已反映婚姻关系", "marriage shown in the booklet"),
            SHOWN_IN_BOOKLET)
        .property("custody", Custody.class, t("孩子由谁直接抚养", "who has custody"), CUSTODY)
        .property(
            "custodyProof", CustodyProof.class, t("抚养关系证明", "proof of custody"), CUSTODY_PROOF)
        .end();
  }

  private static void household() {
    BUILDER
        .type(Household.class, t("集体户情况", "collective household"))
        .property("unitConsent", Boolean.class, t("集体户单位同意挂靠", "the unit consents"), UNIT_CONSENT)
        .property(
            "homeOwnedInCity",
            Boolean.class,
            t("父母及未成年子女在本市有房产", "a home owned in the city"),
            HOME_OWNED_IN_CITY)
        .end();
  }

  private static Text t(String zh, String en) {
    return Text.of(zh, en);
  }
}
