package org.luohu.facts;

import org.jspecify.annotations.Nullable;

/**
 * The child. A null property is a fact not known.
 *
 * @param origin how the child came to the parents
 * @param bornPlace where it was born
 * @param bornProvince the province of birth, 2 digits; NONE outside the mainland
 * @param bornCity the city of birth, 4 digits; NONE outside the mainland
 * @param birthCertificate the state of its birth certificate
 * @param delivered where the mother gave birth
 * @param adoption how an adoption is proved
 * @param ageYears completed years of age on the day of filing
 * @param ageDays days since birth on the day of filing
 * @param withinOneMonth whether the filing is within one month of birth
 * @param registered whether the child already has a hukou
 * @param died whether it died before the filing
 * @param surname whose surname it bears
 * @param nameAsCertificate whether the name is the one on the birth certificate
 * @param nameStandard whether the given name uses standard characters only
 * @param ethnicityOfParent whether the ethnicity to be entered is the father's or the mother's
 * @param foreignNationality whether it has a foreign nationality
 * @param residentElsewhere whether it has a residence status outside
 * @param entryDocument the document on which it entered
 */
public record Child(
    @Nullable Origin origin,
    @Nullable Place bornPlace,
    @Nullable String bornProvince,
    @Nullable String bornCity,
    @Nullable BirthCertificate birthCertificate,
    @Nullable Delivered delivered,
    @Nullable Adoption adoption,
    @Nullable Integer ageYears,
    @Nullable Integer ageDays,
    @Nullable Boolean withinOneMonth,
    @Nullable Boolean registered,
    @Nullable Boolean died,
    @Nullable Surname surname,
    @Nullable Boolean nameAsCertificate,
    @Nullable Boolean nameStandard,
    @Nullable Boolean ethnicityOfParent,
    @Nullable ForeignNationality foreignNationality,
    @Nullable Status residentElsewhere,
    @Nullable EntryDocument entryDocument) {}
