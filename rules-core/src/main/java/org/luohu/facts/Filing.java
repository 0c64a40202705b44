package org.luohu.facts;

import org.jspecify.annotations.Nullable;

/**
 * The filing itself: who files and where. A null property is a fact not known.
 *
 * @param applicant who files
 * @param atTarget whether the counter is at the target's own place: its code is a prefix of the
 *     target's
 * @param sameProvince whether counter and target lie in one province
 * @param atApplicantResidence whether the counter is in the city where the filing parent really
 *     lives
 * @param counterProvince the counter's province, 2 digits
 * @param counterCity the counter's city, 4 digits
 * @param commitmentSigned whether the commitment (承诺书) is signed
 * @param deliveryAddress whether a delivery address and telephone number were given
 */
public record Filing(
    @Nullable Applicant applicant,
    @Nullable Boolean atTarget,
    @Nullable Boolean sameProvince,
    @Nullable Boolean atApplicantResidence,
    @Nullable String counterProvince,
    @Nullable String counterCity,
    @Nullable Boolean commitmentSigned,
    @Nullable Boolean deliveryAddress) {}
