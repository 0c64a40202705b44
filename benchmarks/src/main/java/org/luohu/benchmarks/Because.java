package org.luohu.benchmarks;

import static org.luohu.newborn.StatedFacts.*;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.facts.Applicant;
import org.luohu.facts.Child;
import org.luohu.facts.Citizenship;
import org.luohu.facts.Father;
import org.luohu.facts.Filing;
import org.luohu.facts.Followed;
import org.luohu.facts.Follows;
import org.luohu.facts.Household;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.Marriage;
import org.luohu.facts.Mother;
import org.luohu.facts.Other;
import org.luohu.facts.Parents;
import org.luohu.facts.Place;
import org.luohu.facts.Target;
import org.luohu.newborn.StatedFacts;
import org.luohu.newborn.StatedFacts.ParentFacts;
import org.luohu.region.Region;
import org.luohu.vocabulary.StatedFact;

/**
 * An application's derived facts, worked out by hand, and beside each the stated facts it was read
 * from, as bits. Only what the rules of this law look at; everything must be stated.
 */
final class Because {

  private static final long FOLLOWS = bit(FOLLOW);
  private static final Who FATHER = new Who(StatedFacts.FATHER);
  private static final Who MOTHER = new Who(StatedFacts.MOTHER);

  /** A parent's bits. */
  private static final class Who {
    final long exists;
    final long citizenship;
    final long household;
    final long region;
    final long soldier;
    final long abroad;
    final long ethnicity;
    final long residence;
    final long alive;

    Who(ParentFacts facts) {
      exists = bit(facts.exists());
      citizenship = bit(facts.citizenship());
      household = bit(facts.household());
      region = bit(facts.region());
      soldier = bit(facts.activeSoldier());
      abroad = bit(facts.settledAbroad());
      ethnicity = bit(facts.ethnicity());
      residence = bit(facts.residence());
      alive = bit(facts.alive());
    }
  }

  private static long bit(StatedFact<?> fact) {
    return 1L << fact.index();
  }

  private final Application application;
  private final Parent f;
  private final Parent m;
  private final boolean father;
  private final boolean mother;

  /** The derived facts. */
  final Sheet sheet;

  final long childAdoption = bit(ADOPTION);
  final long childAgeYears = bit(BORN_ON) | bit(FILED_ON);
  final long childBirthCertificate = bit(BIRTH_CERTIFICATE);
  final long childBornPlace = bit(BORN_IN);
  final long childBornProvince = bit(BORN_IN);
  final long childDelivered = bit(DELIVERED_IN);
  final long childDied = bit(DIED);
  final long childEntryDocument = bit(ENTRY_DOCUMENT);
  long childEthnicityOfParent;
  final long childForeignNationality = bit(FOREIGN_NATIONALITY);
  final long childNameAsCertificate = bit(NAME_AS_CERTIFICATE);
  final long childNameStandard = bit(NAME_STANDARD);
  final long childOrigin = bit(ORIGIN);
  final long childRegistered = bit(REGISTERED);
  final long childResidentElsewhere = bit(RESIDENT_ELSEWHERE);
  final long childSurname = bit(SURNAME);
  final long childWithinOneMonth = bit(BORN_ON) | bit(FILED_ON);
  final long fatherAlive;
  final long fatherCitizenship;
  final long fatherHousehold;
  final long fatherKnown = FATHER.exists;
  final long filingApplicant = bit(APPLICANT);
  long filingAtApplicantResidence;
  final long filingDeliveryAddress = bit(DELIVERY_ADDRESS);
  final long followedActiveSoldier;
  final long followedAlive;
  final long followedCitizenship;
  final long householdHomeOwnedInCity = bit(HOME_OWNED_IN_CITY);
  final long householdUnitConsent = bit(UNIT_CONSENT);
  final long marriageAtBirth = bit(AT_BIRTH);
  final long marriageCertificate = bit(MARRIAGE_CERTIFICATE);
  final long marriageNow = bit(NOW);
  final long motherAlive;
  final long motherCitizenship;
  final long motherHousehold;
  final long motherKnown = MOTHER.exists;
  final long otherActiveSoldier;
  final long otherAlive;
  final long otherHousehold;
  long parentsAnyChinese;
  long parentsAnyMinority;
  long parentsAnySettledAbroad;
  long parentsBothCollective;
  long parentsBothForeign;
  long parentsBothMainland;
  long parentsBothOverseasChinese;
  long parentsBothSoldiers;
  long parentsBothStudents;
  final long parentsMarried = bit(NOW);
  long parentsNoneChinese;
  long parentsOneForeignOrStateless;
  long parentsOneStudent;
  long parentsOverseasChinese;
  long parentsSameCity;
  long parentsSameEthnicity;
  final long targetCollective;
  final long targetFollows = FOLLOWS;
  final long targetHousehold;

