package org.luohu.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.luohu.drl.Expression;
import org.luohu.drl.Operator;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.StatedFacts;
import org.luohu.region.Region;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Landmarks;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/** Conditions share a node of the engine only where they are one condition. */
class ExpressionTextTest {

  private static final FactType FILING = Newborn.VOCABULARY.factType("Filing").orElseThrow();
  private static final Property<?> PROVINCE = FILING.property("counterProvince").orElseThrow();

  private static Rule in(Object... provinces) {
    Expression condition =
        new Expression.Comparison(PROVINCE, Operator.IN, List.of(provinces), null);
    return new Rule(
        "r", "r.drl", List.of(new Pattern(FILING, List.of(condition), null)), List.of(), null);
  }

  @Test
  void a_comma_within_a_constant_parts_nothing() {
    Map<StatedFact<?>, Object> stated = Map.of(StatedFacts.FILED_AT, new Region("3301"));
    Situation family =
        Situation.of(
            Newborn.VOCABULARY,
            stated,
            new Landmarks(Map.of(), Set.of(), stated::get, stated.values()));
    BitSet second = new BitSet();
    second.set(1);
    assertEquals(second, new RuleBase(List.of(in("33, 31"), in("33", "31"))).fire(family));
    BitSet first = new BitSet();
    first.set(0);
    assertEquals(first, new RuleBase(List.of(in("33", "31"), in("33, 31"))).fire(family));
  }
}
