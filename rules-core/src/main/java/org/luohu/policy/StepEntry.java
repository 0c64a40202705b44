package org.luohu.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/**
 * A step of the procedure.
 *
 * @param step its name
 * @param by who takes it
 * @param text what is done
 * @param due its time limit
 * @param onlyWhen the stated facts, each with its values, without which the step is not taken;
 *     empty for always
 */
public record StepEntry(
    String step,
    Party by,
    Text text,
    @Nullable Due due,
    Map<StatedFact<?>, List<String>> onlyWhen) {

  /** Copies the map in. */
  public StepEntry {
    onlyWhen = Collections.unmodifiableMap(new LinkedHashMap<>(onlyWhen));
  }
}
