package org.luohu.deciding;

import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.Policy;

/**
 * How a rule of a policy in force stands towards an application.
 *
 * @param policy the policy version
 * @param rule the rule
 * @param truth whether the policy applies and the rule's condition holds
 */
public record RuleStanding(Policy policy, Rule rule, Truth truth) {}
