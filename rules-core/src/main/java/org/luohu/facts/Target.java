package org.luohu.facts;

import org.jspecify.annotations.Nullable;

/**
 * The household that the child is to join (拟入户的户). A null property is a fact not known.
 *
 * @param follows whom the child follows
 * @param province the household's province, 2 digits
 * @param city the household's city, 4 digits
 * @param household the household's kind
 * @param collective whether it is a collective household of any kind
 */
public record Target(
    @Nullable Follows follows,
    @Nullable String province,
    @Nullable String city,
    @Nullable HouseholdKind household,
    @Nullable Boolean collective) {}
