package org.luohu.decision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * One step of the procedure.
 *
 * @param step its name
 * @param by who takes it
 * @param text what is done
 * @param due the last day for it, where one can be told
 * @param after the name of the step from which the time runs, or the key of the fact
 * @param dueNote why no day can be told, or how it was counted
 */
public record Step(
    String step,
    Text by,
    Text text,
    @Nullable LocalDate due,
    @Nullable String after,
    @Nullable Text dueNote) {}