  Because(Application application) {
    this.application = application;
    f = Parent.of(application, StatedFacts.FATHER);
    m = Parent.of(application, StatedFacts.MOTHER);
    father = !Boolean.FALSE.equals(f.exists());
    mother = !Boolean.FALSE.equals(m.exists());
    Follows follow = application.get(StatedFacts.FOLLOW);
    Region target =
        switch (follow) {
          case FATHER -> region(f);
          case MOTHER -> region(m);
          case GRANDPARENTS -> application.get(StatedFacts.GRANDPARENTS_REGION);
          case INSTITUTION -> application.get(StatedFacts.INSTITUTION_REGION);
        };
    HouseholdKind household =
        switch (follow) {
          case FATHER -> f.household();
          case MOTHER -> m.household();
          case GRANDPARENTS -> application.get(StatedFacts.GRANDPARENTS_HOUSEHOLD);
          case INSTITUTION -> HouseholdKind.UNIT_COLLECTIVE;
        };
    targetHousehold =
        switch (follow) {
          case FATHER -> FOLLOWS | FATHER.household;
          case MOTHER -> FOLLOWS | MOTHER.household;
          case GRANDPARENTS -> FOLLOWS | bit(GRANDPARENTS_HOUSEHOLD);
          case INSTITUTION -> FOLLOWS;
        };
    targetCollective = targetHousehold;
    fatherAlive = of(FATHER, who -> who.alive);
    motherAlive = of(MOTHER, who -> who.alive);
    fatherCitizenship = of(FATHER, who -> who.citizenship);
    fatherHousehold = of(FATHER, who -> who.household);
    motherCitizenship = of(MOTHER, who -> who.citizenship);
    motherHousehold = of(MOTHER, who -> who.household);
    Who followed = follow == Follows.FATHER ? FATHER : follow == Follows.MOTHER ? MOTHER : null;
    Who other = follow == Follows.FATHER ? MOTHER : follow == Follows.MOTHER ? FATHER : null;
    followedActiveSoldier = FOLLOWS | (followed == null ? 0 : of(followed, who -> who.soldier));
    followedAlive = FOLLOWS | (followed == null ? 0 : of(followed, who -> who.alive));
    followedCitizenship = FOLLOWS | (followed == null ? 0 : of(followed, who -> who.citizenship));
    otherAlive = FOLLOWS | (other == null ? 0 : of(other, who -> who.alive));
    otherActiveSoldier = FOLLOWS | (other == null ? 0 : of(other, who -> who.soldier));
    otherHousehold = FOLLOWS | (other == null ? 0 : of(other, who -> who.household));
    Parent followedParent = follow == Follows.FATHER ? f : follow == Follows.MOTHER ? m : null;
    Parent otherParent = follow == Follows.FATHER ? m : follow == Follows.MOTHER ? f : null;
    Region counter = application.filedAt();
    Region home = target == null ? Region.NONE : target;
    Filing filing =
        new Filing(
            application.get(StatedFacts.APPLICANT),
            home.none() || counter.covers(home),
            counter.province().equals(home.province()),
            atResidence(),
            counter.province(),
            city(counter),
            application.get(StatedFacts.COMMITMENT_SIGNED),
            application.get(StatedFacts.DELIVERY_ADDRESS));
    Parents parents = parents();
    sheet =
        new Sheet(
            filing,
            new Target(
                follow,
                province(home),
                city(home),
                household,
                household != HouseholdKind.FAMILY && household != HouseholdKind.NONE),
            child(),
            father(f, father),
            mother(m, mother),
            followed(followedParent),
            other(otherParent),
            parents,
            new Marriage(
                application.get(StatedFacts.AT_BIRTH),
                application.get(StatedFacts.NOW),
                application.get(StatedFacts.NOW) != MaritalNow.UNMARRIED
                    || application.get(StatedFacts.AT_BIRTH)
                        == org.luohu.facts.MaritalAtBirth.MARRIED,
                application.get(StatedFacts.MARRIAGE_CERTIFICATE),
                application.get(StatedFacts.SHOWN_IN_BOOKLET),
                application.get(StatedFacts.CUSTODY),
                application.get(StatedFacts.CUSTODY_PROOF)),
            new Household(
                application.get(StatedFacts.UNIT_CONSENT),
                application.get(StatedFacts.HOME_OWNED_IN_CITY)),
            List.of(),
            place(counter, home, filing),
            new BitSet());
  }

