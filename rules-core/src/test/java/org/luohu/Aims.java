package org.luohu;

import java.util.List;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.policy.Policy;

/**
 * What random families are aimed at where no rule is rarer than another: the rules of the policies
 * in force, in turn.
 */
final class Aims {

  private Aims() {}

  static RandomFamilies.Aim any(List<Policy> inForce, int turn) {
    List<Rule> rules = inForce.stream().flatMap(policy -> policy.rules().stream()).toList();
    return new RandomFamilies.Aim(
        rules.get(turn % rules.size()), turn / rules.size() % 2 == 0 ? Truth.TRUE : Truth.OPEN);
  }
}
