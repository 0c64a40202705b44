package org.luohu.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Limit;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/**
 * A time limit of a step.
 *
 * @param amount how many units
 * @param unit working days, natural days or months
 * @param after the step from which the time runs, or the key of the fact
 * @param fact the fact from whose day the time runs; null where it runs from a step
 */
public record Due(int amount, Limit.Unit unit, String after, @Nullable StatedFact<LocalDate> fact) {

  /** The limit as a decision says it. */
  public Limit limit() {
    return new Limit(amount, unit, after);
  }

  /** From when the time runs, as a manifest's reader is told. */
  public Text from(Manifest manifest) {
    return fact != null ? fact.label() : Text.format("第 %s 步", "step %s", manifest.step(after));
  }
}