  private static Sheet.Place place(Region counter, Region home, Filing filing) {
    if (Boolean.TRUE.equals(filing.atTarget())) {
      return Sheet.Place.AT_TARGET;
    }
    return delta(counter.province())
            && delta(home.province())
            && !counter.province().equals(home.province())
        ? Sheet.Place.OVER_THE_CHANNEL
        : Sheet.Place.NO_CHANNEL;
  }

  private static boolean delta(String province) {
    return province.equals("31")
        || province.equals("32")
        || province.equals("33")
        || province.equals("34");
  }

  private static Region region(Parent parent) {
    Region region = parent.hukou();
    return region == null ? Region.NONE : region;
  }

  private static String province(Region region) {
    return region.mainland() ? region.province() : "NONE";
  }

  private static String city(Region region) {
    return !region.mainland() ? "NONE" : region.hasCity() ? region.city() : region.province();
  }

  private boolean atResidence() {
    filingAtApplicantResidence = bit(APPLICANT);
    Applicant applicant = application.get(StatedFacts.APPLICANT);
    if (applicant != Applicant.FATHER && applicant != Applicant.MOTHER) {
      return false;
    }
    filingAtApplicantResidence |=
        bit(FILED_AT) | (applicant == Applicant.FATHER ? FATHER : MOTHER).residence;
    Region residence = (applicant == Applicant.FATHER ? f : m).residence();
    Region counter = application.filedAt();
    return counter.hasCity() && residence.mainland() && residence.hasCity()
        ? counter.city().equals(residence.city())
        : counter.covers(residence);
  }

  private Child child() {
    LocalDate born = application.get(StatedFacts.BORN_ON);
    LocalDate filed = application.filedOn();
    Region place = application.get(StatedFacts.BORN_IN);
    Place kind =
        switch (place.code()) {
          case "HK" -> Place.HONG_KONG;
          case "MO" -> Place.MACAO;
          case "TW" -> Place.TAIWAN;
          default -> place.mainland() ? Place.MAINLAND : Place.ABROAD;
        };
    return new Child(
        application.get(StatedFacts.ORIGIN),
        kind,
        province(place),
        city(place),
        application.get(StatedFacts.BIRTH_CERTIFICATE),
        application.get(StatedFacts.DELIVERED_IN),
        application.get(StatedFacts.ADOPTION),
        (int) ChronoUnit.YEARS.between(born, filed),
        (int) ChronoUnit.DAYS.between(born, filed),
        application.world().workingDays().withinMonths(born, 1, filed).orElse(false),
        application.get(StatedFacts.REGISTERED),
        Boolean.TRUE.equals(application.get(StatedFacts.DIED)),
        application.get(StatedFacts.SURNAME),
        application.get(StatedFacts.NAME_AS_CERTIFICATE),
        application.get(StatedFacts.NAME_STANDARD),
        ethnicityOfParent(application.get(StatedFacts.ETHNICITY)),
        application.get(StatedFacts.FOREIGN_NATIONALITY),
        application.get(StatedFacts.RESIDENT_ELSEWHERE),
        application.get(StatedFacts.ENTRY_DOCUMENT));
  }

