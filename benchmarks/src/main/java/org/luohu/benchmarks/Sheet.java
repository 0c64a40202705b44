package org.luohu.benchmarks;

import java.util.BitSet;
import java.util.List;
import org.luohu.facts.Child;
import org.luohu.facts.Father;
import org.luohu.facts.Filing;
import org.luohu.facts.Followed;
import org.luohu.facts.Household;
import org.luohu.facts.Marriage;
import org.luohu.facts.Mother;
import org.luohu.facts.Other;
import org.luohu.facts.Parents;
import org.luohu.facts.Target;

/**
 * What every engine is told of a family: the derived facts, where counter and target stand to each
 * other, and which of the needed materials are missing.
 *
 * @param facts the facts once more, as a list
 * @param place where it is filed
 * @param missing the needs, by number, whose material is missing
 */
record Sheet(
    Filing filing,
    Target target,
    Child child,
    Father father,
    Mother mother,
    Followed followed,
    Other other,
    Parents parents,
    Marriage marriage,
    Household household,
    List<Object> facts,
    Place place,
    BitSet missing) {

  /** Where counter and target stand to each other. */
  enum Place {
    AT_TARGET,
    OVER_THE_CHANNEL,
    NO_CHANNEL
  }

  /** Whether the rules of the channel are asked. */
  boolean overTheChannel() {
    return place == Place.OVER_THE_CHANNEL;
  }
}
