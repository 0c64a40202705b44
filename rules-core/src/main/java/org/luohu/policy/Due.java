package org.luohu.policy;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
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
public record Due(int amount, Unit unit, String after, @Nullable StatedFact<LocalDate> fact) {

  /** From when the time runs, as a manifest's reader is told. */
  public Text from(Manifest manifest) {
    return fact != null ? fact.label() : Text.format("第 %s 步", "step %s", manifest.step(after));
  }

  /** How a limit counts. */
  public enum Unit {
    /** Working days under the published holiday arrangements (工作日). */
    WORKING_DAYS("working-days", "workingDays", "个工作日", "working day"),
    /** Natural days (日), counted as the Civil Code counts them. */
    DAYS("days", "days", "日", "day"),
    /** Months under the Civil Code. */
    MONTHS("months", "months", "个月", "month");

    private final String key;
    private final String member;
    private final Text label;

    Unit(String key, String member, String zh, String en) {
      this.key = key;
      this.member = member;
      this.label = Text.of(zh, en);
    }

    /** The key in {@code policy.yaml}. */
    public String key() {
      return key;
    }

    /** The member in JSON. */
    public String member() {
      return member;
    }

    /** So many of them, as in 两个工作日内 and “within 2 working days”. */
    public Text within(int amount) {
      return Text.of(
          amount + " " + label.zh() + "内",
          "within " + amount + " " + label.en() + (amount == 1 ? "" : "s"));
    }
  }
}
