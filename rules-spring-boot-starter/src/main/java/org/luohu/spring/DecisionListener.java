package org.luohu.spring;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Outcome;

/** Hears of each decision; a bean of this type is called on the thread that decides. */
@FunctionalInterface
public interface DecisionListener {

  /**
   * An application was answered.
   *
   * @param outcome what was decided; null where the application could not be decided
   * @param took from the application, or its bytes where it was read too, to the answer
   */
  void answered(@Nullable Outcome outcome, Duration took);
}
