package org.luohu.facts.idcard;

import org.jspecify.annotations.Nullable;

/**
 * The person whose card it is. A null property is a fact not known.
 *
 * @param ageYears completed years of age on the day of filing
 * @param threeMonthsPastSixteen whether three months have passed since the sixteenth birthday
 * @param tie what keeps the person at the place of the counter
 * @param looksChanged whether the looks have changed much since the last card
 * @param identityConfirmed whether the counter can make sure who it is
 * @param misuseRecord whether papers were forged, traded, got by fraud or used falsely
 * @param creditRecord whether on the list of bad credit that the state platform hands over
 */
public record Person(
    @Nullable Integer ageYears,
    @Nullable Boolean threeMonthsPastSixteen,
    @Nullable Tie tie,
    @Nullable Boolean looksChanged,
    @Nullable Boolean identityConfirmed,
    @Nullable Boolean misuseRecord,
    @Nullable Boolean creditRecord) {}
