package org.luohu.newborn;

import static org.luohu.newborn.StatedFacts.*;

import org.luohu.facts.Follows;
import org.luohu.region.Region;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.StatedFact;
import org.luohu.vocabulary.Vocabulary;

/** Newborn registration (新生儿入户) as a service: its vocabulary, and where counter and target are. */
public final class Newborn {

  /** What applicants state and rules see. */
  public static final Vocabulary VOCABULARY = NewbornVocabulary.build();

  private Newborn() {}

  /** The region of the counter. */
  public static Region counter(Completion family) {
    return family.get(FILED_AT);
  }

  /** The region of the household that the child is to join. */
  public static Region target(Completion family) {
    return family.get(targetRegion(family.get(FOLLOW)));
  }

  /** The stated fact that says where the target is. */
  public static StatedFact<Region> targetRegion(Follows follow) {
    return switch (follow) {
      case FATHER -> FATHER_FACTS.region();
      case MOTHER -> MOTHER_FACTS.region();
      case GRANDPARENTS -> GRANDPARENTS_REGION;
      case INSTITUTION -> INSTITUTION_REGION;
    };
  }
}
