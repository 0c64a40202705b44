package org.luohu;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.engine.RuleBase;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.vocabulary.FactType;
import org.luohu.vocabulary.Situation;

/**
 * One policy version read three ways: as formulas, by this library's engine, and by Drools on the
 * same bytes.
 */
final class Witness implements AutoCloseable {

  private final Policy policy;
  private final StockDrools stock;
  private final RuleBase own;
  private final Collector collector = new Collector();
  private final Map<String, Map<Truth, Integer>> seen = new HashMap<>();
  private int families;

  Witness(Policy policy, Map<String, byte[]> files) {
    this.policy = policy;
    this.stock = StockDrools.compile(files);
    this.own = new RuleBase(policy.rules());
    policy.rules().forEach(rule -> seen.put(rule.name(), new EnumMap<>(Truth.class)));
  }

  Policy policy() {
    return policy;
  }

  int families() {
    return families;
  }

  /** How often a rule's formula was seen to come to this. */
  int seen(Rule rule, Truth truth) {
    return seen.get(rule.name()).getOrDefault(truth, 0);
  }

  /** The fact objects of a family, one of each type, for stock Drools. */
  static List<Object> facts(Situation situation) {
    List<Object> facts = new ArrayList<>();
    for (FactType type : Newborn.VOCABULARY.factTypes()) {
      @Nullable Object[] values =
          type.properties().stream().map(property -> (Object) situation.value(property)).toArray();
      Object fact = made(type, values);
      facts.add(fact);
    }
    return facts;
  }

  /** A fact by its canonical constructor; a null is a property not known. */
  private static Object made(FactType type, @Nullable Object[] values) {
    try {
      return type.type().getConstructors()[0].newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(type + " cannot be made", e);
    }
  }

  /** Where the three readers disagree about a family; empty where they agree. */
  List<String> disagreements(Situation situation, List<Object> facts) {
    families++;
    Map<String, List<String>> fired = stock.fire(facts, collector, collector.said());
    BitSet ownFired = own.fire(situation);
    List<String> disagreements = new ArrayList<>();
    boolean complete = true;
    for (int i = 0; i < policy.rules().size(); i++) {
      Rule rule = policy.rules().get(i);
      Truth truth = rule.evaluate(situation::value);
      seen.get(rule.name()).merge(truth, 1, Integer::sum);
      complete &= truth != Truth.OPEN;
      compare(rule, truth, fired.get(rule.name()), disagreements);
      if (ownFired.get(i) != (truth == Truth.TRUE)) {
        disagreements.add(
            "`"
                + rule.name()
                + "` is "
                + truth
                + (ownFired.get(i) ? " and fires here" : " and does not fire here"));
      }
    }
    if (complete && fired.size() != ownFired.cardinality()) {
      disagreements.add("all is known, and Drools fires " + fired.keySet());
    }
    return disagreements;
  }

  private static void compare(
      Rule rule, Truth truth, @Nullable List<String> said, List<String> disagreements) {
    if (truth != Truth.OPEN && (truth == Truth.TRUE) != (said != null)) {
      disagreements.add(
          "`"
              + rule.name()
              + "` is "
              + truth
              + (said != null ? " and fires in Drools" : " and does not fire in Drools"));
    }
    List<String> meant =
        rule.consequences().stream().map(c -> c.effect() + " " + c.code()).toList();
    if (said != null && !said.equals(meant)) {
      disagreements.add("`" + rule.name() + "` says " + said + " in Drools, not " + meant);
    }
  }

  @Override
  public void close() {
    stock.close();
  }
}
