package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.engine.RuleBase;
import org.luohu.policy.Policy;
import org.luohu.vocabulary.Situation;

/** A policy with its rule base, which is built when it is first needed. Thread-safe. */
public final class RunnablePolicy {

  private final Policy policy;
  private final BitSet properties = new BitSet();
  private final List<Rule> rules;
  private final boolean displaces;
  private final BitSet[] rulesByProperty;
  private final RuleState[][] standings;
  private final @Nullable Built built;
  private final @Nullable RuleMemo memo;

  /** A rule base, built once for all that share it. */
  private static final class Built {
    private @Nullable RuleBase base;

    synchronized RuleBase of(List<Rule> rules) {
      if (base == null) {
        base = new RuleBase(rules);
      }
      return base;
    }
  }

  /** A policy whose rule base is not built yet and that remembers nothing. */
  public RunnablePolicy(Policy policy) {
    this(policy, 0);
  }

  /**
   * A policy whose rule base is not built yet.
   *
   * @param remembered for how many families that look different it is remembered which rules fired;
   *     none below 2
   */
  public RunnablePolicy(Policy policy, int remembered) {
    this(policy, new Built(), remembered);
  }

  private RunnablePolicy(Policy policy, @Nullable Built built, int remembered) {
    this.policy = policy;
    this.rules = policy.rules().stream().sorted(Comparator.comparing(Rule::name)).toList();
    for (Rule rule : rules) {
      rule.forEachComparison(comparison -> properties.set(comparison.property().index()));
    }
    displaces = policy.manifest().displaces();
    rulesByProperty = new BitSet[properties.length()];
    for (int i = 0; i < rules.size(); i++) {
      int number = i;
      rules
          .get(i)
          .forEachComparison(
              comparison -> {
                int index = comparison.property().index();
                if (rulesByProperty[index] == null) {
                  rulesByProperty[index] = new BitSet();
                }
                rulesByProperty[index].set(number);
              });
    }
    standings = new RuleState[rules.size()][];
    for (int i = 0; i < standings.length; i++) {
      Rule rule = rules.get(i);
      List<Said> says =
          rule.consequences().stream().map(consequence -> Said.of(policy, consequence)).toList();
      standings[i] =
          Arrays.stream(Truth.values())
              .map(truth -> new RuleState(policy, rule, says, truth))
              .toArray(RuleState[]::new);
    }
    this.built = built;
    this.memo = remembered < 2 ? null : new RuleMemo(rules, remembered);
  }

  /**
   * A policy that needs no rule base: its rules fire where their formulas are true. For trials in
   * great numbers.
   */
  public static RunnablePolicy byFormulas(Policy policy) {
    return new RunnablePolicy(policy, null, 0);
  }

  /** The same policy and rule base with a memo of its own. */
  public RunnablePolicy remembering(int remembered) {
    return new RunnablePolicy(policy, built, remembered);
  }

  /** The policy. */
  public Policy policy() {
    return policy;
  }

  /** Builds the rule base, if that is still to be done. */
  public void prepare() {
    if (built != null) {
      built.of(rules).prepare();
    }
  }

  /** Whether any of its materials replaces or lifts a wider policy's. */
  boolean displaces() {
    return displaces;
  }

  /** How often it was known which rules fire. */
  public long hits() {
    return memo == null ? 0 : memo.hits();
  }

  /** How often the engine had to be asked though there is a memo. */
  public long misses() {
    return memo == null ? 0 : memo.misses();
  }

  /** The indices of the properties that its rules look at. */
  BitSet properties() {
    return properties;
  }

  /** Its rules by name: in what order they stand in their files shows nowhere. */
  List<Rule> rules() {
    return rules;
  }

  /** The numbers of the rules that look at the property of an index which some rule looks at. */
  BitSet rulesOn(int property) {
    return rulesByProperty[property];
  }

  /**
   * How its rules stand. Unless it is remembered, they are run in Drools, and exactly the rules
   * whose formulas are true must have fired.
   *
   * @throws IllegalStateException if engine and formula disagree, which is a fault of this program
   */
  RuleStates states(Situation situation) {
    return memo == null ? run(situation) : memo.states(situation, () -> run(situation));
  }

  private RuleStates run(Situation situation) {
    BitSet fired = built == null ? null : built.of(rules).fire(situation);
    List<RuleState> states = new ArrayList<>(rules.size());
    for (int i = 0; i < rules.size(); i++) {
      Rule rule = rules.get(i);
      Truth truth = rule.evaluate(situation::value);
      if (fired != null && (truth == Truth.TRUE) != fired.get(i)) {
        throw new IllegalStateException(
            "rule `"
                + rule.name()
                + "` of "
                + policy.id()
                + (fired.get(i)
                    ? " fired though its condition is " + truth
                    : " did not fire though its condition is true"));
      }
      states.add(standings[i][truth.ordinal()]);
    }
    return RuleStates.of(states);
  }
}
