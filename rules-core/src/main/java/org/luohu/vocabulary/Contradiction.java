package org.luohu.vocabulary;

import java.util.List;

/**
 * Stated facts that cannot all be true.
 *
 * @param constraint the truth they break
 * @param facts the stated facts involved
 */
public record Contradiction(Constraint constraint, List<StatedFact<?>> facts) {

  /** Copies the facts in. */
  public Contradiction {
    facts = List.copyOf(facts);
  }
}
