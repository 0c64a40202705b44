package org.luohu.logic;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.luohu.application.Jurisdiction;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.drl.Consequence;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.newborn.Newborn;
import org.luohu.outcome.Channel;
import org.luohu.outcome.Evaluated;
import org.luohu.outcome.Levels;
import org.luohu.outcome.Logic;
import org.luohu.outcome.OutcomeLaw;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyKind;
import org.luohu.policy.PolicyLibrary;
import org.luohu.reasoning.Papers;
import org.luohu.region.Region;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.StatedFact;

/** Plain logic, and what policies come to in it of a family of which everything is known. */
enum Plain implements Logic<Boolean> {
  LOGIC;

  private static final OutcomeLaw<Boolean> LAW = new OutcomeLaw<>(LOGIC);

  @Override
  public Boolean constant(boolean value) {
    return value;
  }

  @Override
  public Boolean and(Boolean a, Boolean b) {
    return a && b;
  }

  @Override
  public Boolean or(Boolean a, Boolean b) {
    return a || b;
  }

  @Override
  public Boolean not(Boolean a) {
    return !a;
  }

  static Outcome outcome(Levels<Boolean> verdict) {
    return Outcome.SETTLED.get(verdict.atLeast().lastIndexOf(true));
  }

  static Outcome outcome(List<Policy> inForce, Map<StatedFact<?>, Object> facts) {
    Jurisdiction jurisdiction = Newborn.SERVICE.jurisdiction();
    Completion family = Engine.completion(facts);
    Region counter = jurisdiction.counter().apply(family);
    Region target = jurisdiction.target().apply(family);
    List<Evaluated<Boolean>> registration = new ArrayList<>();
    List<Channel<Boolean>> channels = new ArrayList<>();
    for (Policy policy : inForce) {
      boolean applies =
          PolicyLibrary.national(policy)
              || target.mainland() && policy.manifest().applies().applies(counter, target);
      if (policy.manifest().kind() == PolicyKind.CHANNEL) {
        channels.add(new Channel<>(applies, LAW.registration(findings(policy, true, family))));
      } else {
        registration.addAll(findings(policy, applies, family));
      }
    }
    return outcome(
        LAW.both(
            LAW.registration(registration),
            LAW.channel(!jurisdiction.atTarget().test(family), channels)));
  }

  private static List<Evaluated<Boolean>> findings(
      Policy policy, boolean applies, Completion family) {
    Papers papers = new Papers(Newborn.SERVICE.vocabulary(), null);
    List<Evaluated<Boolean>> findings = new ArrayList<>();
    for (Rule rule : policy.rules()) {
      boolean holds = applies && rule.evaluate(property -> property.derive(family)) == Truth.TRUE;
      for (Consequence consequence : rule.consequences()) {
        Effect effect = Effect.of(consequence.effect());
        boolean missing =
            effect == Effect.NEED
                && papers
                    .missing(
                        Objects.requireNonNull(
                            policy.manifest().materials().get(consequence.code())))
                    .test(family);
        findings.add(new Evaluated<>(effect, holds, missing));
      }
    }
    return findings;
  }
}
