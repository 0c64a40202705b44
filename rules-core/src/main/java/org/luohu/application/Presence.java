package org.luohu.application;

import org.luohu.vocabulary.StatedFact;

/**
 * A section of an application that speaks of someone who may not exist. Stating anything in it
 * states that there is such a person.
 *
 * @param section the key of the section, such as {@code father}
 * @param exists whether there is such a person
 */
public record Presence(String section, StatedFact<Boolean> exists) {

  /** The key in the section that says whether there is such a person. */
  public static final String EXISTS = "exists";

  /** Whether a fact speaks of this person. */
  boolean covers(StatedFact<?> fact) {
    return fact.key().startsWith(section + ".");
  }
}
