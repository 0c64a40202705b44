package org.luohu.facts.movechild;

import org.jspecify.annotations.Nullable;

/**
 * The parent joined (所投靠的一方). A null property is a fact not known.
 *
 * @param household the kind of the household
 * @param hukouYears completed years for which that parent's hukou has been at the place
 * @param dwelling whose the dwelling is
 * @param areaEnough whether the dwelling, the child counted in, is not below the standard of need
 * @param consent whether the head of the household consents
 */
public record Host(
    @Nullable JoinedHousehold household,
    @Nullable Integer hukouYears,
    @Nullable Dwelling dwelling,
    @Nullable Boolean areaEnough,
    @Nullable Boolean consent) {}
