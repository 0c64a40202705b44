package org.luohu.application;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.luohu.region.Region;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * Between which two places a service is asked for and takes effect, as functions of what is stated.
 *
 * @param counter where channels begin: the counter's region, or the place that a hukou leaves
 * @param from the same as an application states it; null where it does not
 * @param target the target's region
 * @param atTarget whether that is the target's own place, so that no channel is needed
 * @param essentials the facts without which nothing but national law can be applied: those of them
 *     not known
 * @param stated the target's region as an application states it; null where it does not
 */
public record Jurisdiction(
    Function<Completion, Region> counter,
    Function<Application, @Nullable Region> from,
    Function<Completion, Region> target,
    Predicate<Completion> atTarget,
    Function<Situation, List<StatedFact<?>>> essentials,
    Function<Application, @Nullable Region> stated) {}
