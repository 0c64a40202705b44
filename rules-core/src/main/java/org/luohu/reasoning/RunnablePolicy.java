package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Basis;
import org.luohu.decision.Unencoded;
import org.luohu.drl.Condition;
import org.luohu.drl.Pattern;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.engine.RuleBase;
import org.luohu.memo.Memo;
import org.luohu.policy.Policy;
import org.luohu.policy.UnencodedArticle;
import org.luohu.vocabulary.Situation;

/** A policy with its rule base, which is built when it is first needed. Thread-safe. */
public final class RunnablePolicy {

  private final Policy policy;
  private final List<Rule> rules;
  private final TruthTable formulas;
  private final boolean displaces;
  private final RuleState[][] states;
  private final Touching touching;
  private final @Nullable Built built;
  private final @Nullable Memo memo;

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

  /** The articles that are no rules and say whom they concern, and how that is told. */
  private record Touching(TruthTable conditions, List<Unencoded> articles) {
    static Touching of(Policy policy) {
      List<List<Pattern>> conditions = new ArrayList<>();
      List<Unencoded> articles = new ArrayList<>();
      for (UnencodedArticle article : policy.notEncoded().articles()) {
        Condition touches = article.touches();
        if (touches != null) {
          Basis basis = article.basis();
          conditions.add(touches.patterns());
          articles.add(
              new Unencoded(policy.id(), basis.article().zh(), article.why(), List.of(basis)));
        }
      }
      return new Touching(new TruthTable(conditions), articles);
    }
  }

  /** A policy whose rule base is not built yet and that remembers nothing. */
  public RunnablePolicy(Policy policy) {
    this(policy, null);
  }

  /**
   * A policy whose rule base is not built yet.
   *
   * @param memo remembers which rules hold; null for none
   */
  public RunnablePolicy(Policy policy, @Nullable Memo memo) {
    this(policy, new Built(), memo);
  }

  private RunnablePolicy(Policy policy, @Nullable Built built, @Nullable Memo memo) {
    this.policy = policy;
    this.rules = policy.rules().stream().sorted(Comparator.comparing(Rule::name)).toList();
    formulas = new TruthTable(rules.stream().map(Rule::patterns).toList());
    displaces = policy.manifest().displaces();
    states = new RuleState[rules.size()][];
    for (int i = 0; i < states.length; i++) {
      Rule rule = rules.get(i);
      List<Said> says =
          rule.consequences().stream().map(consequence -> Said.of(policy, consequence)).toList();
      states[i] =
          Arrays.stream(Truth.values())
              .map(truth -> new RuleState(policy, rule, says, truth))
              .toArray(RuleState[]::new);
    }
    touching = Touching.of(policy);
    this.built = built;
    this.memo = memo;
  }

  private RunnablePolicy(RunnablePolicy same, @Nullable Memo memo) {
    policy = same.policy;
    rules = same.rules;
    formulas = same.formulas;
    displaces = same.displaces;
    states = same.states;
    touching = same.touching;
    built = same.built;
    this.memo = memo;
  }

  /**
   * A policy that needs no rule base: its rules fire where their formulas are true. For trials in
   * great numbers.
   */
  public static RunnablePolicy byFormulas(Policy policy) {
    return new RunnablePolicy(policy, null, null);
  }

  /** The same policy and rule base with another memo. */
  public RunnablePolicy remembering(@Nullable Memo other) {
    return new RunnablePolicy(this, other);
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

  /** Its rules by name: in what order they stand in their files shows nowhere. */
  List<Rule> rules() {
    return rules;
  }

  /** A rule by its number, standing so. */
  RuleState state(int rule, Truth truth) {
    return states[rule][truth.ordinal()];
  }

  /** The articles that touch a family for certain. */
  List<Unencoded> touching(Situation situation) {
    if (touching.articles.isEmpty()) {
      return List.of();
    }
    BitSet holds = touching.conditions.of(situation).holds();
    return holds.stream().mapToObj(touching.articles::get).toList();
  }

  /** Where it does not apply. */
  RuleStates none() {
    return new RuleStates(this, new BitSet(), new BitSet());
  }

  /** The numbers of the rules whose formulas are open in a situation. */
  BitSet open(Situation situation) {
    return formulas.of(situation).open();
  }

  /**
   * How its rules stand. Unless it is remembered, they are run in Drools, and exactly the rules
   * whose formulas are true must have fired.
   *
   * @throws IllegalStateException if engine and formula disagree, which is a fault of this program
   */
  RuleStates states(Situation situation) {
    Memo remembering = memo;
    return remembering == null
        ? run(situation)
        : Objects.requireNonNull(
            remembering.part(
                Memo.Part.RULES,
                formulas.signature(policy, situation),
                () -> run(situation),
                RuleStates::bytes));
  }

  private RuleStates run(Situation situation) {
    TruthTable.Standing standing = formulas.of(situation);
    BitSet fired = built == null ? standing.holds() : built.of(rules).fire(situation);
    if (!fired.equals(standing.holds())) {
      BitSet differing = (BitSet) fired.clone();
      differing.xor(standing.holds());
      int rule = differing.nextSetBit(0);
      throw new IllegalStateException(
          "rule `"
              + rules.get(rule).name()
              + "` of "
              + policy.id()
              + (fired.get(rule)
                  ? " fired though its condition is "
                      + (standing.open().get(rule) ? Truth.OPEN : Truth.FALSE)
                  : " did not fire though its condition is true"));
    }
    return new RuleStates(this, standing.holds(), standing.open());
  }
}
