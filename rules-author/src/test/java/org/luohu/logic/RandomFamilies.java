package org.luohu.logic;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.luohu.newborn.Newborn;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Constraint;
import org.luohu.vocabulary.StatedFact;

/**
 * Families drawn at random, without a solver: a family is mended fact by fact until it keeps every
 * constraint.
 */
final class RandomFamilies {

  private final Random random;

  RandomFamilies(long seed) {
    random = new Random(seed);
  }

  /** Half of the facts are plain, so that families get past the first hurdle. */
  Map<StatedFact<?>, Object> family(Families families) {
    Map<StatedFact<?>, Object> family = new HashMap<>();
    boolean plain = random.nextBoolean();
    for (StatedFact<?> fact : Newborn.SERVICE.vocabulary().statedFacts()) {
      List<Object> values = families.values(fact);
      family.put(
          fact,
          plain && random.nextInt(4) > 0
              ? Newborn.SERVICE.plain().value(fact, values, family)
              : any(values));
    }
    Constraint broken = broken(family);
    for (int tries = 0; broken != null; tries++) {
      if (tries == 1000) {
        return family(families);
      }
      List<StatedFact<?>> inputs = new ArrayList<>(broken.inputs());
      Collections.shuffle(inputs, random);
      family.put(inputs.get(0), any(families.values(inputs.get(0))));
      broken = broken(family);
    }
    return family;
  }

  private Object any(List<Object> values) {
    return values.get(random.nextInt(values.size()));
  }

  private static Constraint broken(Map<StatedFact<?>, Object> family) {
    Completion completion = Engine.completion(family);
    for (Constraint constraint : Newborn.SERVICE.vocabulary().constraints()) {
      if (!constraint.holds().test(completion)) {
        return constraint;
      }
    }
    return null;
  }
}
