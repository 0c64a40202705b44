package org.luohu.newborn;

import java.time.LocalDate;
import org.luohu.decision.Slip;
import org.luohu.domain.ChoiceDomain;
import org.luohu.domain.EthnicityDomain;
import org.luohu.domain.IdNumberDomain;
import org.luohu.domain.RegionDomain;
import org.luohu.domain.RemarkDomain;
import org.luohu.domain.StatedDay;
import org.luohu.domain.YesNoDomain;
import org.luohu.facts.Adoption;
import org.luohu.facts.Applicant;
import org.luohu.facts.BirthCertificate;
import org.luohu.facts.Citizenship;
import org.luohu.facts.Custody;
import org.luohu.facts.CustodyProof;
import org.luohu.facts.Delivered;
import org.luohu.facts.EntryDocument;
import org.luohu.facts.Findings;
import org.luohu.facts.Follows;
import org.luohu.facts.ForeignNationality;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalAtBirth;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.MarriageCertificate;
import org.luohu.facts.Origin;
import org.luohu.facts.Status;
import org.luohu.facts.Surname;
import org.luohu.region.Region;
import org.luohu.text.Choice;
import org.luohu.text.Text;
import org.luohu.vocabulary.Option;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/**
 * What a family states, one line a fact: key, domain, name and question. The order is that of the
 * questions.
 */
public final class StatedFacts {

  static final Vocabulary.Builder BUILDER = Vocabulary.builder("org.luohu.facts", Findings.class);

  static final YesNoDomain KNOWN_OR_NOT =
      new YesNoDomain(
          YesNoDomain.NOUN,
          new Option("known", Text.of("可以查明", "known")),
          new Option("none", Text.of("无法查明", "cannot be found out")));
  private static final YesNoDomain STANDARD =
      new YesNoDomain(
          Nouns.CHARACTERS,
          new Option("standard", Text.of("均为规范汉字", "standard characters only")),
          new Option("non-standard", Text.of("含不规范汉字", "some are not standard")));
  static final YesNoDomain DIED_OR_NOT =
      new YesNoDomain(
          YesNoDomain.NOUN,
          new Option("a date", Text.of("已死亡（填写死亡日期）", "died; give the day")),
          new Option("none", Text.of("健在", "alive")));

  /** The day of filing. */
  public static final StatedFact<LocalDate> FILED_ON =
      BUILDER.state(
          "filed-on",
          new StatedDay(),
          t("申报日", "day of filing"),
          t("哪一天申报？", "On which day is it filed?"));

  /** The counter's region. */
  public static final StatedFact<Region> FILED_AT =
      BUILDER.state(
          "filed-at",
          RegionDomain.COUNTER,
          t("受理地", "counter"),
          t("在哪里申报（受理地行政区划代码）？", "Where is it filed (region code)?"));

  /** Whom the child follows. */
  public static final StatedFact<Follows> FOLLOW =
      choice(
          "follow",
          Follows.class,
          t("随谁落户", "whom the child follows"),
          t("孩子随谁落户？", "Whom does the child follow?"));

  /** The father's facts. */
  public static final ParentFacts FATHER = parent("father", "父亲", "the father");

  /** The mother's facts. */
  public static final ParentFacts MOTHER = parent("mother", "母亲", "the mother");

  /** The grandparents' hukou region. */
  public static final StatedFact<Region> GRANDPARENTS_REGION =
      BUILDER.state(
          "grandparents.hukou.region",
          RegionDomain.HUKOU,
          t("祖父母（外祖父母）户口所在地", "grandparents' hukou region"),
          t("祖父母（外祖父母）的户口在哪里（行政区划代码）？", "Where is the grandparents' hukou (region code)?"));

  /** The grandparents' kind of household. */
  public static final StatedFact<HouseholdKind> GRANDPARENTS_HOUSEHOLD =
      choice(
          "grandparents.hukou.household",
          HouseholdKind.class,
          t("祖父母（外祖父母）的户别", "grandparents' kind of household"),
          t("祖父母（外祖父母）的户口是家庭户还是集体户？", "What kind of household are the grandparents in?"));

