package org.luohu.drl;

/** How a property is compared with constants. */
public enum Operator {
  /** Equal to the constant. */
  EQUAL("=="),
  /** Different from the constant. */
  NOT_EQUAL("!="),
  /** Less than the constant; integers only. */
  LESS("<"),
  /** At most the constant; integers only. */
  AT_MOST("<="),
  /** Greater than the constant; integers only. */
  GREATER(">"),
  /** At least the constant; integers only. */
  AT_LEAST(">="),
  /** One of the constants. */
  IN("in"),
  /** None of the constants. */
  NOT_IN("not in");

  private final String sign;

  Operator(String sign) {
    this.sign = sign;
  }

  /** Its spelling in rule files. */
  public String sign() {
    return sign;
  }

  /** Whether it orders integers. */
  public boolean ordering() {
    return this == LESS || this == AT_MOST || this == GREATER || this == AT_LEAST;
  }
}
