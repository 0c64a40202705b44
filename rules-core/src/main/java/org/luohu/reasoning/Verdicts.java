package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.luohu.decision.Effect;
import org.luohu.outcome.Channel;
import org.luohu.outcome.Evaluated;
import org.luohu.outcome.Levels;
import org.luohu.outcome.Logic;
import org.luohu.outcome.OutcomeLaw;

/**
 * The verdicts on a situation, in one logic.
 *
 * @param registration may the child be entered in that household?
 * @param channel may it be filed here? ACCEPT where no channel is needed
 * @param both the outcome over both
 * @param channels what each channel comes to if it were the only one
 * @param <T> what is true or false
 */
record Verdicts<T>(
    Levels<T> registration,
    Levels<T> channel,
    Levels<T> both,
    Map<PolicyState, Levels<T>> channels) {

  static <T> Verdicts<T> of(Reading<T> reading, InForce inForce) {
    Logic<T> logic = reading.logic();
    OutcomeLaw<T> law = new OutcomeLaw<>(logic);
    Levels<T> registered =
        law.registration(
            findings(reading, inForce.registration(), Displacements.of(inForce.registration())));
    List<Channel<T>> all = new ArrayList<>();
    Map<PolicyState, Levels<T>> alone = new HashMap<>();
    for (PolicyState policy : inForce.channels()) {
      Levels<T> own = law.registration(findings(reading, List.of(policy), Displacements.NONE));
      Channel<T> channel = new Channel<>(reading.applies(policy), own);
      all.add(channel);
      alone.put(policy, law.channel(logic.constant(true), List.of(channel)));
    }
    Levels<T> filed = law.channel(logic.not(reading.atTarget()), all);
    return new Verdicts<>(registered, filed, law.both(registered, filed), alone);
  }

  private static <T> List<Evaluated<T>> findings(
      Reading<T> reading, List<PolicyState> policies, Displacements displacements) {
    List<Evaluated<T>> findings = new ArrayList<>();
    for (PolicyState policy : policies) {
      for (RuleState state : policy.standing()) {
        add(reading, policy, state, displacements, findings);
      }
    }
    return findings;
  }

  /** Adds what a rule says, but for notes and materials that cannot be missing. */
  private static <T> void add(
      Reading<T> reading,
      PolicyState policy,
      RuleState state,
      Displacements displacements,
      List<Evaluated<T>> findings) {
    Logic<T> logic = reading.logic();
    T never = logic.constant(false);
    T holds = null;
    for (Said said : state.says()) {
      T missing = said.needs() ? reading.missing(said.materialEntry()) : never;
      if (said.needs() && !missing.equals(never)) {
        T displaced = displacements.displaced(reading, policy, said.code());
        missing = logic.and(missing, logic.not(displaced));
      }
      if (said.effect() != Effect.NOTE && !(said.needs() && missing.equals(never))) {
        holds = holds == null ? reading.holds(policy, state) : holds;
        findings.add(new Evaluated<>(said.effect(), holds, missing));
      }
    }
  }

  /** Whether all of them pass. */
  boolean allMatch(Predicate<Levels<T>> test) {
    return test.test(registration)
        && test.test(channel)
        && channels.values().stream().allMatch(test);
  }
}
