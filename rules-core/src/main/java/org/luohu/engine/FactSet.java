package org.luohu.engine;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Situation;

/** The fact objects of one family, made when a rule base first asks for them. For one thread. */
public final class FactSet {

  private final Situation situation;
  private final Map<FactType, Object> facts = new HashMap<>();

  /** The facts of a family. */
  public FactSet(Situation situation) {
    this.situation = situation;
  }

  Object fact(FactType type) {
    return facts.computeIfAbsent(type, this::make);
  }

  private Object make(FactType type) {
    @Nullable Object[] values = new Object[type.properties().size()];
    for (int i = 0; i < values.length; i++) {
      Property<?> property = type.properties().get(i);
      values[i] = situation.value(property);
    }
    return type.factory().apply(values);
  }
}
