package org.luohu.facts;

import org.jspecify.annotations.Nullable;

/**
 * The parents taken together. A null property is a fact not known.
 *
 * @param married whether they are married to each other on the day of filing
 * @param everMarried whether they are or were married to each other
 * @param sameCity whether their hukou are in one city (设区市)
 * @param sameEthnicity whether both are of one ethnicity; true where only one parent is known
 * @param anyMinority whether at least one is of another ethnicity than the Han (汉)
 * @param bothMainland whether both are mainland residents
 * @param anyMainland whether at least one is a mainland resident
 * @param anyChinese whether at least one is a Chinese citizen, Hong Kong, Macao and Taiwan
 *     residents included
 * @param bothForeign whether both are foreigners
 * @param oneForeign whether exactly one is a foreigner
 * @param oneForeignOrStateless whether exactly one is a foreigner or stateless
 * @param noneChinese whether none is a Chinese citizen and at least one is stateless or of unclear
 *     nationality
 * @param bothStudents whether both are in student collective households
 * @param oneStudent whether exactly one is in a student collective household and the other has
 *     hukou elsewhere
 * @param bothSoldiers whether both are on active service
 * @param oneSoldier whether exactly one is on active service
 * @param bothCollective whether both are in collective households
 * @param anySettledAbroad whether a parent who is a Chinese citizen has settled abroad
 * @param overseasChinese whether both are overseas Chinese, or one is and the other is a foreigner
 * @param bothOverseasChinese whether both are overseas Chinese
 */
public record Parents(
    @Nullable Boolean married,
    @Nullable Boolean everMarried,
    @Nullable Boolean sameCity,
    @Nullable Boolean sameEthnicity,
    @Nullable Boolean anyMinority,
    @Nullable Boolean bothMainland,
    @Nullable Boolean anyMainland,
    @Nullable Boolean anyChinese,
    @Nullable Boolean bothForeign,
    @Nullable Boolean oneForeign,
    @Nullable Boolean oneForeignOrStateless,
    @Nullable Boolean noneChinese,
    @Nullable Boolean bothStudents,
    @Nullable Boolean oneStudent,
    @Nullable Boolean bothSoldiers,
    @Nullable Boolean oneSoldier,
    @Nullable Boolean bothCollective,
    @Nullable Boolean anySettledAbroad,
    @Nullable Boolean overseasChinese,
    @Nullable Boolean bothOverseasChinese) {}
