package org.luohu.outcome;

import java.util.List;

/**
 * What "and", "or" and "not" mean: of plain truths, of truths that may be open, of functions of
 * unknown facts, of literals of a solver. Equal values are equal by {@code equals}, as far as the
 * logic can tell.
 *
 * @param <T> what is true or false
 */
public interface Logic<T> {

  /** What is always true, or never. */
  T constant(boolean value);

  /** That both are true. */
  T and(T a, T b);

  /** That at least one is true. */
  T or(T a, T b);

  /** That it is not true. */
  T not(T a);

  /** That at least one of several is true; never so of none. */
  default T any(List<T> parts) {
    T any = constant(false);
    for (int i = 0; i < parts.size(); i++) {
      any = or(any, parts.get(i));
    }
    return any;
  }
}
