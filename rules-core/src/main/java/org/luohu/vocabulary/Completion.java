package org.luohu.vocabulary;

/** One value for each stated fact: a family of which everything is known. */
public interface Completion {

  /** The value of a fact. */
  <T> T get(StatedFact<T> fact);
}