  /** The institution's region. */
  public static final StatedFact<Region> INSTITUTION_REGION =
      BUILDER.state(
          "institution.region",
          RegionDomain.SEAT,
          t("社会福利机构所在地", "the institution's region"),
          t("社会福利机构在哪里（行政区划代码）？", "Where is the institution (region code)?"));

  /** Whether the child already has a hukou. */
  public static final StatedFact<Boolean> REGISTERED =
      yesNo(
          "child.registered",
          t("孩子是否已登记户口", "whether the child already has a hukou"),
          t("孩子是否已经在别处登记过户口？", "Does the child already have a hukou somewhere?"));

  /** How the child came to the parents. */
  public static final StatedFact<Origin> ORIGIN =
      choice(
          "child.origin",
          Origin.class,
          t("孩子的来源", "how the child came to the parents"),
          t(
              "孩子是亲生、收养，还是弃婴、国家监护儿童？",
              "Is the child born to the parents, adopted, a foundling or a ward of the state?"));

  /** How an adoption is proved. */
  public static final StatedFact<Adoption> ADOPTION =
      choice(
          "child.adoption",
          Adoption.class,
          t("收养证明", "proof of adoption"),
          t("收养是否已登记或者有事实收养公证书？", "Is the adoption registered or notarised?"));

  /** Where the child was born. */
  public static final StatedFact<Region> BORN_IN =
      BUILDER.state(
          "child.born-in",
          RegionDomain.ANYWHERE,
          t("出生地", "place of birth"),
          t(
              "孩子在哪里出生（行政区划代码，或者 HK、MO、TW、国家代码）？",
              "Where was the child born (region code, or HK, MO, TW, or a country's code)?"));

  /** The day of birth. */
  public static final StatedFact<LocalDate> BORN_ON =
      BUILDER.state(
          "child.born-on",
          new DayDomain(FILED_ON),
          t("出生日期", "day of birth"),
          t("孩子是哪一天出生的？", "On which day was the child born?"));

  /** Where the mother gave birth. */
  public static final StatedFact<Delivered> DELIVERED_IN =
      choice(
          "child.delivered-in",
          Delivered.class,
          t("分娩地点", "place of delivery"),
          t(
              "孩子是在医疗保健机构内还是机构外分娩的？",
              "Was the child delivered in a medical institution or elsewhere?"));

  /** The state of the birth certificate. */
  public static final StatedFact<BirthCertificate> BIRTH_CERTIFICATE =
      choice(
          "child.birth-certificate",
          BirthCertificate.class,
          t("出生医学证明", "birth certificate"),
          t("是否有《出生医学证明》？", "Is there a medical birth certificate?"));

  /** Whether the child died before the filing. */
  public static final StatedFact<Boolean> DIED =
      BUILDER.state(
          "child.died-on",
          DIED_OR_NOT,
          t("孩子是否在申报前死亡", "whether the child died before the filing"),
          t("孩子是否健在？", "Is the child alive?"));

  /** Whether the child has a foreign nationality. */
  public static final StatedFact<ForeignNationality> FOREIGN_NATIONALITY =
      choice(
          "child.foreign-nationality",
          ForeignNationality.class,
          t("孩子的外国国籍", "the child's foreign nationality"),
          t("孩子是否有外国国籍？", "Does the child have a foreign nationality?"));

  /** Whether the child has a residence status outside. */
  public static final StatedFact<Status> RESIDENT_ELSEWHERE =
      choice(
          "child.resident-elsewhere",
          Status.class,
          t("孩子的外国永久居留或者港澳台居民身份", "the child's residence status outside"),
          t(
              "孩子是否有外国永久居留资格或者港澳台居民身份？",
              "Does the child have foreign permanent residence, or is it a Hong Kong, Macao or"
                  + " Taiwan resident?"));

