package org.luohu;

import static org.luohu.newborn.StatedFacts.*;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.luohu.facts.Adoption;
import org.luohu.facts.Applicant;
import org.luohu.facts.BirthCertificate;
import org.luohu.facts.Citizenship;
import org.luohu.facts.Custody;
import org.luohu.facts.CustodyProof;
import org.luohu.facts.Delivered;
import org.luohu.facts.EntryDocument;
import org.luohu.facts.Follows;
import org.luohu.facts.ForeignNationality;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalAtBirth;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.MarriageCertificate;
import org.luohu.facts.Origin;
import org.luohu.facts.Status;
import org.luohu.facts.Surname;
import org.luohu.newborn.StatedFacts.ParentFacts;
import org.luohu.region.Region;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.StatedFact;

/** Random values of stated facts: everything that may be stated, the ordinary more often. */
final class RandomValues {

  private static final List<String> NEAR =
      List.of("310110", "330127", "330106", "320505", "340111", "330383", "310115", "320104");
  private static final List<String> FAR =
      List.of("110108", "440106", "429004", "659001", "500103", "310103", "210102");
  private static final List<String> COARSE =
      List.of("31", "33", "3301", "32", "3205", "34", "44", "4401", "3101", "42");
  private static final List<String> OUTSIDE = List.of("HK", "MO", "TW", "FR", "US");
  private static final List<String> ETHNICITIES = List.of("汉", "汉", "畲", "回", "none");
  private static final int[] AGES = {0, 1, 27, 28, 29, 30, 31, 32, 33, 40, 59, 60, 61, 90, 180};
  private static final int[] YEARS = {1, 2, 3, 6, 16, 17, 18, 19, 30};
  private static final Landmarks NOTHING =
      new Landmarks(new TreeMap<>(), Set.of(), fact -> null, List.of());

  private final SplittableRandom random;

  RandomValues(SplittableRandom random) {
    this.random = random;
  }

  /** Any value that may be stated of a fact. */
  Object any(StatedFact<?> fact, Map<StatedFact<?>, Object> family) {
    if (fact == BORN_ON) {
      return birthday((LocalDate) family.get(FILED_ON));
    }
    if (fact == FILED_AT) {
      return counter();
    }
    if (fact == BORN_IN || fact == FATHER.residence() || fact == MOTHER.residence()) {
      return random.nextInt(4) == 0 ? new Region(pick(OUTSIDE)) : region();
    }
    if (isHukou(fact)) {
      return random.nextInt(5) == 0 ? Region.NONE : region();
    }
    if (fact == ETHNICITY || fact == FATHER.ethnicity() || fact == MOTHER.ethnicity()) {
      return pick(ETHNICITIES);
    }
    List<?> all = Domain.of(fact).representatives(NOTHING);
    return all.get(random.nextInt(all.size()));
  }

  private static boolean isHukou(StatedFact<?> fact) {
    return fact == FATHER.region()
        || fact == MOTHER.region()
        || fact == GRANDPARENTS_REGION
        || fact == INSTITUTION_REGION;
  }

  private Region counter() {
    return new Region(pick(random.nextInt(5) == 0 ? COARSE : NEAR));
  }

  private Region region() {
    return new Region(
        switch (random.nextInt(8)) {
          case 0 -> pick(COARSE);
          case 1 -> pick(FAR);
          default -> pick(NEAR);
        });
  }

  private LocalDate birthday(LocalDate filedOn) {
    return random.nextInt(3) == 0
        ? filedOn.minusYears(YEARS[random.nextInt(YEARS.length)]).plusDays(random.nextInt(-1, 3))
        : filedOn.minusDays(AGES[random.nextInt(AGES.length)]);
  }

  private <T> T pick(List<T> values) {
    return values.get(random.nextInt(values.size()));
  }

