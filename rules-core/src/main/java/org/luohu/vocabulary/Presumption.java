package org.luohu.vocabulary;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * What a plain family's papers imply and is therefore not asked. It fills a fact that was not
 * stated; a decision lists each one it rests on.
 *
 * @param fact the fact filled
 * @param value the value presumed of what is known, or null where nothing is
 * @param text the presumption as a clause
 * @param after the facts without which it may have nothing to say; while one of them is asked, the
 *     fact is not
 */
public record Presumption<T>(
    StatedFact<T> fact, Function<Known, @Nullable T> value, Text text, List<StatedFact<?>> after) {

  /** Copies the list in. */
  public Presumption {
    after = List.copyOf(after);
  }

  /**
   * A presumption in both languages.
   *
   * @param value the value presumed of what is known, or null where nothing is
   * @param after the facts without which it may have nothing to say
   */
  public static <T> Presumption<T> presume(
      StatedFact<T> fact,
      String zh,
      String en,
      Function<Known, @Nullable T> value,
      StatedFact<?>... after) {
    return new Presumption<>(fact, value, Text.of(zh, en), List.of(after));
  }

  /** The value presumed, or null where nothing is. */
  public @Nullable T of(Known family) {
    return value.apply(family);
  }
}
