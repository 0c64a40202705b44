package org.luohu.facts.movechild;

import org.jspecify.annotations.Nullable;

/**
 * The child whose hukou moves. A null property is a fact not known.
 *
 * @param ageYears completed years of age on the day of filing
 * @param registered whether the child has a hukou to move
 * @param unmarried whether the child has never been married
 * @param kinship how the child is related to the parent joined
 * @param schooling where the child goes to school
 * @param restricted whether on parole or probation, under control or deprived of political rights
 */
public record Mover(
    @Nullable Integer ageYears,
    @Nullable Boolean registered,
    @Nullable Boolean unmarried,
    @Nullable Kinship kinship,
    @Nullable Schooling schooling,
    @Nullable Boolean restricted) {}
