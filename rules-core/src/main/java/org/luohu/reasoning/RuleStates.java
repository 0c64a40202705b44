package org.luohu.reasoning;

import java.util.List;
import org.luohu.drl.Truth;

/**
 * How a policy's rules stand in one situation, or in all that look the same to them.
 *
 * @param all every rule, in the order of {@link RunnablePolicy#rules}
 * @param standing those that are true or open
 */
record RuleStates(List<RuleState> all, List<RuleState> standing) {

  static final RuleStates NONE = new RuleStates(List.of(), List.of());

  static RuleStates of(List<RuleState> states) {
    return new RuleStates(
        List.copyOf(states),
        states.stream().filter(state -> state.truth() != Truth.FALSE).toList());
  }
}
