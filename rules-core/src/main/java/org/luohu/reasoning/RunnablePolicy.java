package org.luohu.reasoning;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.engine.FactSet;
import org.luohu.engine.RuleBase;
import org.luohu.policy.Policy;
import org.luohu.vocabulary.Situation;

/** A policy with its rule base, which is built when it is first needed. Thread-safe. */
public final class RunnablePolicy {

  private final Policy policy;
  private final BitSet properties = new BitSet();
  private final List<Rule> rules;
  private final boolean byFormulas;

  @SuppressWarnings("NullAway.Init")
  private volatile RuleBase ruleBase;

  /** A policy whose rule base is not built yet. */
  public RunnablePolicy(Policy policy) {
    this(policy, false);
  }

  private RunnablePolicy(Policy policy, boolean byFormulas) {
    this.policy = policy;
    for (Rule rule : policy.rules()) {
      rule.forEachComparison(comparison -> properties.set(comparison.property().index()));
    }
    this.rules = policy.rules().stream().sorted(Comparator.comparing(Rule::name)).toList();
    this.byFormulas = byFormulas;
  }

  /** A policy that needs no rule base: its rules fire where their formulas are true. For trials in great numbers. */
  public static RunnablePolicy byFormulas(Policy policy) {
    return new RunnablePolicy(policy, true);
  }

  /** The policy. */
  public Policy policy() {
    return policy;
  }

  /** The indices of the properties that its rules look at. */
  BitSet properties() {
    return properties;
  }

  /** Its rules by name: in what order they stand in their files shows nowhere. */
  List<Rule> rules() {
    return rules;
  }

  BitSet fire(Situation situation, FactSet facts) {
    if (byFormulas) {
      return holding(situation);
    }
    RuleBase base = ruleBase;
    if (base == null) {
      synchronized (this) {
        base = ruleBase;
        if (base == null) {
          base = new RuleBase(rules);
          ruleBase = base;
        }
      }
    }
    return base.fire(facts);
  }

  private BitSet holding(Situation situation) {
    BitSet holding = new BitSet();
    for (int i = 0; i < rules.size(); i++) {
      holding.set(i, rules.get(i).evaluate(situation::value) == Truth.TRUE);
    }
    return holding;
  }
}