  /**
   * Everything about a plain family: married mainland parents with a home, a newborn of their own,
   * papers at hand.
   */
  Map<StatedFact<?>, Object> plain(LocalDate filedOn) {
    Map<StatedFact<?>, Object> family = new HashMap<>();
    Region home = new Region(pick(NEAR));
    put(family, FILED_ON, filedOn);
    put(family, FILED_AT, random.nextBoolean() ? home : counter());
    put(family, FOLLOW, random.nextInt(4) > 0 ? Follows.FATHER : pick(List.of(Follows.values())));
    put(family, APPLICANT, random.nextBoolean() ? Applicant.FATHER : Applicant.MOTHER);
    put(family, COMMITMENT_SIGNED, true);
    put(family, DELIVERY_ADDRESS, true);
    child(family, filedOn, home);
    parent(family, FATHER, home);
    parent(family, MOTHER, random.nextBoolean() ? home : new Region(pick(NEAR)));
    marriage(family);
    put(family, UNIT_CONSENT, true);
    put(family, HOME_OWNED_IN_CITY, false);
    put(family, GRANDPARENTS_REGION, home);
    put(family, GRANDPARENTS_HOUSEHOLD, HouseholdKind.FAMILY);
    put(family, INSTITUTION_REGION, home);
    return family;
  }

  private void child(Map<StatedFact<?>, Object> family, LocalDate filedOn, Region home) {
    put(family, BORN_ON, birthday(filedOn));
    put(family, BORN_IN, home);
    put(family, BIRTH_CERTIFICATE, BirthCertificate.HELD);
    put(family, DELIVERED_IN, Delivered.FACILITY);
    put(family, ORIGIN, Origin.BIRTH);
    put(family, ADOPTION, Adoption.NONE);
    put(family, REGISTERED, false);
    put(family, DIED, false);
    put(family, SURNAME, Surname.FATHER);
    put(family, NAME_AS_CERTIFICATE, true);
    put(family, NAME_STANDARD, true);
    put(family, ETHNICITY, "汉");
    put(family, FOREIGN_NATIONALITY, ForeignNationality.NONE);
    put(family, RESIDENT_ELSEWHERE, Status.NONE);
    put(family, ENTRY_DOCUMENT, EntryDocument.NONE);
    put(family, WITHIN_ONE_MONTH, random.nextBoolean());
  }

  private void parent(Map<StatedFact<?>, Object> family, ParentFacts parent, Region home) {
    put(family, parent.exists(), true);
    put(family, parent.region(), home);
    put(
        family,
        parent.household(),
        random.nextInt(3) > 0
            ? HouseholdKind.FAMILY
            : pick(List.of(HouseholdKind.values()).subList(0, 6)));
    put(family, parent.citizenship(), Citizenship.MAINLAND);
    put(family, parent.head(), random.nextBoolean());
    put(family, parent.residence(), random.nextBoolean() ? (Region) family.get(FILED_AT) : home);
    put(family, parent.residencePermit(), true);
    put(family, parent.ethnicity(), "汉");
    put(family, parent.activeSoldier(), false);
    put(family, parent.settledAbroad(), false);
    put(family, parent.onCertificate(), true);
    put(family, parent.alive(), true);
  }

  private static void marriage(Map<StatedFact<?>, Object> family) {
    put(family, AT_BIRTH, MaritalAtBirth.MARRIED);
    put(family, NOW, MaritalNow.MARRIED);
    put(family, MARRIAGE_CERTIFICATE, MarriageCertificate.HELD);
    put(family, SHOWN_IN_BOOKLET, true);
    put(family, CUSTODY, Custody.SHARED);
    put(family, CUSTODY_PROOF, CustodyProof.NONE);
  }

  private static <T> void put(Map<StatedFact<?>, Object> family, StatedFact<T> fact, T value) {
    family.put(fact, value);
  }

  /** What is stated of a parent beside that there is one. */
  static List<StatedFact<?>> of(ParentFacts parent) {
    return new ArrayList<>(
        List.of(
            parent.region(),
            parent.household(),
            parent.citizenship(),
            parent.head(),
            parent.residence(),
            parent.residencePermit(),
            parent.ethnicity(),
            parent.activeSoldier(),
            parent.settledAbroad(),
            parent.onCertificate(),
            parent.alive()));
  }
}
