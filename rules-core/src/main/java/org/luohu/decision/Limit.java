package org.luohu.decision;

import org.luohu.text.Text;

/**
 * How long a step may take (办理期限).
 *
 * @param amount how many units, 0 to 999; 0 is the same day
 * @param unit what is counted
 * @param after from what it counts: the name of a step, or the key of a stated day
 */
public record Limit(int amount, Unit unit, String after) {

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
