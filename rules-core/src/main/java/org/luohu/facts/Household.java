package org.luohu.facts;

import org.jspecify.annotations.Nullable;

/**
 * What is asked about a collective household. A null property is a fact not known.
 *
 * @param unitConsent whether the unit consents that the child be attached
 * @param homeOwnedInCity whether parents or minor children own a home in the city
 */
public record Household(@Nullable Boolean unitConsent, @Nullable Boolean homeOwnedInCity) {}