  /** The document on which the child entered. */
  public static final StatedFact<EntryDocument> ENTRY_DOCUMENT =
      choice(
          "child.entry-document",
          EntryDocument.class,
          t("孩子的入境证件", "the child's entry document"),
          t("孩子持什么证件入境？", "On which document did the child enter?"));

  /** Whose surname the child bears. */
  public static final StatedFact<Surname> SURNAME =
      choice(
          "child.surname",
          Surname.class,
          t("孩子的姓氏", "the child's surname"),
          t("孩子随谁的姓？", "Whose surname does the child bear?"));

  /** Whether the name is the one on the birth certificate. */
  public static final StatedFact<Boolean> NAME_AS_CERTIFICATE =
      yesNo(
          "child.name-as-certificate",
          t("姓名与出生医学证明一致", "name as on the birth certificate"),
          t("登记的姓名是否与《出生医学证明》一致？", "Is the name the one on the birth certificate?"));

  /** Whether the given name uses standard characters only. */
  public static final StatedFact<Boolean> NAME_STANDARD =
      BUILDER.state(
          "child.name-characters",
          STANDARD,
          t("名字用字", "characters of the given name"),
          t(
              "名字是否都是《通用规范汉字表》里的字？",
              "Are all characters of the given name in the table of standard characters?"));

  /** The ethnicity to be entered. */
  public static final StatedFact<String> ETHNICITY =
      BUILDER.state(
          "child.ethnicity",
          new EthnicityDomain(),
          t("孩子的民族", "the child's ethnicity"),
          t("孩子填报什么民族？", "Which ethnicity is to be entered for the child?"));

  /** Whether the parents were married when the child was born. */
  public static final StatedFact<MaritalAtBirth> AT_BIRTH =
      choice(
          "marriage.at-birth",
          MaritalAtBirth.class,
          t("孩子出生时父母的婚姻状况", "the parents' marriage at birth"),
          t("孩子出生时，父母是否已结婚？", "Were the parents married to each other when the child was born?"));

  /** What the parents are to each other now. */
  public static final StatedFact<MaritalNow> NOW =
      choice(
          "marriage.now",
          MaritalNow.class,
          t("父母现在的婚姻状况", "the parents' marriage now"),
          t(
              "父母现在是已婚、离婚、丧偶、未婚，还是婚姻无效或者被撤销？",
              "Are the parents married, divorced, widowed or unmarried now, or was the marriage"
                  + " void or annulled?"));

  /** The marriage certificate. */
  public static final StatedFact<MarriageCertificate> MARRIAGE_CERTIFICATE =
      choice(
          "marriage.certificate",
          MarriageCertificate.class,
          t("结婚证", "marriage certificate"),
          t("是否有结婚证？", "Is there a marriage certificate?"));

  /** Whether the booklet shows the marriage. */
  public static final StatedFact<Boolean> SHOWN_IN_BOOKLET =
      yesNo(
          "marriage.shown-in-booklet",
          t("户口簿已反映婚姻关系", "marriage shown in the booklet"),
          t(
              "父母同在一本户口簿上并且已经反映婚姻关系吗？",
              "Does the parents' common booklet already show the marriage?"));

  /** Who has custody. */
  public static final StatedFact<Custody> CUSTODY =
      choice(
          "marriage.custody",
          Custody.class,
          t("孩子由谁直接抚养", "who has custody"),
          t("孩子由谁直接抚养？", "Who has custody of the child?"));

  /** What custody rests on. */
  public static final StatedFact<CustodyProof> CUSTODY_PROOF =
      choice(
          "marriage.custody-proof",
          CustodyProof.class,
          t("抚养关系证明", "proof of custody"),
          t("抚养关系有什么证明？", "What does custody rest on?"));

  /** Whether the unit consents. */
  public static final StatedFact<Boolean> UNIT_CONSENT =
      yesNo(
          "household.unit-consent",
          t("集体户单位同意挂靠", "the unit's consent"),
          t(
              "集体户所在单位是否同意孩子挂靠落户？",
              "Does the unit consent that the child is attached to its household?"));

