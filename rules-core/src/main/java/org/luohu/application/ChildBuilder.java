package org.luohu.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luohu.facts.Adoption;
import org.luohu.facts.BirthCertificate;
import org.luohu.facts.Delivered;
import org.luohu.facts.EntryDocument;
import org.luohu.facts.ForeignNationality;
import org.luohu.facts.Origin;
import org.luohu.facts.Status;
import org.luohu.facts.Surname;
import org.luohu.region.Region;

/** States facts about the child. */
public final class ChildBuilder {
  private @Nullable LocalDate bornOn;
  private @Nullable Region bornIn;
  private @Nullable BirthCertificate birthCertificate;
  private @Nullable Delivered deliveredIn;
  private @Nullable Origin origin;
  private @Nullable Adoption adoption;
  private @Nullable Boolean registered;
  private @Nullable Boolean died;
  private @Nullable LocalDate diedOn;
  private @Nullable Surname surname;
  private @Nullable Boolean nameAsCertificate;
  private @Nullable Boolean nameStandard;
  private @Nullable String ethnicity;
  private @Nullable ForeignNationality foreignNationality;
  private @Nullable Status residentElsewhere;
  private @Nullable EntryDocument entryDocument;

  ChildBuilder(Application.Child from) {
    bornOn = from.bornOn();
    bornIn = from.bornIn();
    birthCertificate = from.birthCertificate();
    deliveredIn = from.deliveredIn();
    origin = from.origin();
    adoption = from.adoption();
    registered = from.registered();
    died = from.died();
    diedOn = from.diedOn();
    surname = from.surname();
    nameAsCertificate = from.nameAsCertificate();
    nameStandard = from.nameStandard();
    ethnicity = from.ethnicity();
    foreignNationality = from.foreignNationality();
    residentElsewhere = from.residentElsewhere();
    entryDocument = from.entryDocument();
  }

  /** The day of birth. */
  public ChildBuilder bornOn(@Nullable LocalDate value) {
    bornOn = value;
    return this;
  }

  /** The region of birth, or a place outside the mainland. */
  public ChildBuilder bornIn(@Nullable Region value) {
    bornIn = value;
    return this;
  }

  /** The state of the birth certificate. */
  public ChildBuilder birthCertificate(@Nullable BirthCertificate value) {
    birthCertificate = value;
    return this;
  }

  /** Where the mother gave birth. */
  public ChildBuilder deliveredIn(@Nullable Delivered value) {
    deliveredIn = value;
    return this;
  }

  /** How the child came to the parents. */
  public ChildBuilder origin(@Nullable Origin value) {
    origin = value;
    return this;
  }

  /** How an adoption is proved. */
  public ChildBuilder adoption(@Nullable Adoption value) {
    adoption = value;
    return this;
  }

  /** Whether the child already has a hukou. */
  public ChildBuilder registered(@Nullable Boolean value) {
    registered = value;
    return this;
  }

  /** Whether the child died before the filing. */
  public ChildBuilder died(@Nullable Boolean value) {
    died = value;
    return this;
  }

  /** The day of death, where it died. */
  public ChildBuilder diedOn(@Nullable LocalDate value) {
    diedOn = value;
    return this;
  }

  /** Whose surname it bears. */
  public ChildBuilder surname(@Nullable Surname value) {
    surname = value;
    return this;
  }

  /** Whether the name is the one on the birth certificate. */
  public ChildBuilder nameAsCertificate(@Nullable Boolean value) {
    nameAsCertificate = value;
    return this;
  }

  /** Whether the given name uses standard characters only. */
  public ChildBuilder nameStandard(@Nullable Boolean value) {
    nameStandard = value;
    return this;
  }

  /** The ethnicity to be entered, a GB/T 3304 name without 族. */
  public ChildBuilder ethnicity(@Nullable String value) {
    ethnicity = value;
    return this;
  }

  /** Whether it has a foreign nationality. */
  public ChildBuilder foreignNationality(@Nullable ForeignNationality value) {
    foreignNationality = value;
    return this;
  }

  /** Whether it has a residence status outside. */
  public ChildBuilder residentElsewhere(@Nullable Status value) {
    residentElsewhere = value;
    return this;
  }

  /** The document on which it entered. */
  public ChildBuilder entryDocument(@Nullable EntryDocument value) {
    entryDocument = value;
    return this;
  }

  /** Born on a day in a region, given by its code. */
  public ChildBuilder born(LocalDate on, String in) {
    return bornOn(on).bornIn(Region.of(in));
  }

  Application.Child build() {
    return new Application.Child(
        bornOn,
        bornIn,
        birthCertificate,
        deliveredIn,
        origin,
        adoption,
        registered,
        died,
        diedOn,
        surname,
        nameAsCertificate,
        nameStandard,
        ethnicity,
        foreignNationality,
        residentElsewhere,
        entryDocument);
  }
}
