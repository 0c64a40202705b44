package org.luohu.vocabulary;

import java.util.List;

/**
 * What to make of a derivation over unknown facts.
 *
 * @param <R> what is made
 */
public interface Unfolding<R> {

  /** The derivation ended with a value. */
  R value(Object value);

  /** The derivation met an unknown fact; the branches stand in the order of its candidates. */
  R branch(StatedFact<?> fact, List<R> branches);
}
