package org.luohu.policy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Party;
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
 * @param onReject the step taken in place of all that follow where this one says no; null where it
 *     decides nothing
 * @param basis the law that sets its time
 */
public record StepEntry(
    String step,
    Party by,
    Text text,
    @Nullable Due due,
    Map<StatedFact<?>, List<String>> onlyWhen,
    @Nullable StepEntry onReject,
    List<Citation> basis) {

  /** Copies the map in. */
  public StepEntry {
    onlyWhen = Collections.unmodifiableMap(new LinkedHashMap<>(onlyWhen));
    basis = List.copyOf(basis);
  }
}
