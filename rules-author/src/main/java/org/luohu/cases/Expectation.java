package org.luohu.cases;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;
import org.luohu.cases.Difference.Aspect;
import org.luohu.decision.Outcome;

/**
 * What has to come of a case.
 *
 * @param outcome the outcome
 * @param codes for each aspect that the case states exactly the codes that an {@link Answer} has;
 *     any will do where it states none
 * @param alternatives exactly the other choices, best first; null for anything
 */
public record Expectation(
    Outcome outcome,
    Map<Aspect, SortedSet<String>> codes,
    @Nullable List<ExpectedAlternative> alternatives) {

  /** Copies the collections in. */
  public Expectation {
    codes = Collections.unmodifiableMap(new EnumMap<>(codes));
    alternatives = alternatives == null ? null : List.copyOf(alternatives);
  }

  /**
   * Where an answer is not what is expected, in what the case states; the other choices left out.
   */
  public List<Difference> differences(Answer found) {
    List<Difference> differences = new ArrayList<>();
    Difference.add(Aspect.OUTCOME, List.of(outcome), List.of(found.outcome()), differences);
    codes.forEach(
        (aspect, expected) ->
            Difference.add(
                aspect, expected, Objects.requireNonNull(found.codes().get(aspect)), differences));
    return differences;
  }
}