  private boolean ethnicityOfParent(String ethnicity) {
    childEthnicityOfParent = bit(ETHNICITY);
    if (ethnicity.equals("none")) {
      return true;
    }
    childEthnicityOfParent |= of(FATHER, who -> who.ethnicity);
    if (father && ethnicity.equals(f.ethnicity())) {
      return true;
    }
    childEthnicityOfParent |= of(MOTHER, who -> who.ethnicity);
    return mother && ethnicity.equals(m.ethnicity());
  }

  /** What is read of a parent: that it is known, and if so the fact. */
  private long of(Who who, ToLongFunction<Who> fact) {
    return who.exists | ((who == FATHER ? father : mother) ? fact.applyAsLong(who) : 0);
  }

  private Father father(Parent p, boolean known) {
    return new Father(
        known,
        known ? p.citizenship() : Citizenship.NONE,
        known ? province(region(p)) : "NONE",
        known ? city(region(p)) : "NONE",
        known ? p.household() : HouseholdKind.NONE,
        known && p.head(),
        known && p.activeSoldier(),
        known && p.settledAbroad(),
        known && p.onCertificate(),
        known && p.residencePermit(),
        known && !Boolean.FALSE.equals(p.alive()));
  }

  private Mother mother(Parent p, boolean known) {
    return new Mother(
        known,
        known ? p.citizenship() : Citizenship.NONE,
        known ? province(region(p)) : "NONE",
        known ? city(region(p)) : "NONE",
        known ? p.household() : HouseholdKind.NONE,
        known && p.head(),
        known && p.activeSoldier(),
        known && p.settledAbroad(),
        known && p.onCertificate(),
        known && p.residencePermit(),
        known && !Boolean.FALSE.equals(p.alive()));
  }

  private static Followed followed(@Nullable Parent p) {
    boolean known = p != null && !Boolean.FALSE.equals(p.exists());
    return new Followed(
        known,
        known ? p.citizenship() : Citizenship.NONE,
        known ? province(region(p)) : "NONE",
        known ? city(region(p)) : "NONE",
        known ? p.household() : HouseholdKind.NONE,
        known && p.head(),
        known && p.activeSoldier(),
        known && p.settledAbroad(),
        known && p.onCertificate(),
        known && p.residencePermit(),
        known && !Boolean.FALSE.equals(p.alive()));
  }

  private static Other other(@Nullable Parent p) {
    boolean known = p != null && !Boolean.FALSE.equals(p.exists());
    return new Other(
        known,
        known ? p.citizenship() : Citizenship.NONE,
        known ? province(region(p)) : "NONE",
        known ? city(region(p)) : "NONE",
        known ? p.household() : HouseholdKind.NONE,
        known && p.head(),
        known && p.activeSoldier(),
        known && p.settledAbroad(),
        known && p.onCertificate(),
        known && p.residencePermit(),
        known && !Boolean.FALSE.equals(p.alive()));
  }

