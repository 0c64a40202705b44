package org.luohu.reasoning;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.luohu.drl.Rule;
import org.luohu.engine.FactSet;
import org.luohu.engine.RuleBase;
import org.luohu.policy.Policy;

/** A policy with its rule base, which is built when it is first needed. Thread-safe. */
public final class RunnablePolicy {

  private final Policy policy;
  private final BitSet properties = new BitSet();
  private final List<Rule> rules;

  @SuppressWarnings("NullAway.Init")
  private volatile RuleBase ruleBase;

  /** A policy whose rule base is not built yet. */
  public RunnablePolicy(Policy policy) {
    this.policy = policy;
    for (Rule rule : policy.rules()) {
      rule.forEachComparison(comparison -> properties.set(comparison.property().index()));
    }
    this.rules = policy.rules().stream().sorted(Comparator.comparing(Rule::name)).toList();
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

  BitSet fire(FactSet facts) {
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
}
