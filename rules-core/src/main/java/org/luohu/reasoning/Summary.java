package org.luohu.reasoning;

/**
 * What is kept of a conclusion told without words. Each is one object: it is part of the key under
 * which it is remembered.
 *
 * @param <T> what is kept
 */
public interface Summary<T> {

  /** Makes it. */
  T of(Conclusion conclusion);

  /** About how many bytes one takes. */
  int bytes(T summary);
}
