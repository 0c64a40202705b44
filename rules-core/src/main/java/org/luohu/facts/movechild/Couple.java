package org.luohu.facts.movechild;

import org.jspecify.annotations.Nullable;

/**
 * The parents together. A null property is a fact not known.
 *
 * @param tie what they are to each other
 * @param guardian with whom the child lives where they live apart
 * @param agree whether both agree that the hukou moves
 */
public record Couple(
    @Nullable ParentsTie tie, @Nullable Guardian guardian, @Nullable Boolean agree) {}
