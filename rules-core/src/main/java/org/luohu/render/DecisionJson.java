package org.luohu.render;

import org.luohu.decision.Decision;
import org.luohu.decision.Slip;
import org.luohu.problem.ProblemsException;

/**
 * A decision as JSON, as the schema {@code decision} describes it. Equal decisions give equal
 * texts; members and arrays have a fixed order; what is absent is left out, but the arrays of the
 * decision itself are always there. What was written in both languages can be read again.
 */
public final class DecisionJson {

  private DecisionJson() {}

  /** The decision on a single line, without a line feed. */
  public static String write(Decision decision) {
    return write(decision, JsonWords.BOTH);
  }

  /** The decision on a single line, without a line feed, in the words wanted. */
  public static String write(Decision decision, JsonWords said) {
    return Json.compact(said, json -> new DecisionMembers(json).write(decision));
  }

  /** The decision on a single line with what the counter wrote on the application before it. */
  public static String write(Slip slip, Decision decision) {
    return Json.compact(JsonWords.BOTH, json -> new DecisionMembers(json).write(0, slip, decision));
  }

  /** As {@link #write(Decision)}. */
  public static String render(Decision decision) {
    return write(decision);
  }

  /** The decision over many lines, indented by two spaces, without a line feed at its end. */
  public static String pretty(Decision decision) {
    return pretty(Slip.BLANK, decision);
  }

  /** {@link #pretty(Decision)} with what the counter wrote on the application before it. */
  public static String pretty(Slip slip, Decision decision) {
    return Json.pretty(json -> new DecisionMembers(json).write(0, slip, decision));
  }

  /**
   * The decision that was written so: equal to the one that was written. Members that this version
   * does not know are let be. A line of a log of records stands for the decision in it.
   *
   * @param json what {@link #write(Decision)} or {@link #pretty} wrote, UTF-8
   * @throws ProblemsException if it is none, with every problem and its place
   */
  public static Decision read(byte[] json) {
    return read(json, "decision.json");
  }

  /**
   * The decision that was written so.
   *
   * @param json what {@link #write(Decision)} or {@link #pretty} wrote, UTF-8
   * @param source its name, for places
   * @throws ProblemsException if it is none, with every problem and its place
   */
  public static Decision read(byte[] json, String source) {
    return DecisionReader.read(json, source);
  }
}
