package org.luohu.facts.idcard;

import org.jspecify.annotations.Nullable;

/**
 * The card. A null property is a fact not known.
 *
 * @param request what is asked for
 * @param reason why the old card is changed
 * @param term where the day of filing stands in its term
 * @param fingerprints whether the old card holds fingerprints
 * @param pending whether a card has been asked for and its receipt is held
 * @param lossReported whether the loss has been reported
 */
public record Card(
    @Nullable CardRequest request,
    @Nullable CardReason reason,
    @Nullable CardTerm term,
    @Nullable Boolean fingerprints,
    @Nullable Boolean pending,
    @Nullable Boolean lossReported) {}
