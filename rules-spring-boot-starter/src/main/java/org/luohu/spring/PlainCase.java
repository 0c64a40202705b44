package org.luohu.spring;

import static org.luohu.newborn.StatedFacts.APPLICANT;
import static org.luohu.newborn.StatedFacts.AT_BIRTH;
import static org.luohu.newborn.StatedFacts.BIRTH_CERTIFICATE;
import static org.luohu.newborn.StatedFacts.BORN_IN;
import static org.luohu.newborn.StatedFacts.BORN_ON;
import static org.luohu.newborn.StatedFacts.FATHER;
import static org.luohu.newborn.StatedFacts.FOLLOW;
import static org.luohu.newborn.StatedFacts.MARRIAGE_CERTIFICATE;
import static org.luohu.newborn.StatedFacts.MOTHER;
import static org.luohu.newborn.StatedFacts.NOW;
import static org.luohu.newborn.StatedFacts.REGISTERED;

import java.time.LocalDate;
import java.util.List;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.facts.Applicant;
import org.luohu.facts.BirthCertificate;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalAtBirth;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.MarriageCertificate;
import org.luohu.newborn.Newborn;
import org.luohu.problem.ProblemsException;
import org.luohu.region.Region;
import org.luohu.region.Regions;

/** A plain family, decided to see that a law decides, and to have it ready. */
final class PlainCase {

  private static final int AGE_IN_DAYS = 7;

  private PlainCase() {}

  /** Decides one, reasoned out and not remembered: a family of the first county there is. */
  static Decision decided(Luohu luohu, LocalDate day) {
    Region county = counties(luohu).get(0);
    return luohu.remembering(0).decide(family(luohu, day, county, county));
  }

  /**
   * Decides one of each province, at home and at a counter of the next: builds the law in force.
   * Law under which nothing can be decided that day has nothing to build.
   */
  static void warmUp(Luohu luohu, LocalDate day) {
    List<Region> counties = counties(luohu);
    for (int i = 0; i < counties.size(); i++) {
      Region home = counties.get(i);
      Region next = counties.get((i + 1) % counties.size());
      warm(luohu, family(luohu, day, home, home));
      warm(luohu, family(luohu, day, home, next));
    }
  }

  private static void warm(Luohu luohu, Application family) {
    try {
      luohu.decide(family);
    } catch (ProblemsException e) {
      // no law in force: whoever asks is told
    }
  }

  /** A county of each province of the mainland. */
  private static List<Region> counties(Luohu luohu) {
    Regions regions = luohu.world().regions();
    return regions.provinces().stream()
        .filter(Region::mainland)
        .flatMap(province -> regions.countiesIn(province).stream().limit(1))
        .toList();
  }

  private static Application family(Luohu luohu, LocalDate day, Region home, Region counter) {
    return Newborn.application(luohu.world(), day, counter.code())
        .state(FOLLOW, Follows.FATHER)
        .state(APPLICANT, Applicant.FATHER)
        .state(BORN_ON, day.minusDays(AGE_IN_DAYS))
        .state(BORN_IN, home)
        .state(BIRTH_CERTIFICATE, BirthCertificate.HELD)
        .state(REGISTERED, false)
        .state(FATHER.region(), home)
        .state(FATHER.household(), HouseholdKind.FAMILY)
        .state(FATHER.residence(), home)
        .state(FATHER.ethnicity(), "汉")
        .state(MOTHER.region(), home)
        .state(MOTHER.household(), HouseholdKind.FAMILY)
        .state(MOTHER.residence(), home)
        .state(MOTHER.ethnicity(), "汉")
        .state(AT_BIRTH, MaritalAtBirth.MARRIED)
        .state(NOW, MaritalNow.MARRIED)
        .state(MARRIAGE_CERTIFICATE, MarriageCertificate.HELD)
        .build();
  }
}