  /** Whether a home is owned in the city. */
  public static final StatedFact<Boolean> HOME_OWNED_IN_CITY =
      yesNo(
          "household.home-owned-in-city",
          t("父母及未成年子女在本市有房产", "a home owned in the city"),
          t("父母及未成年子女在该市是否有房产？", "Do parents or minor children own a home in that city?"));

  /** Who files. */
  public static final StatedFact<Applicant> APPLICANT =
      choice("applicant", Applicant.class, t("申报人", "applicant"), t("由谁申报？", "Who files?"));

  /** Whether the commitment is signed. */
  public static final StatedFact<Boolean> COMMITMENT_SIGNED =
      yesNo(
          "commitment-signed",
          t("承诺书已签署", "commitment signed"),
          t("承诺书是否已签署？", "Is the commitment signed?"));

  /** Whether a delivery address was given. */
  public static final StatedFact<Boolean> DELIVERY_ADDRESS =
      yesNo(
          "delivery-address",
          t("已留邮寄信息及联系方式", "delivery address given"),
          t("是否已留下邮寄信息及联系方式？", "Were a delivery address and telephone number given?"));

  // What is stated and checked and that no rule sees.

  /**
   * Whether the filing is within one month of birth (公通字〔2021〕12号 art. 20). Looked at where the
   * calendar of the year does not say.
   */
  public static final StatedFact<Boolean> WITHIN_ONE_MONTH =
      yesNo(
          "child.within-one-month",
          t("出生后一个月以内申报", "filed within one month of birth"),
          t(
              "没有收录该年放假安排：期限最后一天遇休息日顺延，申报日还在出生后一个月以内吗？",
              "The year's days off are not on record: with a last day that is a day off moved on,"
                  + " is the filing within one month of birth?"));

  /** The day of death; stating it states that the child died. */
  public static final StatedFact<LocalDate> DIED_ON =
      BUILDER.beside("child.died-on", new StatedDay(), t("死亡日期", "day of death"));

  /** Whose parents the grandparents are. */
  public static final StatedFact<Side> GRANDPARENTS_SIDE =
      BUILDER.beside(
          "grandparents.side", ChoiceDomain.of(Side.class, Nouns.of(Side.class)), t("哪一方", "side"));

  /** The father's citizen identity number (GB 11643). */
  public static final StatedFact<String> FATHER_ID_NUMBER = idNumber("father");

  /** The mother's citizen identity number (GB 11643). */
  public static final StatedFact<String> MOTHER_ID_NUMBER = idNumber("mother");

  /** The number under which the counter keeps the case. */
  public static final StatedFact<String> CASE_NO =
      BUILDER.beside(Slip.CASE_NO, new RemarkDomain(40), t("案号", "case number"));

  /** What the counter notes for itself. */
  public static final StatedFact<String> NOTE =
      BUILDER.beside(Slip.NOTE, new RemarkDomain(200), t("备注", "note"));

  private static StatedFact<String> idNumber(String parent) {
    return BUILDER.beside(
        parent + ".id-number", new IdNumberDomain(), t("公民身份号码", "citizen identity number"));
  }

  private StatedFacts() {}

  /**
   * What is stated of a parent.
   *
   * @param exists whether the parent is known at all
   * @param region the hukou's region
   * @param household the kind of household
   * @param citizenship the citizenship
   * @param head whether head of the household
   * @param residence where the parent really lives
   * @param residencePermit whether holding a residence permit
   * @param ethnicity the ethnicity
   * @param activeSoldier whether on active service
   * @param settledAbroad whether settled abroad
   * @param onCertificate whether named on the birth certificate
   * @param alive whether alive on the day of filing
   */
  public record ParentFacts(
      StatedFact<Boolean> exists,
      StatedFact<Region> region,
      StatedFact<HouseholdKind> household,
      StatedFact<Citizenship> citizenship,
      StatedFact<Boolean> head,
      StatedFact<Region> residence,
      StatedFact<Boolean> residencePermit,
      StatedFact<String> ethnicity,
      StatedFact<Boolean> activeSoldier,
      StatedFact<Boolean> settledAbroad,
      StatedFact<Boolean> onCertificate,
      StatedFact<Boolean> alive) {}

