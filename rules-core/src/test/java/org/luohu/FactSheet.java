package org.luohu;

import static org.luohu.newborn.StatedFacts.*;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.facts.Citizenship;
import org.luohu.newborn.StatedFacts.ParentFacts;
import org.luohu.newborn.Statements;
import org.luohu.vocabulary.StatedFact;

/** Stated facts as an application: the way back from {@link Statements#of}. */
final class FactSheet {

  private final Map<StatedFact<?>, Object> facts;

  private FactSheet(Map<StatedFact<?>, Object> facts) {
    this.facts = facts;
  }

  /**
   * The application that states these facts; the day, the counter and whom the child follows are
   * among them.
   */
  static Application application(Map<StatedFact<?>, Object> facts) {
    return new FactSheet(facts).application();
  }

  private Application application() {
    return new Application(
        get(FILED_ON),
        get(FILED_AT),
        get(FOLLOW),
        get(APPLICANT),
        get(COMMITMENT_SIGNED),
        get(DELIVERY_ADDRESS),
        child(),
        parent(FATHER_FACTS),
        parent(MOTHER_FACTS),
        new Application.Marriage(
            get(AT_BIRTH),
            get(NOW),
            get(MARRIAGE_CERTIFICATE),
            get(SHOWN_IN_BOOKLET),
            get(CUSTODY),
            get(CUSTODY_PROOF)),
        new Application.Household(get(UNIT_CONSENT), get(HOME_OWNED_IN_CITY)),
        new Application.Grandparents(null, get(GRANDPARENTS_REGION), get(GRANDPARENTS_HOUSEHOLD)),
        get(INSTITUTION_REGION),
        null);
  }

  private Application.Child child() {
    return new Application.Child(
        get(BORN_ON),
        get(BORN_IN),
        get(BIRTH_CERTIFICATE),
        get(DELIVERED_IN),
        get(ORIGIN),
        get(ADOPTION),
        get(REGISTERED),
        get(DIED),
        null,
        get(SURNAME),
        get(NAME_AS_CERTIFICATE),
        get(NAME_STANDARD),
        get(ETHNICITY),
        get(FOREIGN_NATIONALITY),
        get(RESIDENT_ELSEWHERE),
        get(ENTRY_DOCUMENT));
  }

  private Application.Parent parent(ParentFacts parent) {
    Citizenship citizenship = get(parent.citizenship());
    return new Application.Parent(
        get(parent.exists()),
        citizenship == Citizenship.NONE ? null : citizenship,
        get(parent.region()),
        get(parent.household()),
        get(parent.head()),
        get(parent.residence()),
        get(parent.residencePermit()),
        get(parent.ethnicity()),
        get(parent.activeSoldier()),
        get(parent.settledAbroad()),
        get(parent.onCertificate()),
        null);
  }

  @SuppressWarnings({"unchecked", "NullAway"})
  private <T> @Nullable T get(StatedFact<T> fact) {
    return (T) facts.get(fact);
  }
}
