package org.luohu.drl;

import java.util.List;
import org.luohu.vocabulary.FactType;

/**
 * One fact and the conditions on it.
 *
 * @param factType the fact's type
 * @param expressions the conditions, all of which must hold; may be empty
 * @param span where the type's name stands
 */
public record Pattern(FactType factType, List<Expression> expressions, Span span) {

  /** Copies the expressions in. */
  public Pattern {
    expressions = List.copyOf(expressions);
  }
}
