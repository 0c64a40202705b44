package org.luohu.engine;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Situation;

/**
 * The fact objects of one family, made when a rule base first asks for them, with the properties
 * that rules see. For one thread.
 */
public final class FactSet {

  private final Situation situation;
  private final BitSet wanted;
  private final Map<FactType, Object> facts = new HashMap<>();

  /** The facts of a family with all their properties. */
  public FactSet(Situation situation) {
    this(situation, all(situation));
  }

  private static BitSet all(Situation situation) {
    BitSet all = new BitSet();
    all.set(0, situation.vocabulary().properties().size());
    return all;
  }

  /**
   * The facts of a family.
   *
   * @param wanted the indices of the properties that some rule to be run looks at; others are left
   *     unknown
   */
  public FactSet(Situation situation, BitSet wanted) {
    this.situation = situation;
    this.wanted = wanted;
  }

  Object fact(FactType type) {
    return facts.computeIfAbsent(type, this::make);
  }

  private Object make(FactType type) {
    @Nullable Object[] values = new Object[type.properties().size()];
    for (int i = 0; i < values.length; i++) {
      Property<?> property = type.properties().get(i);
      values[i] = wanted.get(property.index()) ? situation.value(property) : null;
    }
    return type.factory().apply(values);
  }
}
