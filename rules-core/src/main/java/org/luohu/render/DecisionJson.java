package org.luohu.render;

import org.luohu.decision.Decision;

/**
 * A decision as JSON, as the schema {@code decision} describes it. Equal decisions give equal
 * texts; members and arrays have a fixed order; what is absent is left out, but the arrays of the
 * decision itself are always there.
 */
public final class DecisionJson {

  private DecisionJson() {}

  /** The decision on a single line, without a line feed. */
  public static String render(Decision decision) {
    return Json.compact(json -> new DecisionMembers(json).write(decision));
  }

  /** The decision over many lines, indented by two spaces, without a line feed at its end. */
  public static String pretty(Decision decision) {
    return Json.pretty(json -> new DecisionMembers(json).write(decision));
  }
}
