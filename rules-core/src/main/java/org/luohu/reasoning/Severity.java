package org.luohu.reasoning;

import java.util.BitSet;
import java.util.SortedSet;
import java.util.TreeSet;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;

/** Levels of severity: ACCEPT 0, SUPPLEMENT 1, REVIEW 2, REDIRECT 3, REFUSE 4. */
public final class Severity {

  static final int ACCEPT = 0;

  /** The level of SUPPLEMENT. */
  public static final int SUPPLEMENT = 1;

  /** The level of REVIEW. */
  public static final int REVIEW = 2;

  /** The level of REDIRECT. */
  public static final int REDIRECT = 3;

  private static final Outcome[] OUTCOMES = Outcome.values();

  private Severity() {}

  /** The effect that a collector's method stands for. */
  public static Effect effect(String method) {
    return switch (method) {
      case "grant" -> Effect.GRANT;
      case "need" -> Effect.NEED;
      case "supplement" -> Effect.SUPPLEMENT;
      case "review" -> Effect.REVIEW;
      case "redirect" -> Effect.REDIRECT;
      case "refuse" -> Effect.REFUSE;
      case "note" -> Effect.NOTE;
      default -> throw new IllegalArgumentException(method);
    };
  }

  /** The level to which a finding of an effect raises the outcome; 0 for those that do not. */
  public static int of(Effect effect) {
    return switch (effect) {
      case GRANT, NOTE, NEED -> ACCEPT;
      case SUPPLEMENT -> SUPPLEMENT;
      case REVIEW -> REVIEW;
      case REDIRECT -> REDIRECT;
      case REFUSE -> 4;
    };
  }

  static SortedSet<Outcome> outcomes(BitSet levels) {
    SortedSet<Outcome> outcomes = new TreeSet<>();
    levels.stream().forEach(level -> outcomes.add(OUTCOMES[level]));
    return outcomes;
  }

  /**
   * One possible outcome is the outcome; where all are at least REDIRECT the mildest is; else it is
   * open.
   */
  static Outcome settle(SortedSet<Outcome> possible) {
    return possible.size() == 1 || possible.first().compareTo(Outcome.REDIRECT) >= 0
        ? possible.first()
        : Outcome.UNDETERMINED;
  }

  /** Where an outcome ranks among alternatives: an undetermined one by its worst possible. */
  public static int rank(Outcome outcome, SortedSet<Outcome> possible) {
    return outcome == Outcome.UNDETERMINED
        ? 2 * possible.last().ordinal() + 1
        : 2 * outcome.ordinal();
  }
}
