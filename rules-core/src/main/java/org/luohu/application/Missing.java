package org.luohu.application;

import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/** A fact that must be stated and is not. */
public final class Missing {

  private Missing() {}

  /** The problem, with what can be written. */
  public static Problem of(StatedFact<?> fact, Place place, Text... help) {
    String key = "`" + fact.key() + "`";
    return Problem.of(
        "application/missing-key",
        place,
        Text.of(
            "缺少 " + key + "（" + fact.label().zh() + "）",
            key + " (" + fact.label().en() + ") is missing"),
        help);
  }
}
