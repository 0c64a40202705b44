package org.luohu.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;

/**
 * A smallest condition on stated facts under which every family has some property: of a few facts the values that
 * they may have.
 *
 * @param values the facts that matter, each with the values under which it holds
 */
record Implicant(Map<StatedFact<?>, Set<Object>> values) {

  /** Widens one family, for which a proposition is true, to a smallest condition under which it always is. */
  static Implicant around(Map<StatedFact<?>, Object> family, int proposition, Families families) {
    Map<StatedFact<?>, Set<Object>> values = new LinkedHashMap<>();
    List<StatedFact<?>> facts = new ArrayList<>(families.facts());
    facts.forEach(fact -> values.put(fact, new LinkedHashSet<>(List.of(java.util.Objects.requireNonNull(family.get(fact))))));
    Implicant implicant = new Implicant(values);
    implicant.drop(facts, proposition, families);
    return implicant;
  }

  /** The same condition with every further value under which it holds. */
  Implicant widened(int proposition, Families families) {
    for (Map.Entry<StatedFact<?>, Set<Object>> entry : values.entrySet()) {
      List<Object> others = new ArrayList<>(families.values(entry.getKey()));
      others.removeAll(entry.getValue());
      widen(entry.getValue(), others, proposition, families);
    }
    return this;
  }

  /** Drops the facts that do not matter, many at once where it can. */
  private void drop(List<StatedFact<?>> facts, int proposition, Families families) {
    Map<StatedFact<?>, Set<Object>> dropped = new LinkedHashMap<>();
    facts.forEach(fact -> dropped.put(fact, java.util.Objects.requireNonNull(values.remove(fact))));
    if (!implies(proposition, families)) {
      values.putAll(dropped);
      if (facts.size() > 1) {
        drop(facts.subList(facts.size() / 2, facts.size()), proposition, families);
        drop(facts.subList(0, facts.size() / 2), proposition, families);
      }
    }
  }

  private void widen(Set<Object> own, List<Object> others, int proposition, Families families) {
    own.addAll(others);
    if (!others.isEmpty() && !implies(proposition, families)) {
      others.forEach(own::remove);
      if (others.size() > 1) {
        widen(own, others.subList(0, others.size() / 2), proposition, families);
        widen(own, others.subList(others.size() / 2, others.size()), proposition, families);
      }
    }
  }

  /** Whether the proposition is true of every family that meets the condition. */
  boolean implies(int proposition, Families families) {
    List<Integer> all = propositions(families);
    all.add(-proposition);
    return !families.clauses().satisfiable(all);
  }

  /** The condition: no other value for any of its facts. */
  List<Integer> propositions(Families families) {
    List<Integer> all = new ArrayList<>();
    values.forEach((fact, own) -> {
      List<Object> possible = families.values(fact);
      for (int i = 0; i < possible.size(); i++) {
        if (!own.contains(possible.get(i))) {
          all.add(-families.has(fact, i));
        }
      }
    });
    return all;
  }

  /** The condition in words. */
  Text text(Families families) {
    List<Text> parts = new ArrayList<>();
    values.forEach((fact, own) -> parts.add(text(fact, own, families)));
    return parts.isEmpty() ? Text.of("任何家庭", "any family") : Wording.join(parts, "；", "; ");
  }

  private static Text text(StatedFact<?> fact, Set<Object> own, Families families) {
    List<Object> others = families.values(fact).stream().filter(value -> !own.contains(value)).toList();
    boolean exclude = others.size() < own.size();
    Text values = Wording.join((exclude ? others : List.copyOf(own)).stream().map(value -> label(fact, value)).toList(), "、", ", ");
    return Text.of(
        fact.label().zh() + (exclude ? "不是：" : "：") + values.zh(),
        fact.label().en() + (exclude ? " other than: " : ": ") + values.en());
  }

  @SuppressWarnings("unchecked")
  private static <T> Text label(StatedFact<T> fact, Object value) {
    return fact.domain().label((T) value);
  }
}
