package org.luohu.outcome;

import org.luohu.decision.Effect;

/**
 * One thing that a rule says, and whether it counts.
 *
 * @param effect what kind of finding it is
 * @param holds that the policy applies and the rule's condition is true
 * @param missing that the material is missing, of a {@link Effect#NEED}; of anything else it is not
 *     looked at
 * @param <T> what is true or false
 */
public record Evaluated<T>(Effect effect, T holds, T missing) {}
