package org.luohu.reasoning;

import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * What is kept of a conclusion told without words. Equal to itself alone: it is part of the key
 * under which it is remembered.
 *
 * @param <T> what is kept
 */
public final class Summary<T> {

  private final Function<Conclusion, T> maker;
  private final ToIntFunction<T> size;

  /**
   * A summary.
   *
   * @param maker makes it
   * @param size about how many bytes one takes
   */
  public Summary(Function<Conclusion, T> maker, ToIntFunction<T> size) {
    this.maker = maker;
    this.size = size;
  }

  T of(Conclusion conclusion) {
    return maker.apply(conclusion);
  }

  int bytes(T summary) {
    return size.applyAsInt(summary);
  }
}
