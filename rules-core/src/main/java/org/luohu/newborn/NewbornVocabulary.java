package org.luohu.newborn;

import static org.luohu.newborn.StatedFacts.*;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.calendar.Ages;
import org.luohu.domain.EthnicityDomain;
import org.luohu.facts.Adoption;
import org.luohu.facts.Applicant;
import org.luohu.facts.BirthCertificate;
import org.luohu.facts.Child;
import org.luohu.facts.Citizenship;
import org.luohu.facts.Custody;
import org.luohu.facts.CustodyProof;
import org.luohu.facts.Delivered;
import org.luohu.facts.EntryDocument;
import org.luohu.facts.Father;
import org.luohu.facts.Filing;
import org.luohu.facts.Followed;
import org.luohu.facts.Follows;
import org.luohu.facts.ForeignNationality;
import org.luohu.facts.Household;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalAtBirth;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.Marriage;
import org.luohu.facts.MarriageCertificate;
import org.luohu.facts.Mother;
import org.luohu.facts.Origin;
import org.luohu.facts.Other;
import org.luohu.facts.Parents;
import org.luohu.facts.Place;
import org.luohu.facts.Status;
import org.luohu.facts.Surname;
import org.luohu.facts.Target;
import org.luohu.newborn.StatedFacts.ParentFacts;
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
    parent(Father.class, t("父亲", "father"), family -> FATHER, List.of(), List.of(FATHER));
    parent(Mother.class, t("母亲", "mother"), family -> MOTHER, List.of(), List.of(MOTHER));
    List<ParentFacts> both = List.of(FATHER, MOTHER);
    parent(
        Followed.class,
        t("所随一方", "the parent followed"),
        NewbornVocabulary::followed,
        List.of(FOLLOW),
        both);
    parent(
        Other.class, t("另一方", "the other parent"), NewbornVocabulary::other, List.of(FOLLOW), both);
    parents();
    marriage();
    household();
    NewbornTruths.constraints().forEach(BUILDER::constraint);
    NewbornTruths.presumptions().forEach(BUILDER::presume);
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

  private static @Nullable ParentFacts followed(Completion family) {
    return switch (family.get(FOLLOW)) {
      case FATHER -> FATHER;
      case MOTHER -> MOTHER;
      case GRANDPARENTS, INSTITUTION -> null;
    };
  }

  private static @Nullable ParentFacts other(Completion family) {
    return switch (family.get(FOLLOW)) {
      case FATHER -> MOTHER;
      case MOTHER -> FATHER;
      case GRANDPARENTS, INSTITUTION -> null;
    };
  }

  private static <F> void parent(
      Class<F> type,
      Text label,
      Function<Completion, @Nullable ParentFacts> who,
      List<StatedFact<?>> choice,
      List<ParentFacts> persons) {
    BUILDER
        .type(type, label)
        .property(
            "known",
            Boolean.class,
            of(label, "能否查明", "is known"),
            inputs(choice, persons, null),
            f -> exists(f, who))
        .property(
            "citizenship",
            Citizenship.class,
            of(label, "的国籍（身份）", "'s citizenship"),
            inputs(choice, persons, ParentFacts::citizenship),
            f -> of(f, who, ParentFacts::citizenship, Citizenship.NONE))
        .property(
            "province",
            String.class,
            of(label, "的户口所在省份", "'s province of hukou"),
            inputs(choice, persons, ParentFacts::region),
            f -> province(of(f, who, ParentFacts::region, Region.NONE)))
        .property(
            "city",
            String.class,
            of(label, "的户口所在城市", "'s city of hukou"),
            inputs(choice, persons, ParentFacts::region),
            f -> city(of(f, who, ParentFacts::region, Region.NONE)))
        .property(
            "household",
            HouseholdKind.class,
            of(label, "的户别", "'s kind of household"),
            inputs(choice, persons, ParentFacts::household),
            f -> of(f, who, ParentFacts::household, HouseholdKind.NONE))
        .property(
            "head",
            Boolean.class,
            of(label, "是户主", " heads the household"),
            inputs(choice, persons, ParentFacts::head),
            f -> of(f, who, ParentFacts::head, false))
        .property(
            "activeSoldier",
            Boolean.class,
            of(label, "是现役军人", " is on active service"),
            inputs(choice, persons, ParentFacts::activeSoldier),
            f -> of(f, who, ParentFacts::activeSoldier, false))
        .property(
            "settledAbroad",
            Boolean.class,
            of(label, "定居国外", " has settled abroad"),
            inputs(choice, persons, ParentFacts::settledAbroad),
            f -> of(f, who, ParentFacts::settledAbroad, false))
        .property(
            "onCertificate",
            Boolean.class,
            of(label, "载于出生医学证明", " is named on the birth certificate"),
            inputs(choice, persons, ParentFacts::onCertificate),
            f -> of(f, who, ParentFacts::onCertificate, false))
        .property(
            "residencePermit",
            Boolean.class,
            of(label, "持有居住证或者暂住登记凭证", " holds a residence permit"),
            inputs(choice, persons, ParentFacts::residencePermit),
            f -> of(f, who, ParentFacts::residencePermit, false))
        .property(
            "alive",
            Boolean.class,
            of(label, "健在", " is alive"),
            inputs(choice, persons, ParentFacts::alive),
            f -> of(f, who, ParentFacts::alive, false))
        .end();
  }

  private static Text of(Text who, String zh, String en) {
    return Text.of(who.zh() + zh, who.en() + en);
  }

  private static List<StatedFact<?>> inputs(
      List<StatedFact<?>> choice,
      List<ParentFacts> persons,
      @Nullable Function<ParentFacts, StatedFact<?>> fact) {
    List<StatedFact<?>> inputs = new ArrayList<>(choice);
    for (ParentFacts person : persons) {
      inputs.add(person.exists());
      if (fact != null) {
        inputs.add(fact.apply(person));
      }
    }
    return inputs;
  }

  private static boolean exists(
      Completion family, Function<Completion, @Nullable ParentFacts> who) {
    ParentFacts person = who.apply(family);
    return person != null && family.get(person.exists());
  }

  private static <T> T of(
      Completion family,
      Function<Completion, @Nullable ParentFacts> who,
      Function<ParentFacts, StatedFact<T>> fact,
      T absent) {
    ParentFacts person = who.apply(family);
    return person != null && family.get(person.exists()) ? family.get(fact.apply(person)) : absent;
  }

  private static void parents() {
    BUILDER
        .type(Parents.class, t("父母", "parents"))
        .property(
            "married",
            Boolean.class,
            t("父母是夫妻", "married to each other now"),
            List.of(NOW),
            f -> f.get(NOW) == MaritalNow.MARRIED)
        .property(
            "everMarried",
            Boolean.class,
            t("父母曾经或者现在是夫妻", "are or were married to each other"),
            List.of(NOW, AT_BIRTH),
            NewbornVocabulary::everMarried)
        .property(
            "sameCity",
            Boolean.class,
            t("父母户口在同一设区市", "hukou in one city"),
            pair(ParentFacts::region),
            f -> sameCity(f))
        .property(
            "sameEthnicity",
            Boolean.class,
            t("父母同民族", "of one ethnicity"),
            pair(ParentFacts::ethnicity),
            NewbornVocabulary::sameEthnicity)
        .property(
            "anyMinority",
            Boolean.class,
            t("父母至少一方为少数民族", "at least one of a minority"),
            pair(ParentFacts::ethnicity),
            f -> any(f, ParentFacts::ethnicity, EthnicityDomain::minority))
        .property(
            "bothMainland",
            Boolean.class,
            t("父母均为内地居民", "both mainland residents"),
            pair(ParentFacts::citizenship),
            f -> both(f, ParentFacts::citizenship, Citizenship.MAINLAND::equals))
        .property(
            "anyMainland",
            Boolean.class,
            t("父母至少一方为内地居民", "at least one mainland resident"),
            pair(ParentFacts::citizenship),
            f -> any(f, ParentFacts::citizenship, Citizenship.MAINLAND::equals))
        .property(
            "anyChinese",
            Boolean.class,
            t("父母至少一方为中国公民", "at least one Chinese citizen"),
            pair(ParentFacts::citizenship),
            f -> any(f, ParentFacts::citizenship, NewbornVocabulary::chinese))
        .property(
            "bothForeign",
            Boolean.class,
            t("父母均为外国人", "both foreign"),
            pair(ParentFacts::citizenship),
            f -> both(f, ParentFacts::citizenship, Citizenship.FOREIGN::equals))
        .property(
            "oneForeign",
            Boolean.class,
            t("父母一方为外国人", "exactly one foreign"),
            pair(ParentFacts::citizenship),
            f -> one(f, ParentFacts::citizenship, Citizenship.FOREIGN::equals))
        .property(
            "oneForeignOrStateless",
            Boolean.class,
            t("父母一方为外国人或者无国籍人", "exactly one foreign or stateless"),
            pair(ParentFacts::citizenship),
            f -> one(f, ParentFacts::citizenship, NewbornVocabulary::foreignOrStateless))
        .property(
            "noneChinese",
            Boolean.class,
            t("父母均非中国公民，且有无国籍、国籍不明或者无法查明的", "none Chinese, one stateless, unclear or not known"),
            pair(ParentFacts::citizenship),
            f ->
                !any(f, ParentFacts::citizenship, NewbornVocabulary::chinese)
                    && !both(f, ParentFacts::citizenship, Citizenship.FOREIGN::equals))
        .property(
            "bothStudents",
            Boolean.class,
            t("父母均为高校学生集体户", "both in student collective households"),
            pair(ParentFacts::household),
            f -> both(f, ParentFacts::household, HouseholdKind.STUDENT_COLLECTIVE::equals))
        .property(
            "oneStudent",
            Boolean.class,
            t("父母一方为高校学生集体户、另一方不是", "one in a student collective household, the other elsewhere"),
            pair(ParentFacts::household),
            NewbornVocabulary::oneStudent)
        .property(
            "bothSoldiers",
            Boolean.class,
            t("父母均为现役军人", "both on active service"),
            pair(ParentFacts::activeSoldier),
            f -> both(f, ParentFacts::activeSoldier, Boolean.TRUE::equals))
        .property(
            "oneSoldier",
            Boolean.class,
            t("父母一方为现役军人", "exactly one on active service"),
            pair(ParentFacts::activeSoldier),
            f -> one(f, ParentFacts::activeSoldier, Boolean.TRUE::equals))
        .property(
            "bothCollective",
            Boolean.class,
            t("父母均为集体户", "both in collective households"),
            pair(ParentFacts::household),
            f -> both(f, ParentFacts::household, NewbornVocabulary::collective))
        .property(
            "anySettledAbroad",
            Boolean.class,
            t("父母至少一方为定居国外的中国公民", "at least one Chinese citizen settled abroad"),
            settled(),
            f -> overseas(f, FATHER) || overseas(f, MOTHER))
        .property(
            "overseasChinese",
            Boolean.class,
            t("父母均为华侨，或者一方为华侨、另一方为外国人", "both overseas Chinese, or one and a foreigner"),
            settled(),
            f ->
                (overseas(f, FATHER) && overseasOrForeign(f, MOTHER))
                    || (overseas(f, MOTHER) && overseasOrForeign(f, FATHER)))
        .property(
            "bothOverseasChinese",
            Boolean.class,
            t("父母均为华侨", "both overseas Chinese"),
            settled(),
            f -> overseas(f, FATHER) && overseas(f, MOTHER))
        .end();
  }

  static boolean chinese(Citizenship citizenship) {
    return citizenship == Citizenship.MAINLAND || citizenship == Citizenship.HK_MACAO_TAIWAN;
  }

  private static boolean foreignOrStateless(Citizenship citizenship) {
    return citizenship == Citizenship.FOREIGN || citizenship == Citizenship.STATELESS;
  }

  static boolean everMarried(Completion family) {
    return family.get(NOW) != MaritalNow.UNMARRIED
        || family.get(AT_BIRTH) == MaritalAtBirth.MARRIED;
  }

  private static boolean sameCity(Completion family) {
    if (!family.get(FATHER.exists()) || !family.get(MOTHER.exists())) {
      return false;
    }
    Region father = family.get(FATHER.region());
    return !father.none() && city(father).equals(city(family.get(MOTHER.region())));
  }

  private static boolean sameEthnicity(Completion family) {
    return !family.get(FATHER.exists())
        || !family.get(MOTHER.exists())
        || family.get(FATHER.ethnicity()).equals(family.get(MOTHER.ethnicity()));
  }

  private static boolean oneStudent(Completion family) {
    if (!family.get(FATHER.exists()) || !family.get(MOTHER.exists())) {
      return false;
    }
    HouseholdKind father = family.get(FATHER.household());
    HouseholdKind mother = family.get(MOTHER.household());
    return father != mother
        && ((father == HouseholdKind.STUDENT_COLLECTIVE && mother != HouseholdKind.NONE)
            || (mother == HouseholdKind.STUDENT_COLLECTIVE && father != HouseholdKind.NONE));
  }

  private static boolean overseas(Completion family, ParentFacts parent) {
    return family.get(parent.exists())
        && family.get(parent.citizenship()) == Citizenship.MAINLAND
        && family.get(parent.settledAbroad());
  }

  private static boolean overseasOrForeign(Completion family, ParentFacts parent) {
    return overseas(family, parent)
        || (family.get(parent.exists()) && family.get(parent.citizenship()) == Citizenship.FOREIGN);
  }

  private static <T> boolean is(
      Completion family,
      ParentFacts parent,
      Function<ParentFacts, StatedFact<T>> fact,
      java.util.function.Predicate<T> test) {
    return family.get(parent.exists()) && test.test(family.get(fact.apply(parent)));
  }

  private static <T> boolean both(
      Completion family,
      Function<ParentFacts, StatedFact<T>> fact,
      java.util.function.Predicate<T> test) {
    return is(family, FATHER, fact, test) && is(family, MOTHER, fact, test);
  }

  private static <T> boolean any(
      Completion family,
      Function<ParentFacts, StatedFact<T>> fact,
      java.util.function.Predicate<T> test) {
    return is(family, FATHER, fact, test) || is(family, MOTHER, fact, test);
  }

  private static <T> boolean one(
      Completion family,
      Function<ParentFacts, StatedFact<T>> fact,
      java.util.function.Predicate<T> test) {
    return is(family, FATHER, fact, test) != is(family, MOTHER, fact, test);
  }

  private static List<StatedFact<?>> pair(Function<ParentFacts, StatedFact<?>> fact) {
    return List.of(FATHER.exists(), fact.apply(FATHER), MOTHER.exists(), fact.apply(MOTHER));
  }

  private static List<StatedFact<?>> settled() {
    List<StatedFact<?>> inputs = new ArrayList<>(pair(ParentFacts::citizenship));
    inputs.add(FATHER.settledAbroad());
    inputs.add(MOTHER.settledAbroad());
    return inputs;
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
            NewbornVocabulary::everMarried)
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
