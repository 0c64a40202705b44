package org.luohu.newborn;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.facts.Citizenship;
import org.luohu.newborn.StatedFacts.ParentFacts;
import org.luohu.vocabulary.StatedFact;

/** An application as stated facts: what was stated, and nothing else. */
public final class Statements {

  private final @Nullable Object[] values = new Object[Newborn.VOCABULARY.statedFacts().size()];

  private Statements() {}

  /** The stated facts of an application. */
  public static Map<StatedFact<?>, Object> of(Application application) {
    @Nullable Object[] stated = byIndex(application);
    Map<StatedFact<?>, Object> values = new HashMap<>();
    for (int i = 0; i < stated.length; i++) {
      Object value = stated[i];
      if (value != null) {
        values.put(Newborn.VOCABULARY.statedFacts().get(i), value);
      }
    }
    return values;
  }

  /** The stated facts of an application by their index; null for one not stated. */
  public static @Nullable Object[] byIndex(Application application) {
    Statements statements = new Statements();
    statements.state(StatedFacts.FILED_ON, application.filedOn());
    statements.state(StatedFacts.FILED_AT, application.filedAt());
    statements.state(StatedFacts.FOLLOW, application.follow());
    statements.state(StatedFacts.APPLICANT, application.applicant());
    statements.state(StatedFacts.COMMITMENT_SIGNED, application.commitmentSigned());
    statements.state(StatedFacts.DELIVERY_ADDRESS, application.deliveryAddress());
    statements.child(application.child());
    statements.parent(StatedFacts.FATHER_FACTS, application.father());
    statements.parent(StatedFacts.MOTHER_FACTS, application.mother());
    statements.marriage(application.marriage());
    statements.state(StatedFacts.UNIT_CONSENT, application.household().unitConsent());
    statements.state(StatedFacts.HOME_OWNED_IN_CITY, application.household().homeOwnedInCity());
    statements.state(StatedFacts.GRANDPARENTS_REGION, application.grandparents().hukou());
    statements.state(StatedFacts.GRANDPARENTS_HOUSEHOLD, application.grandparents().household());
    statements.state(StatedFacts.INSTITUTION_REGION, application.institution());
    return statements.values;
  }

  private <T> void state(StatedFact<T> fact, @Nullable T value) {
    values[fact.index()] = value;
  }

  private void child(Application.Child child) {
    state(StatedFacts.BORN_ON, child.bornOn());
    state(StatedFacts.BORN_IN, child.bornIn());
    state(StatedFacts.BIRTH_CERTIFICATE, child.birthCertificate());
    state(StatedFacts.DELIVERED_IN, child.deliveredIn());
    state(StatedFacts.ORIGIN, child.origin());
    state(StatedFacts.ADOPTION, child.adoption());
    state(StatedFacts.REGISTERED, child.registered());
    state(StatedFacts.DIED, child.diedOn() != null ? Boolean.TRUE : child.died());
    state(StatedFacts.SURNAME, child.surname());
    state(StatedFacts.NAME_AS_CERTIFICATE, child.nameAsCertificate());
    state(StatedFacts.NAME_STANDARD, child.nameStandard());
    state(StatedFacts.ETHNICITY, child.ethnicity());
    state(StatedFacts.FOREIGN_NATIONALITY, child.foreignNationality());
    state(StatedFacts.RESIDENT_ELSEWHERE, child.residentElsewhere());
    state(StatedFacts.ENTRY_DOCUMENT, child.entryDocument());
  }

  private void parent(ParentFacts facts, Application.Parent parent) {
    boolean nothing = parent.nothingStated();
    state(facts.exists(), nothing ? null : !Boolean.FALSE.equals(parent.exists()));
    state(facts.region(), parent.hukou());
    state(facts.household(), parent.household());
    state(
        facts.citizenship(),
        parent.citizenship() == Citizenship.NONE ? null : parent.citizenship());
    state(facts.head(), parent.head());
    state(facts.residence(), parent.residence());
    state(facts.residencePermit(), parent.residencePermit());
    state(facts.ethnicity(), parent.ethnicity());
    state(facts.activeSoldier(), parent.activeSoldier());
    state(facts.settledAbroad(), parent.settledAbroad());
    state(facts.onCertificate(), parent.onCertificate());
  }

  private void marriage(Application.Marriage marriage) {
    state(StatedFacts.AT_BIRTH, marriage.atBirth());
    state(StatedFacts.NOW, marriage.now());
    state(StatedFacts.MARRIAGE_CERTIFICATE, marriage.certificate());
    state(StatedFacts.SHOWN_IN_BOOKLET, marriage.shownInBooklet());
    state(StatedFacts.CUSTODY, marriage.custody());
    state(StatedFacts.CUSTODY_PROOF, marriage.custodyProof());
  }
}
