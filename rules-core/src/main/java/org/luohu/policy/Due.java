package org.luohu.policy;

/**
 * A time limit of a step.
 *
 * @param amount how many units
 * @param unit working days or months
 * @param after the step from which the time runs
 */
public record Due(int amount, Unit unit, String after) {
  /** How a limit counts. */
  public enum Unit {
    /** Working days under the published holiday arrangements. */
    WORKING_DAYS,
    /** Months under the Civil Code. */
    MONTHS
  }
}
