package org.luohu.vocabulary;

import org.luohu.world.World;

/** One value for each stated fact: a family of which everything is known. */
public interface Completion {

  /** The value of a fact. */
  <T> T get(StatedFact<T> fact);

  /** The regions, ethnicities and calendars that there are; the bundled ones unless said. */
  default World world() {
    return World.bundled();
  }
}
