package org.luohu.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.luohu.engine.RuleBase;
import org.luohu.policy.Policy;
import org.luohu.vocabulary.Situation;

/**
 * Luohu's rule bases, one a version, and nothing of what a decision does beside: no memo, no
 * reasons, no check against the formulas.
 */
final class LuohuPeer extends Peer.OfRules<LuohuPeer.Facts> {

  /**
   * A family's facts as rule bases take them.
   *
   * @param sheet all that is known
   * @param situation the same, its properties worked out already
   */
  record Facts(Sheet sheet, Situation situation) {}

  private final List<RuleBase> bases = new ArrayList<>();

  LuohuPeer(Law law) {
    super(law);
    law.policies.forEach(policy -> bases.add(new RuleBase(Law.rulesOf(policy))));
  }

  @Override
  Facts prepare(Family family) {
    Situation situation = family.situation();
    bases.forEach(base -> base.fire(situation)); // works the properties out once
    return new Facts(family.sheet(), situation);
  }

  @Override
  Ruling decide(Facts family) {
    Tally tally = new Tally(scale);
    int first = 0;
    for (int i = 0; i < bases.size(); i++) {
      Policy policy = law.policies.get(i);
      if (first < law.firstOfChannel || family.sheet().overTheChannel()) {
        tally.fired(first, bases.get(i).fire(family.situation()));
      }
      first += policy.rules().size();
    }
    return tally.ruling(family.sheet());
  }
}
