package org.luohu.facts.movechild;

import org.jspecify.annotations.Nullable;

/**
 * The filing itself: where it is filed, from where to where the hukou moves, and how. A null
 * property is a fact not known.
 *
 * @param inTargetCity whether the counter is in the city of the household to be joined
 * @param sameProvince whether the hukou stays in its province
 * @param route how the applicant wishes it to be moved
 */
public record Filing(
    @Nullable Boolean inTargetCity, @Nullable Boolean sameProvince, @Nullable Route route) {}
