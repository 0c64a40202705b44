package org.luohu.application;

import org.luohu.problem.Place;
import org.luohu.vocabulary.StatedFact;

/** Where each fact of an application stands. */
public interface Places {

  /** In no file: JSON pointers (RFC 6901), such as {@code /child/born-on}. */
  Places POINTERS = fact -> Place.pointer("", "/" + fact.key().replace('.', '/'));

  /** The place of a fact's value; that of the whole application where the file does not have it. */
  Place of(StatedFact<?> fact);

  /** The place of a fact's key. */
  default Place ofKey(StatedFact<?> fact) {
    return of(fact);
  }
}
