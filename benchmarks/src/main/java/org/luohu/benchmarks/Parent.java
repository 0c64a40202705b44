package org.luohu.benchmarks;

import org.luohu.application.Application;
import org.luohu.facts.Citizenship;
import org.luohu.facts.HouseholdKind;
import org.luohu.newborn.StatedFacts.ParentFacts;
import org.luohu.region.Region;

/** What an application states of a parent. */
record Parent(
    Boolean exists,
    Citizenship citizenship,
    Region hukou,
    HouseholdKind household,
    Boolean head,
    Region residence,
    Boolean residencePermit,
    String ethnicity,
    Boolean activeSoldier,
    Boolean settledAbroad,
    Boolean onCertificate,
    Boolean alive) {

  static Parent of(Application application, ParentFacts facts) {
    return new Parent(
        application.get(facts.exists()),
        application.get(facts.citizenship()),
        application.get(facts.region()),
        application.get(facts.household()),
        application.get(facts.head()),
        application.get(facts.residence()),
        application.get(facts.residencePermit()),
        application.get(facts.ethnicity()),
        application.get(facts.activeSoldier()),
        application.get(facts.settledAbroad()),
        application.get(facts.onCertificate()),
        application.get(facts.alive()));
  }
}