  private Parents parents() {
    long fc = of(FATHER, who -> who.citizenship);
    long mc = of(MOTHER, who -> who.citizenship);
    long fh = of(FATHER, who -> who.household);
    long mh = of(MOTHER, who -> who.household);
    Citizenship fCitizen = father ? f.citizenship() : Citizenship.NONE;
    Citizenship mCitizen = mother ? m.citizenship() : Citizenship.NONE;
    HouseholdKind fKind = father ? f.household() : HouseholdKind.NONE;
    HouseholdKind mKind = mother ? m.household() : HouseholdKind.NONE;
    boolean fMainland = fCitizen == Citizenship.MAINLAND;
    boolean fForeign = fCitizen == Citizenship.FOREIGN;
    boolean fChinese = fMainland || fCitizen == Citizenship.HK_MACAO_TAIWAN;
    boolean mMainland = mCitizen == Citizenship.MAINLAND;
    boolean mForeign = mCitizen == Citizenship.FOREIGN;
    boolean mChinese = mMainland || mCitizen == Citizenship.HK_MACAO_TAIWAN;
    boolean fStudent = fKind == HouseholdKind.STUDENT_COLLECTIVE;
    boolean mStudent = mKind == HouseholdKind.STUDENT_COLLECTIVE;
    boolean fCollective = fKind != HouseholdKind.FAMILY && fKind != HouseholdKind.NONE;
    boolean mCollective = mKind != HouseholdKind.FAMILY && mKind != HouseholdKind.NONE;
    boolean fSoldier = father && f.activeSoldier();
    boolean mSoldier = mother && m.activeSoldier();
    parentsBothMainland = fMainland ? fc | mc : fc;
    parentsAnyChinese = fChinese ? fc : fc | mc;
    parentsBothForeign = fForeign ? fc | mc : fc;
    parentsOneForeignOrStateless = fc | mc;
    parentsNoneChinese = fChinese ? fc : fc | mc;
    parentsBothStudents = fStudent ? fh | mh : fh;
    parentsBothCollective = fCollective ? fh | mh : fh;
    parentsOneStudent = father ? FATHER.exists | (mother ? fh | mh : MOTHER.exists) : FATHER.exists;
    parentsBothSoldiers =
        of(FATHER, who -> who.soldier) | (fSoldier ? of(MOTHER, who -> who.soldier) : 0);
    boolean fOverseas = fMainland && f.settledAbroad();
    boolean mOverseas = mMainland && m.settledAbroad();
    long fo = fc | (fMainland ? FATHER.abroad : 0);
    long mo = mc | (mMainland ? MOTHER.abroad : 0);
    parentsAnySettledAbroad = fOverseas ? fo : fo | mo;
    parentsBothOverseasChinese = fOverseas ? fo | mo : fo;
    boolean overseas = fOverseas && (mOverseas || mForeign) || mOverseas && (fOverseas || fForeign);
    parentsOverseasChinese = fo | mo;
    long fe = of(FATHER, who -> who.ethnicity);
    parentsAnyMinority = father && minority(f) ? fe : fe | of(MOTHER, who -> who.ethnicity);
    parentsSameCity = sameCityBits();
    parentsSameEthnicity =
        father
            ? FATHER.exists | MOTHER.exists | (mother ? FATHER.ethnicity | MOTHER.ethnicity : 0)
            : FATHER.exists;
    boolean both = father && mother;
    MaritalNow now = application.get(StatedFacts.NOW);
    return new Parents(
        now == MaritalNow.MARRIED,
        now != MaritalNow.UNMARRIED
            || application.get(StatedFacts.AT_BIRTH) == org.luohu.facts.MaritalAtBirth.MARRIED,
        both && !region(f).none() && city(region(f)).equals(city(region(m))),
        !both || f.ethnicity().equals(m.ethnicity()),
        father && minority(f) || mother && minority(m),
        fMainland && mMainland,
        fMainland || mMainland,
        fChinese || mChinese,
        fForeign && mForeign,
        fForeign != mForeign,
        (fForeign || fCitizen == Citizenship.STATELESS)
            != (mForeign || mCitizen == Citizenship.STATELESS),
        !fChinese && !mChinese && !(fForeign && mForeign),
        fStudent && mStudent,
        both && fStudent != mStudent && fKind != HouseholdKind.NONE && mKind != HouseholdKind.NONE,
        fSoldier && mSoldier,
        fSoldier != mSoldier,
        fCollective && mCollective,
        fOverseas || mOverseas,
        overseas,
        fOverseas && mOverseas);
  }

  private static boolean minority(Parent p) {
    return !p.ethnicity().equals("汉") && !p.ethnicity().equals("none");
  }

  private long sameCityBits() {
    if (!father) {
      return FATHER.exists;
    }
    if (!mother) {
      return FATHER.exists | MOTHER.exists;
    }
    return FATHER.exists | MOTHER.exists | FATHER.region | (region(f).none() ? 0 : MOTHER.region);
  }
}
