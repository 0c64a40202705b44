package org.luohu.application;

import java.util.List;
import java.util.Map;
import org.luohu.vocabulary.StatedFact;

/** What a plain applicant would state: specimens and proofs start from it. */
@FunctionalInterface
public interface Plain {

  /**
   * The plain one of the values that a fact can have.
   *
   * @param settled what is settled already
   */
  Object value(StatedFact<?> fact, List<Object> values, Map<StatedFact<?>, Object> settled);
}
