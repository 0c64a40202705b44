package org.luohu.facts.idcard;

import org.jspecify.annotations.Nullable;

/**
 * The filing itself: who files and where. A null property is a fact not known.
 *
 * @param applicant who files
 * @param atHome whether the counter is at the place of the hukou: its code is a prefix of it
 * @param sameProvince whether counter and hukou lie in one province
 * @param counterProvince the counter's province, 2 digits
 * @param counterCity the counter's city, 4 digits
 * @param hukouProvince the province of the hukou, 2 digits
 * @param hukouCity the city of the hukou, 4 digits
 */
public record Filing(
    @Nullable CardApplicant applicant,
    @Nullable Boolean atHome,
    @Nullable Boolean sameProvince,
    @Nullable String counterProvince,
    @Nullable String counterCity,
    @Nullable String hukouProvince,
    @Nullable String hukouCity) {}
