package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.drl.Truth;

/** How a policy's rules stand in one situation, or in all that look the same to them. */
final class RuleStates {

  private final RunnablePolicy policy;
  private final BitSet holds;
  private final BitSet open;
  private final List<RuleState> standing;
  private final int hash;

  /**
   * Rules by their numbers in {@link RunnablePolicy#rules}; those that neither hold nor are open
   * fail.
   */
  RuleStates(RunnablePolicy policy, BitSet holds, BitSet open) {
    this.policy = policy;
    this.holds = holds;
    this.open = open;
    this.hash = 31 * holds.hashCode() + open.hashCode();
    BitSet both = (BitSet) holds.clone();
    both.or(open);
    List<RuleState> states = new ArrayList<>(both.cardinality());
    for (int i = both.nextSetBit(0); i >= 0; i = both.nextSetBit(i + 1)) {
      states.add(policy.state(i, truth(i)));
    }
    standing = List.copyOf(states);
  }

  /** How a rule stands. */
  Truth truth(int rule) {
    return holds.get(rule) ? Truth.TRUE : open.get(rule) ? Truth.OPEN : Truth.FALSE;
  }

  /** Those that hold or are open, in the order of {@link RunnablePolicy#rules}. */
  List<RuleState> standing() {
    return standing;
  }

  /** The numbers of those that hold. */
  BitSet holds() {
    return (BitSet) holds.clone();
  }

  /** The numbers of those that are open. */
  BitSet open() {
    return (BitSet) open.clone();
  }

  /** The same where it is open whether the policy applies: what its true rules say is open. */
  RuleStates inDoubt() {
    BitSet all = holds();
    all.or(open);
    return new RuleStates(policy, new BitSet(), all);
  }

  /** About how many bytes it takes. */
  int bytes() {
    return 200 + 4 * standing.size();
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // rules are those of one policy
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RuleStates that
            && hash == that.hash
            && policy == that.policy
            && holds.equals(that.holds)
            && open.equals(that.open));
  }

  @Override
  public int hashCode() {
    return hash;
  }
}
