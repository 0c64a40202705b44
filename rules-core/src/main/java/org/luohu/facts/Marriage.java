package org.luohu.facts;

import org.jspecify.annotations.Nullable;

/**
 * The parents' marriage. A null property is a fact not known.
 *
 * @param atBirth whether they were married when the child was born
 * @param now what they are on the day of filing
 * @param everMarried whether they are or were married to each other
 * @param certificate the marriage certificate
 * @param shownInBooklet whether their common household booklet already shows the marriage
 * @param custody who has custody
 * @param custodyProof what custody rests on
 */
public record Marriage(
    @Nullable MaritalAtBirth atBirth,
    @Nullable MaritalNow now,
    @Nullable Boolean everMarried,
    @Nullable MarriageCertificate certificate,
    @Nullable Boolean shownInBooklet,
    @Nullable Custody custody,
    @Nullable CustodyProof custodyProof) {}
