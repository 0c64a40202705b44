package org.luohu.newborn;

import static org.luohu.newborn.StatedFacts.*;

import java.util.List;
import java.util.Map;
import org.luohu.facts.Adoption;
import org.luohu.facts.EntryDocument;
import org.luohu.region.Region;
import org.luohu.vocabulary.StatedFact;

/**
 * What a plain family states: a young child born to two mainland parents who are married and live
 * where they are registered, and who follow the father there.
 */
final class PlainFamily {

  /** Where the first value that a fact can have is not the plain one. */
  private static final Map<StatedFact<?>, Object> OTHER_THAN_FIRST =
      Map.ofEntries(
          Map.entry(ADOPTION, Adoption.NONE),
          Map.entry(REGISTERED, false),
          Map.entry(DIED, false),
          Map.entry(ENTRY_DOCUMENT, EntryDocument.NONE),
          Map.entry(SHOWN_IN_BOOKLET, false),
          Map.entry(HOME_OWNED_IN_CITY, false),
          Map.entry(FATHER.activeSoldier(), false),
          Map.entry(MOTHER.activeSoldier(), false),
          Map.entry(MOTHER.head(), false),
          Map.entry(FATHER.settledAbroad(), false),
          Map.entry(MOTHER.settledAbroad(), false));

  private PlainFamily() {}

  /**
   * The plain one of the values that a fact can have.
   *
   * @param family what is settled of the family already
   */
  static Object value(StatedFact<?> fact, List<Object> values, Map<StatedFact<?>, Object> family) {
    Object near = fact == MOTHER.region() ? family.get(FATHER.region()) : family.get(FILED_AT);
    if (values.get(0) instanceof Region && near != null && values.contains(near)) {
      return near;
    }
    if (fact == BORN_ON) {
      return values.get(Math.max(0, values.size() - 2));
    }
    Object plain = OTHER_THAN_FIRST.get(fact);
    return plain != null && values.contains(plain) ? plain : values.get(0);
  }
}
