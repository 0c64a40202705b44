package org.luohu.need;

import java.util.List;
import java.util.Map;
import org.luohu.application.Service;
import org.luohu.region.Region;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/**
 * What somebody goes to a counter for, between two places.
 *
 * @param service the service
 * @param plain who is meant where nothing else is said, in a sentence
 * @param from what the first place is called, such as 受理地
 * @param here that both are one county, in a few words
 * @param kinds the kinds of applicants; the first is the commonest
 * @param journey what is stated of the two places
 */
public record Errand(
    Service service, Text plain, Text from, Text here, List<Kind> kinds, Journey journey) {

  /** Copies the kinds in. */
  public Errand {
    kinds = List.copyOf(kinds);
  }

  /**
   * A kind of applicant, told apart by the household or by what is asked for.
   *
   * @param code its spelling in files
   * @param label what it is called
   * @param facts what is stated of it
   */
  public record Kind(String code, Text label, Map<StatedFact<?>, Object> facts) {
    /** Copies the facts in. */
    public Kind {
      facts = Map.copyOf(facts);
    }
  }

  /** What an applicant between two places states, the day of filing left out. */
  @FunctionalInterface
  public interface Journey {
    /** The facts. */
    Map<StatedFact<?>, Object> facts(Region from, Region to);
  }
}
