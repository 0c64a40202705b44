package org.luohu.facts;

import org.jspecify.annotations.Nullable;

/**
 * The parent whom the child does not follow; no such person where it follows grandparents or an
 * institution. A null property is a fact not known.
 *
 * @param known whether there is such a person
 * @param citizenship the citizenship
 * @param province the province of hukou, 2 digits; NONE without hukou
 * @param city the city of hukou, 4 digits; NONE without hukou
 * @param household the kind of household
 * @param head whether head of that household
 * @param activeSoldier whether on active service
 * @param settledAbroad whether a Chinese citizen settled abroad
 * @param onCertificate whether named on the birth certificate
 * @param residencePermit whether holding a residence permit or a record of temporary residence
 * @param alive whether alive on the day of filing
 */
public record Other(
    @Nullable Boolean known,
    @Nullable Citizenship citizenship,
    @Nullable String province,
    @Nullable String city,
    @Nullable HouseholdKind household,
    @Nullable Boolean head,
    @Nullable Boolean activeSoldier,
    @Nullable Boolean settledAbroad,
    @Nullable Boolean onCertificate,
    @Nullable Boolean residencePermit,
    @Nullable Boolean alive) {}
