package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.List;
import org.luohu.outcome.Logic;
import org.luohu.policy.PolicyLibrary;

/**
 * The materials of wider policies that need not be handed in, because a more particular policy asks
 * for one that replaces or lifts them.
 */
final class Displacements {

  static final Displacements NONE = new Displacements(List.of());

  private final List<Displacer> displacers;

  /** A rule that asks for a material which replaces or lifts others. */
  record Displacer(PolicyState policy, RuleState rule, Said said) {

    private boolean displaces(PolicyState wider, String code) {
      return said.materialEntry().displaces(code)
          && PolicyLibrary.wider(wider.policy(), policy.policy());
    }
  }

  private Displacements(List<Displacer> displacers) {
    this.displacers = displacers;
  }

  /** Those of some registration policies among each other. */
  static Displacements of(List<PolicyState> registration) {
    List<Displacer> displacers = new ArrayList<>();
    for (PolicyState policy : registration) {
      if (policy.runnable().displaces()) {
        for (RuleState rule : policy.standing()) {
          for (Said said : rule.says()) {
            if (said.needs() && said.materialEntry().displaces()) {
              displacers.add(new Displacer(policy, rule, said));
            }
          }
        }
      }
    }
    return new Displacements(displacers);
  }

  /** What displaces a policy's material, for certain or perhaps. */
  List<Displacer> of(PolicyState wider, String code) {
    List<Displacer> found = new ArrayList<>(0);
    for (Displacer displacer : displacers) {
      if (displacer.displaces(wider, code)) {
        found.add(displacer);
      }
    }
    return found;
  }

  /** That a policy's material is displaced. */
  <T> T displaced(Reading<T> reading, PolicyState wider, String code) {
    Logic<T> logic = reading.logic();
    T displaced = logic.constant(false);
    for (Displacer displacer : of(wider, code)) {
      displaced = logic.or(displaced, reading.holds(displacer.policy(), displacer.rule()));
    }
    return displaced;
  }
}
