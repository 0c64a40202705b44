package org.luohu;

import java.util.Map;
import org.luohu.application.Application;
import org.luohu.facts.Citizenship;
import org.luohu.newborn.Newborn;
import org.luohu.vocabulary.StatedFact;

/** Stated facts as an application: the way back from {@link Application#stated}. */
final class FactSheet {

  private FactSheet() {}

  /**
   * The application that states these facts; the day, the counter and whom the child follows are
   * among them. It is not checked: a random family may be an impossible one.
   */
  static Application application(Map<StatedFact<?>, Object> facts) {
    Application.Builder builder = Application.builder(Newborn.SERVICE);
    facts.forEach((fact, value) -> state(builder, fact, value));
    return builder.unchecked();
  }

  /** Nobody states that a parent who cannot be found out has no citizenship. */
  @SuppressWarnings("unchecked")
  private static <T> void state(Application.Builder builder, StatedFact<T> fact, Object value) {
    builder.state(fact, value == Citizenship.NONE ? null : (T) value);
  }
}
