package org.luohu.drl;

/** Three answers, not two (Kleene): a fact nobody stated is not a fact that is false. */
public enum Truth {
  /** True whatever the unknown facts are. */
  TRUE,
  /** False whatever the unknown facts are. */
  FALSE,
  /** Not settled by the known facts. */
  OPEN;

  /** Of a boolean. */
  public static Truth of(boolean value) {
    return value ? TRUE : FALSE;
  }

  /** Both. */
  public Truth and(Truth other) {
    if (this == FALSE || other == FALSE) {
      return FALSE;
    }
    return this == TRUE && other == TRUE ? TRUE : OPEN;
  }

  /** At least one. */
  public Truth or(Truth other) {
    if (this == TRUE || other == TRUE) {
      return TRUE;
    }
    return this == FALSE && other == FALSE ? FALSE : OPEN;
  }

  /** The contrary. */
  public Truth not() {
    return switch (this) {
      case TRUE -> FALSE;
      case FALSE -> TRUE;
      case OPEN -> OPEN;
    };
  }
}
