package org.luohu.mutation;

import java.util.List;
import org.luohu.application.Application;
import org.luohu.cases.Answer;
import org.luohu.cases.PolicyCase;
import org.luohu.vocabulary.StatedFact;

/**
 * A family that would kill a mutant: it is decided otherwise under it.
 *
 * @param file the application file, YAML
 * @param application the same, read
 * @param neighbour the case that it was made from
 * @param changed the facts in which it differs from that case; none where it is that case's
 * @param before what is decided under the rules as they stand
 * @param after what would be decided under the mutant
 */
public record KillingFamily(
    String file,
    Application application,
    PolicyCase neighbour,
    List<StatedFact<?>> changed,
    Answer before,
    Answer after) {

  /** Copies the facts in. */
  public KillingFamily {
    changed = List.copyOf(changed);
  }
}
