package org.luohu.application;

import org.jspecify.annotations.Nullable;
import org.luohu.facts.Citizenship;
import org.luohu.facts.HouseholdKind;
import org.luohu.region.Region;

/** States facts about a parent. */
public final class ParentBuilder {
  private @Nullable Boolean exists;
  private @Nullable Citizenship citizenship;
  private @Nullable Region hukou;
  private @Nullable HouseholdKind household;
  private @Nullable Boolean head;
  private @Nullable Region residence;
  private @Nullable Boolean residencePermit;
  private @Nullable String ethnicity;
  private @Nullable Boolean activeSoldier;
  private @Nullable Boolean settledAbroad;
  private @Nullable Boolean onCertificate;
  private @Nullable String idNumber;

  ParentBuilder(Application.Parent from) {
    exists = from.exists();
    citizenship = from.citizenship();
    hukou = from.hukou();
    household = from.household();
    head = from.head();
    residence = from.residence();
    residencePermit = from.residencePermit();
    ethnicity = from.ethnicity();
    activeSoldier = from.activeSoldier();
    settledAbroad = from.settledAbroad();
    onCertificate = from.onCertificate();
    idNumber = from.idNumber();
  }

  /** False where the parent cannot be found out (无法查明); null where nothing was stated. */
  public ParentBuilder exists(@Nullable Boolean value) {
    exists = value;
    return this;
  }

  /** The citizenship. */
  public ParentBuilder citizenship(@Nullable Citizenship value) {
    citizenship = value;
    return this;
  }

  /** The hukou's region; {@link Region#NONE} without hukou. */
  public ParentBuilder hukou(@Nullable Region value) {
    hukou = value;
    return this;
  }

  /** The kind of household; {@link HouseholdKind#NONE} without hukou. */
  public ParentBuilder household(@Nullable HouseholdKind value) {
    household = value;
    return this;
  }

  /** Whether head of that household. */
  public ParentBuilder head(@Nullable Boolean value) {
    head = value;
    return this;
  }

  /** Where this parent really lives. */
  public ParentBuilder residence(@Nullable Region value) {
    residence = value;
    return this;
  }

  /** Whether holding a residence permit or a record of temporary residence. */
  public ParentBuilder residencePermit(@Nullable Boolean value) {
    residencePermit = value;
    return this;
  }

  /** A GB/T 3304 name without 族; {@code none} for foreigners. */
  public ParentBuilder ethnicity(@Nullable String value) {
    ethnicity = value;
    return this;
  }

  /** Whether on active service. */
  public ParentBuilder activeSoldier(@Nullable Boolean value) {
    activeSoldier = value;
    return this;
  }

  /** Whether settled abroad (定居国外). */
  public ParentBuilder settledAbroad(@Nullable Boolean value) {
    settledAbroad = value;
    return this;
  }

  /** Whether named on the birth certificate. */
  public ParentBuilder onCertificate(@Nullable Boolean value) {
    onCertificate = value;
    return this;
  }

  /** The citizen identity number (GB 11643); checked when read, never shown whole. */
  public ParentBuilder idNumber(@Nullable String value) {
    idNumber = value;
    return this;
  }

  /** The hukou: the region by its code, and the kind of household. */
  public ParentBuilder hukou(String code, HouseholdKind kind) {
    return hukou(Region.of(code)).household(kind);
  }

  /** Where the parent really lives, by the code of a region or place. */
  public ParentBuilder residence(String code) {
    return residence(Region.of(code));
  }

  Application.Parent build() {
    return new Application.Parent(
        exists,
        citizenship,
        hukou,
        household,
        head,
        residence,
        residencePermit,
        ethnicity,
        activeSoldier,
        settledAbroad,
        onCertificate,
        idNumber);
  }
}
