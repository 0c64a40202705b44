package org.luohu.vocabulary;

import java.util.List;
import java.util.function.Predicate;
import org.luohu.text.Text;

/**
 * A named truth about all families: what breaks it does not exist. From constraints follow the
 * deductions (a mainland hukou means a Chinese citizen), the contradictions in what was stated, and
 * the completions that are possible at all.
 *
 * @param name a stable name, lower case with hyphens
 * @param text the truth as a sentence
 * @param inputs the stated facts it speaks of
 * @param holds whether a family keeps it
 */
public record Constraint(
    String name, Text text, List<StatedFact<?>> inputs, Predicate<Completion> holds) {

  /** Copies the inputs in. */
  public Constraint {
    inputs = List.copyOf(inputs);
  }

  /** A truth in both languages. */
  public static Constraint constraint(
      String name, String zh, String en, List<StatedFact<?>> inputs, Predicate<Completion> holds) {
    return new Constraint(name, Text.of(zh, en), inputs, holds);
  }
}
