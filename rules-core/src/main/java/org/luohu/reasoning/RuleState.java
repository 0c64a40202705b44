package org.luohu.reasoning;

import java.util.List;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.Policy;

/**
 * A rule of a policy in force, and how it stands in one situation.
 *
 * @param policy the policy
 * @param rule the rule
 * @param says what it says if it holds
 * @param truth whether it holds: the policy applies and the condition is true
 */
record RuleState(Policy policy, Rule rule, List<Said> says, Truth truth) {}
