package org.luohu.handling;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Basis;
import org.luohu.decision.Limit;
import org.luohu.decision.Party;
import org.luohu.region.Region;
import org.luohu.text.Text;

/**
 * Something to be done.
 *
 * @param step the name of the step
 * @param by who does it
 * @param where in which region; null where that does not follow from the decision
 * @param text what is done
 * @param since the day from which it can be done; null for the first step
 * @param due the last day for it; null where the law sets none, the clock stands still, or the
 *     calendar of the year is not on record
 * @param limit how long it may take; null where the law sets no time
 * @param basis the law that sets its time
 */
public record Task(
    String step,
    Party by,
    @Nullable Region where,
    Text text,
    @Nullable LocalDate since,
    @Nullable LocalDate due,
    @Nullable Limit limit,
    List<Basis> basis) {
  /** Copies the list in. */
  public Task {
    basis = List.copyOf(basis);
  }
}
