package org.luohu.application;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/**
 * A check of what was stated that goes beyond the truths rules rest on, as a day before another.
 *
 * @param kind the second half of the problem's code, such as {@code born-after-filing}
 * @param at the fact where the problem is shown
 * @param message what is wrong; null where nothing is
 * @param help how to mend it
 */
public record Check(
    String kind, StatedFact<?> at, Function<Application, @Nullable Text> message, Text help) {}
