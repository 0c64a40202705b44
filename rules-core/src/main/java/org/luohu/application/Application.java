package org.luohu.application;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
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
import org.luohu.region.Region;

/**
 * What a family asks on one day at one counter (申报). Everything but the day, the counter and whom
 * the child follows may be null: not stated. No names and no addresses are needed to decide, so
 * none are kept.
 *
 * @param filedOn the day of filing (申报日)
 * @param filedAt the counter's region (受理地)
 * @param follow whom the child is to follow into a household
 * @param applicant who files
 * @param commitmentSigned whether the commitment (承诺书) is signed
 * @param deliveryAddress whether a delivery address and telephone number were given; never the
 *     address itself
 * @param child the child
 * @param father the father, or the adopting father; {@link Parent#NOBODY} where he cannot be found
 *     out
 * @param mother the mother, likewise
 * @param marriage the parents' marriage
 * @param household what is asked about a collective household
 * @param grandparents the grandparents, where they are followed
 * @param institution the institution's region, where it is followed
 * @param materials the codes of the materials brought; null where nothing was said about materials
 */
public record Application(
    LocalDate filedOn,
    Region filedAt,
    Follows follow,
    @Nullable Applicant applicant,
    @Nullable Boolean commitmentSigned,
    @Nullable Boolean deliveryAddress,
    Child child,
    Parent father,
    Parent mother,
    Marriage marriage,
    Household household,
    Grandparents grandparents,
    @Nullable Region institution,
    @Nullable SortedSet<String> materials) {

  /** Checks the three that must be there and copies the materials in. */
  public Application {
    Objects.requireNonNull(filedOn, "filedOn");
    Objects.requireNonNull(filedAt, "filedAt");
    Objects.requireNonNull(follow, "follow");
    if (!filedAt.mainland()) {
      throw new IllegalArgumentException("a counter is on the mainland: " + filedAt);
    }
    materials =
        materials == null
            ? null
            : java.util.Collections.unmodifiableSortedSet(new TreeSet<>(materials));
  }

  /** A builder in which nothing is stated. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder that starts from this application. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /**
   * The child. A null component was not stated.
   *
   * @param bornOn the day of birth
   * @param bornIn the region of birth, or a place outside the mainland
   * @param birthCertificate the state of the birth certificate
   * @param deliveredIn where the mother gave birth
   * @param origin how the child came to the parents
   * @param adoption how an adoption is proved
   * @param registered whether the child already has a hukou
   * @param died whether the child died before the filing
   * @param diedOn the day of death, where it died
   * @param surname whose surname it bears
   * @param nameAsCertificate whether the name is the one on the birth certificate
   * @param nameStandard whether the given name uses standard characters only
   * @param ethnicity the ethnicity to be entered, a GB/T 3304 name without 族
   * @param foreignNationality whether it has a foreign nationality
   * @param residentElsewhere whether it has a residence status outside
   * @param entryDocument the document on which it entered
   */
  public record Child(
      @Nullable LocalDate bornOn,
      @Nullable Region bornIn,
      @Nullable BirthCertificate birthCertificate,
      @Nullable Delivered deliveredIn,
      @Nullable Origin origin,
      @Nullable Adoption adoption,
      @Nullable Boolean registered,
      @Nullable Boolean died,
      @Nullable LocalDate diedOn,
      @Nullable Surname surname,
      @Nullable Boolean nameAsCertificate,
      @Nullable Boolean nameStandard,
      @Nullable String ethnicity,
      @Nullable ForeignNationality foreignNationality,
      @Nullable Status residentElsewhere,
      @Nullable EntryDocument entryDocument) {

    /** A child of whom nothing was stated. */
    public static final Child UNKNOWN =
        new Child(
            null, null, null, null, null, null, null, null, null, null, null, null, null, null,
            null, null);
  }

  /**
   * A parent, or an adopter. A null component was not stated.
   *
   * @param exists false where the parent cannot be found out (无法查明); null where nothing was stated
   * @param citizenship the citizenship
   * @param hukou the hukou's region; {@link Region#NONE} without hukou
   * @param household the kind of household; {@link HouseholdKind#NONE} without hukou
   * @param head whether head of that household
   * @param residence where this parent really lives
   * @param residencePermit whether holding a residence permit or a record of temporary residence
   * @param ethnicity a GB/T 3304 name without 族; {@code none} for foreigners
   * @param activeSoldier whether on active service
   * @param settledAbroad whether settled abroad (定居国外)
   * @param onCertificate whether named on the birth certificate
   * @param idNumber the citizen identity number (GB 11643); checked when read, never shown whole
   */
  public record Parent(
      @Nullable Boolean exists,
      @Nullable Citizenship citizenship,
      @Nullable Region hukou,
      @Nullable HouseholdKind household,
      @Nullable Boolean head,
      @Nullable Region residence,
      @Nullable Boolean residencePermit,
      @Nullable String ethnicity,
      @Nullable Boolean activeSoldier,
      @Nullable Boolean settledAbroad,
      @Nullable Boolean onCertificate,
      @Nullable String idNumber) {

    /** A parent of whom nothing was stated. */
    public static final Parent UNKNOWN =
        new Parent(null, null, null, null, null, null, null, null, null, null, null, null);

    /** A parent who cannot be found out. */
    public static final Parent NOBODY =
        new Parent(false, null, null, null, null, null, null, null, null, null, null, null);

    /** Whether nothing was stated of this parent. */
    public boolean nothingStated() {
      return exists == null
          && citizenship == null
          && hukou == null
          && household == null
          && head == null
          && residence == null
          && residencePermit == null
          && ethnicity == null
          && activeSoldier == null
          && settledAbroad == null
          && onCertificate == null
          && idNumber == null;
    }

    /** Masks the identity number: this text may reach a log. */
    @Override
    public String toString() {
      return "Parent[exists="
          + exists
          + ", citizenship="
          + citizenship
          + ", hukou="
          + hukou
          + ", household="
          + household
          + ", head="
          + head
          + ", residence="
          + residence
          + ", residencePermit="
          + residencePermit
          + ", ethnicity="
          + ethnicity
          + ", activeSoldier="
          + activeSoldier
          + ", settledAbroad="
          + settledAbroad
          + ", onCertificate="
          + onCertificate
          + ", idNumber="
          + (idNumber == null ? "null" : IdNumber.masked(idNumber))
          + "]";
    }
  }

  /**
   * The parents' marriage. A null component was not stated.
   *
   * @param atBirth whether they were married when the child was born
   * @param now what they are on the day of filing
   * @param certificate the marriage certificate
   * @param shownInBooklet whether their common household booklet already shows the marriage
   * @param custody who has custody
   * @param custodyProof what custody rests on
   */
  public record Marriage(
      @Nullable MaritalAtBirth atBirth,
      @Nullable MaritalNow now,
      @Nullable MarriageCertificate certificate,
      @Nullable Boolean shownInBooklet,
      @Nullable Custody custody,
      @Nullable CustodyProof custodyProof) {

    /** A marriage of which nothing was stated. */
    public static final Marriage UNKNOWN = new Marriage(null, null, null, null, null, null);
  }

  /**
   * What is asked about a collective household.
   *
   * @param unitConsent whether the unit consents that the child be attached
   * @param homeOwnedInCity whether parents or minor children own a home in the city
   */
  public record Household(@Nullable Boolean unitConsent, @Nullable Boolean homeOwnedInCity) {

    /** A household of which nothing was stated. */
    public static final Household UNKNOWN = new Household(null, null);
  }

  /**
   * The grandparents, where they are followed.
   *
   * @param side the parent whose parents they are, {@link Follows#FATHER} or {@link Follows#MOTHER}
   * @param hukou their hukou's region
   * @param household the kind of their household
   */
  public record Grandparents(
      @Nullable Follows side, @Nullable Region hukou, @Nullable HouseholdKind household) {

    /** Grandparents of whom nothing was stated. */
    public static final Grandparents UNKNOWN = new Grandparents(null, null, null);
  }

  /** Builds an application; what is never set is not stated. */
  public static final class Builder {
    private @Nullable LocalDate filedOn;
    private @Nullable Region filedAt;
    private @Nullable Follows follow;
    private @Nullable Applicant applicant;
    private @Nullable Boolean commitmentSigned;
    private @Nullable Boolean deliveryAddress;
    private Child child = Child.UNKNOWN;
    private Parent father = Parent.UNKNOWN;
    private Parent mother = Parent.UNKNOWN;
    private Marriage marriage = Marriage.UNKNOWN;
    private Household household = Household.UNKNOWN;
    private Grandparents grandparents = Grandparents.UNKNOWN;
    private @Nullable Region institution;
    private @Nullable SortedSet<String> materials;

    private Builder() {}

    private Builder(Application from) {
      filedOn = from.filedOn;
      filedAt = from.filedAt;
      follow = from.follow;
      applicant = from.applicant;
      commitmentSigned = from.commitmentSigned;
      deliveryAddress = from.deliveryAddress;
      child = from.child;
      father = from.father;
      mother = from.mother;
      marriage = from.marriage;
      household = from.household;
      grandparents = from.grandparents;
      institution = from.institution;
      materials = from.materials;
    }

    /** The day of filing; required. */
    public Builder filedOn(LocalDate value) {
      filedOn = value;
      return this;
    }

    /** The counter's region; required. */
    public Builder filedAt(Region value) {
      filedAt = value;
      return this;
    }

    /**
     * The counter's region by code; required.
     *
     * @throws IllegalArgumentException if no such region is known
     */
    public Builder filedAt(String code) {
      return filedAt(Region.of(code));
    }

    /** Whom the child is to follow; required. */
    public Builder follow(Follows value) {
      follow = value;
      return this;
    }

    /** Who files. */
    public Builder applicant(@Nullable Applicant value) {
      applicant = value;
      return this;
    }

    /** Whether the commitment is signed. */
    public Builder commitmentSigned(@Nullable Boolean value) {
      commitmentSigned = value;
      return this;
    }

    /** Whether a delivery address and telephone number were given. */
    public Builder deliveryAddress(@Nullable Boolean value) {
      deliveryAddress = value;
      return this;
    }

    /** The child, from what was stated so far. */
    public Builder child(UnaryOperator<ChildBuilder> statements) {
      child = statements.apply(new ChildBuilder(child)).build();
      return this;
    }

    /** The father, from what was stated so far. */
    public Builder father(UnaryOperator<ParentBuilder> statements) {
      father = statements.apply(new ParentBuilder(father)).build();
      return this;
    }

    /** The mother, from what was stated so far. */
    public Builder mother(UnaryOperator<ParentBuilder> statements) {
      mother = statements.apply(new ParentBuilder(mother)).build();
      return this;
    }

    /** The father cannot be found out (无法查明). */
    public Builder noFather() {
      father = Parent.NOBODY;
      return this;
    }

    /** The mother cannot be found out (无法查明). */
    public Builder noMother() {
      mother = Parent.NOBODY;
      return this;
    }

    /** The parents' marriage. */
    public Builder marriage(Marriage value) {
      marriage = value;
      return this;
    }

    /** The parents' marriage: at birth, now, and the certificate. */
    public Builder marriage(
        @Nullable MaritalAtBirth atBirth,
        @Nullable MaritalNow now,
        @Nullable MarriageCertificate certificate) {
      return marriage(
          new Marriage(
              atBirth,
              now,
              certificate,
              marriage.shownInBooklet(),
              marriage.custody(),
              marriage.custodyProof()));
    }

    /** What is known of a collective household. */
    public Builder household(Household value) {
      household = value;
      return this;
    }

    /** The grandparents followed. */
    public Builder grandparents(Grandparents value) {
      grandparents = value;
      return this;
    }

    /** The region of the institution followed. */
    public Builder institution(@Nullable Region value) {
      institution = value;
      return this;
    }

    /** The codes of the materials brought; null for nothing said. */
    public Builder materials(@Nullable Set<String> codes) {
      materials = codes == null ? null : new TreeSet<>(codes);
      return this;
    }

    /** The application. */
    public Application build() {
      return new Application(
          Objects.requireNonNull(filedOn, "filedOn"),
          Objects.requireNonNull(filedAt, "filedAt"),
          Objects.requireNonNull(follow, "follow"),
          applicant,
          commitmentSigned,
          deliveryAddress,
          child,
          father,
          mother,
          marriage,
          household,
          grandparents,
          institution,
          materials);
    }
  }
}