  private static ParentFacts parent(String key, String zh, String en) {
    return new ParentFacts(
        BUILDER.state(
            key,
            KNOWN_OR_NOT,
            t(zh + "能否查明", "whether " + en + " is known"),
            t(zh + "的情况能否查明？", "Is " + en + " known?")),
        BUILDER.state(
            key + ".hukou.region",
            RegionDomain.HUKOU,
            t(zh + "的户口所在地", en + "'s hukou region"),
            t(zh + "的户口在哪里（行政区划代码）？", "Where is " + en + "'s hukou (region code)?")),
        choice(
            key + ".hukou.household",
            HouseholdKind.class,
            t(zh + "的户别", en + "'s kind of household"),
            t(zh + "的户口是家庭户还是集体户？", "What kind of household is " + en + " in?")),
        BUILDER.state(
            key + ".citizenship",
            ChoiceDomain.of(Citizenship.class, Nouns.of(Citizenship.class))
                .offeringNot(Citizenship.NONE),
            t(zh + "的国籍（身份）", en + "'s citizenship"),
            t(
                zh + "是内地居民、港澳台居民还是外国人？",
                "Is "
                    + en
                    + " a mainland resident, a Hong Kong, Macao or Taiwan resident, or foreign?")),
        yesNo(
            key + ".hukou.head",
            t(zh + "是否户主", "whether " + en + " heads the household"),
            t(zh + "是不是户主？", "Is " + en + " the head of the household?")),
        BUILDER.state(
            key + ".residence",
            RegionDomain.ANYWHERE,
            t(zh + "的实际居住地", "where " + en + " lives"),
            t(zh + "实际居住在哪里（行政区划代码）？", "Where does " + en + " really live (region code)?")),
        yesNo(
            key + ".residence-permit",
            t(zh + "持有居住证或者暂住登记凭证", en + " holds a residence permit"),
            t(
                zh + "是否持有居住证或者暂住登记凭证？",
                "Does " + en + " hold a residence permit or a record of temporary residence?")),
        BUILDER.state(
            key + ".ethnicity",
            new EthnicityDomain(),
            t(zh + "的民族", en + "'s ethnicity"),
            t(zh + "是什么民族？", "What is " + en + "'s ethnicity?")),
        yesNo(
            key + ".active-soldier",
            t(zh + "是否现役军人", "whether " + en + " is on active service"),
            t(zh + "是不是现役军人？", "Is " + en + " on active military service?")),
        yesNo(
            key + ".settled-abroad",
            t(zh + "是否定居国外", "whether " + en + " has settled abroad"),
            t(zh + "是否已定居国外（华侨）？", "Has " + en + " settled abroad?")),
        yesNo(
            key + ".on-certificate",
            t("出生医学证明上有" + zh + "信息", en + " named on the birth certificate"),
            t("《出生医学证明》上有没有" + zh + "的信息？", "Is " + en + " named on the birth certificate?")),
        yesNo(
            key + ".alive",
            t(zh + "是否健在", "whether " + en + " is alive"),
            t(zh + "是否健在？", "Is " + en + " alive?")));
  }

  private static <E extends Enum<E> & Choice> StatedFact<E> choice(
      String key, Class<E> type, Text label, Text question) {
    return BUILDER.state(key, ChoiceDomain.of(type, Nouns.of(type)), label, question);
  }

  private static StatedFact<Boolean> yesNo(String key, Text label, Text question) {
    return BUILDER.state(key, YesNoDomain.PLAIN, label, question);
  }

  private static Text t(String zh, String en) {
    return Text.of(zh, en);
  }
}
