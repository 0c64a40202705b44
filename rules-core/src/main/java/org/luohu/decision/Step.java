package org.luohu.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * One step of the procedure. Steps are taken in the order of {@link Decision#steps()}.
 *
 * @param step its name
 * @param party who takes it
 * @param text what is done
 * @param due the last day for it, where one can be told
 * @param limit how long it may take; null where the law sets no time
 * @param dueNote why no day can be told, or how it was counted
 * @param onReject the step taken in place of all that follow where this one, which decides, says
 *     no; null where it decides nothing
 * @param basis the law that sets its time; empty where none does
 */
public record Step(
    String step,
    Party party,
    Text text,
    @Nullable LocalDate due,
    @Nullable Limit limit,
    @Nullable Text dueNote,
    @Nullable Step onReject,
    List<Basis> basis) {

  /** Copies the list in. */
  public Step {
    basis = List.copyOf(basis);
  }

  /** Who takes it, in words. */
  public Text by() {
    return party.label();
  }

  /**
   * The name of the step from which the time runs, or the key of the fact; null without a limit.
   */
  public @Nullable String after() {
    return limit == null ? null : limit.after();
  }
}
