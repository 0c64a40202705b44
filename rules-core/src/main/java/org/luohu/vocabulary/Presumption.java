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
 * @param from the facts that the value follows from; {@code value} can read no other
 * @param value the value presumed of what is known, or null where nothing is
 * @param text the presumption as a clause
 * @param after the facts without which it may have nothing to say; while one of them is asked, the
 *     fact is not
 */
public record Presumption<T>(
    StatedFact<T> fact,
    List<StatedFact<?>> from,
    Function<Known, @Nullable T> value,
    Text text,
    List<StatedFact<?>> after) {

  /** Copies the lists in. */
  public Presumption {
    from = List.copyOf(from);
    after = List.copyOf(after);
  }

  /**
   * A presumption in both languages.
   *
   * @param from the facts that the value follows from
   * @param value the value presumed of what is known, or null where nothing is
   * @param after the facts without which it may have nothing to say
   */
  public static <T> Presumption<T> presume(
      StatedFact<T> fact,
      String zh,
      String en,
      List<StatedFact<?>> from,
      Function<Known, @Nullable T> value,
      StatedFact<?>... after) {
    return new Presumption<>(fact, from, value, Text.of(zh, en), List.of(after));
  }

  /**
   * The value presumed, or null where nothing is.
   *
   * @throws IllegalStateException if it reads a fact that it does not declare, which is a fault of
   *     the service's description
   */
  public @Nullable T of(Known family) {
    return value.apply(new Declared(family));
  }

  /** What is known of the declared facts. */
  private final class Declared implements Known {
    private final Known family;

    Declared(Known family) {
      this.family = family;
    }

    @Override
    public <V> @Nullable V value(StatedFact<V> read) {
      return family.value(declared(read));
    }

    @Override
    public List<Object> candidates(StatedFact<?> read) {
      return family.candidates(declared(read));
    }

    private <V extends StatedFact<?>> V declared(V read) {
      if (!from.contains(read)) {
        throw new IllegalStateException("presuming " + fact + " reads " + read + " undeclared");
      }
      return read;
    }
  }
}
