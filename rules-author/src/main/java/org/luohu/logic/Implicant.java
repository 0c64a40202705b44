package org.luohu.logic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.luohu.vocabulary.StatedFact;

/**
 * A smallest condition on stated facts under which a proposition is true of every family (W. V.
 * Quine's prime implicant).
 *
 * @param values the facts that matter, each with its value
 */
record Implicant(Map<StatedFact<?>, Object> values) {

  /** Of one family, for which a proposition is true, the fewest facts by which it is proved. */
  static Implicant around(Map<StatedFact<?>, Object> family, int proposition, Families families) {
    Map<StatedFact<?>, Object> values = new LinkedHashMap<>();
    List<StatedFact<?>> facts = new ArrayList<>(families.facts());
    facts.forEach(fact -> values.put(fact, Objects.requireNonNull(family.get(fact))));
    Implicant implicant = new Implicant(values);
    implicant.drop(facts, proposition, families);
    return implicant;
  }

  /** Drops the facts that do not matter, many at once where it can. */
  private void drop(List<StatedFact<?>> facts, int proposition, Families families) {
    Map<StatedFact<?>, Object> dropped = new LinkedHashMap<>();
    facts.forEach(fact -> dropped.put(fact, Objects.requireNonNull(values.remove(fact))));
    if (!implies(proposition, families)) {
      values.putAll(dropped);
      if (facts.size() > 1) {
        drop(facts.subList(facts.size() / 2, facts.size()), proposition, families);
        drop(facts.subList(0, facts.size() / 2), proposition, families);
      }
    }
  }

  /** Whether the proposition is true of every family that meets the condition. */
  private boolean implies(int proposition, Families families) {
    List<Integer> all = families.is(values);
    all.add(-proposition);
    return !families.clauses().satisfiable(all);
  }
}
