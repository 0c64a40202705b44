package org.luohu.verify;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.application.ApplicationText;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.drl.Consequence;
import org.luohu.logic.Bench;
import org.luohu.logic.Libraries;
import org.luohu.logic.Says;
import org.luohu.logic.Specimen;
import org.luohu.logic.Voice;
import org.luohu.logic.Wording;
import org.luohu.outcome.Levels;
import org.luohu.policy.Policy;
import org.luohu.text.Text;

/** What is wrong with the rules of one version, in every period in which it is in force. */
final class VersionProofs {

  private final Policy policy;
  private final List<Ground> grounds;
  private final List<Disproof> faults = new ArrayList<>();

  VersionProofs(Policy policy, List<Ground> grounds) {
    this.policy = policy;
    this.grounds = grounds;
  }

  List<Disproof> faults() {
    if (grounds.isEmpty()) {
      return List.of();
    }
    for (int i = 0; i < policy.rules().size(); i++) {
      prove(i);
    }
    return faults;
  }

  private void prove(int index) {
    if (grounds.stream()
        .noneMatch(ground -> ground.clauses().satisfiable(voice(ground, index).holds()))) {
      neverFires(voice(grounds.get(0), index));
      return;
    }
    if (grounds.stream()
        .allMatch(ground -> ground.saidBy(ground.voices(policy), voice(ground, index)))) {
      idle(voice(grounds.get(0), index));
    }
    if (voice(grounds.get(0), index).grants()) {
      grants(index);
    }
  }

  private Voice voice(Ground ground, int index) {
    return ground.voices(policy).get(index);
  }

  private void neverFires(Voice voice) {
    Ground ground = grounds.get(0);
    NeverFires proof = new NeverFires(ground, voice);
    faults.add(
        new Disproof(
            FaultKind.NEVER_FIRES,
            policy.id(),
            voice.rule().name(),
            ground.period().first(),
            proof.text(),
            proof.nearest()));
  }

  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  private static List<Voice> others(Ground ground, Voice voice, Consequence consequence) {
    return ground.voices(voice.policy()).stream()
        .filter(other -> other != voice && other.says(consequence))
        .toList();
  }

  private void idle(Voice voice) {
    Ground ground = grounds.get(0);
    Set<String> by = new LinkedHashSet<>();
    for (Consequence consequence : voice.rule().consequences()) {
      others(ground, voice, consequence).stream()
          .filter(other -> ground.clauses().satisfiable(voice.holds(), other.holds()))
          .forEach(other -> by.add(other.rule().name()));
    }
    Bench with = ground.bench();
    Bench without =
        Bench.of(ground.service(), Libraries.without(ground.library(), policy, voice.rule()));
    Optional<Specimen> family =
        ground
            .specimens()
            .smallest(
                List.of(voice.holds(), ground.rulings().chosen(policy)),
                stated -> {
                  String file = ApplicationText.of(ground.service(), stated);
                  Decision decision = with.decide(file);
                  return Ground.says(decision, voice.rule(), effect -> true)
                          && Says.same(decision, without.decide(file))
                      ? Optional.of(decision)
                      : Optional.empty();
                });
    add(
        FaultKind.IDLE,
        voice,
        Text.format(
            "这条规则适用的每个家庭，同一版本的%s都已经得出同样的意见；删去它，没有任何决定改变",
            "wherever it holds, %s of the same version say all that it says; without it no decision"
                + " changes",
            Wording.names(by)),
        family.orElse(null));
  }

  /**
   * Whether every family of a grant is refused, or sent elsewhere, by the rules in force together
   * with it.
   */
  private void grants(int index) {
    for (Ground ground : grounds) {
      Voice voice = voice(ground, index);
      Levels<Integer> verdict =
          voice.channel() ? ground.rulings().channel(policy) : ground.rulings().registration();
      if (!ground.clauses().satisfiable(voice.holds(), -verdict.atLeast(Outcome.REDIRECT))
          && ground.clauses().satisfiable(voice.holds())) {
        boolean refused =
            !ground.clauses().satisfiable(voice.holds(), -verdict.atLeast(Outcome.REFUSE));
        emptyGrant(
            ground,
            voice,
            refused ? FaultKind.GRANTED_AND_REFUSED : FaultKind.EMPTY_GRANT,
            refused ? Outcome.REFUSE : Outcome.REDIRECT);
        return;
      }
    }
  }

  private void emptyGrant(Ground ground, Voice voice, FaultKind kind, Outcome level) {
    List<String> by =
        ground.rulings().together(voice).stream()
            .filter(
                other -> ground.clauses().satisfiable(voice.holds(), other.raises().atLeast(level)))
            .map(other -> other.rule().name())
            .toList();
    Specimen family =
        ground.family(
            List.of(voice.holds(), ground.rulings().chosen(policy)),
            decision ->
                Ground.says(decision, voice.rule(), Effect.GRANT::equals)
                    && decision.outcome() != Outcome.UNDETERMINED
                    && decision.outcome().compareTo(level) >= 0);
    add(
        kind,
        voice,
        kind == FaultKind.EMPTY_GRANT
            ? Text.format(
                "这条规则准许的每个家庭，按%s都告知另行申报或者不予登记",
                "every family that it grants is sent elsewhere or refused by %s", Wording.names(by))
            : Text.format(
                "这条规则准许的每个家庭，按%s都不予登记",
                "every family that it grants is refused by %s", Wording.names(by)),
        family);
  }

  private void add(FaultKind kind, Voice voice, Text text, @Nullable Specimen family) {
    faults.add(
        new Disproof(
            kind, policy.id(), voice.rule().name(), grounds.get(0).period().first(), text, family));
  }
}
