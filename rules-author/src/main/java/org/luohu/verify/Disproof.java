package org.luohu.verify;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luohu.logic.Specimen;
import org.luohu.text.Text;

/**
 * Something wrong, proved over all families.
 *
 * @param kind what
 * @param policy the version at fault, by id
 * @param rule the rule's name, the key of the stated fact, or {@code leaves-open}
 * @param day a day on which it is so
 * @param text the fault in words
 * @param family the smallest family that shows it, or comes nearest to it where no family can
 */
public record Disproof(
    FaultKind kind,
    String policy,
    String rule,
    LocalDate day,
    Text text,
    @Nullable Specimen family) {}
