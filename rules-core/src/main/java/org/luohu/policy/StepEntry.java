package org.luohu.policy;

import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * A step of the procedure.
 *
 * @param step its name
 * @param by who takes it
 * @param text what is done
 * @param due its time limit
 */
public record StepEntry(String step, Party by, Text text, @Nullable Due due) {}
