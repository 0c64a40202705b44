package org.luohu.vocabulary;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * What a plain family's papers imply and is therefore not asked. It fills a fact that was not
 * stated; a decision lists each one it rests on.
 *
 * @param fact the fact filled
 * @param value the value presumed in a situation, or null where nothing is
 * @param text the presumption as a clause
 */
public record Presumption<T>(
    StatedFact<T> fact, Function<Situation, @Nullable T> value, Text text) {}
