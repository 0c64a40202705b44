package org.luohu.verify;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.drl.Rule;
import org.luohu.logic.Rulings;
import org.luohu.logic.Specimen;
import org.luohu.logic.Voice;
import org.luohu.logic.Wording;
import org.luohu.outcome.Evaluated;
import org.luohu.outcome.Levels;
import org.luohu.policy.Policy;
import org.luohu.text.Text;

/** What an author should know of the versions in force together, and may well have meant. */
final class Remarks {

  private final List<Ground> grounds;
  private final Set<String> only;
  private final List<Told> notes = new ArrayList<>();

  Remarks(List<Ground> grounds, Set<String> only) {
    this.grounds = grounds;
    this.only = only;
  }

  /** A note and the version of which it tells. */
  record Told(Policy policy, Note note) {}

  List<Told> notes() {
    meetings();
    Map<Rule, List<Ground>> inForce = new LinkedHashMap<>();
    for (Ground ground : grounds) {
      for (Voice voice : ground.rulings().voices()) {
        if (only.contains(voice.policy().id())) {
          inForce.computeIfAbsent(voice.rule(), rule -> new ArrayList<>()).add(ground);
        }
      }
    }
    inForce.forEach(this::remark);
    return notes;
  }

  /** A refusal and the grants that it overrides, told once. */
  private void meetings() {
    Set<Rule> told = new HashSet<>();
    for (Ground ground : grounds) {
      for (Voice refusal : ground.rulings().voices()) {
        if (refusal.says(Effect.REFUSE)
            && only.contains(refusal.policy().id())
            && told.add(refusal.rule())) {
          List<Voice> grants =
              ground.rulings().together(refusal).stream()
                  .filter(
                      grant ->
                          grant.grants()
                              && ground.clauses().satisfiable(grant.holds(), refusal.holds()))
                  .toList();
          if (!grants.isEmpty()) {
            meeting(ground, refusal, grants);
          }
        }
      }
    }
  }

  private void meeting(Ground ground, Voice refusal, List<Voice> grants) {
    List<String> names = grants.stream().map(grant -> grant.rule().name()).toList();
    Specimen family =
        ground.family(
            List.of(
                refusal.holds(), grants.get(0).holds(), ground.rulings().chosen(refusal.policy())),
            decision ->
                decision.outcome() == Outcome.REFUSE
                    && Ground.says(decision, refusal.rule(), Effect.REFUSE::equals)
                    && Ground.says(decision, grants.get(0).rule(), Effect.GRANT::equals));
    tell(
        refusal.policy(),
        new Note(
            Note.Kind.GRANT_MEETS_REFUSAL,
            ground.period().first(),
            Text.format(
                "%s「%s」优先于%s",
                "%s %s prevails over %s",
                refusal.policy().id(),
                refusal.rule().name(),
                Wording.names(names)),
            family));
  }

  private void remark(Rule rule, List<Ground> inForce) {
    if (inForce.stream()
        .allMatch(
            ground ->
                ground.saidBy(
                    ground.rulings().together(voice(ground, rule)), voice(ground, rule)))) {
      add(Note.Kind.SAID_ELSEWHERE, inForce.get(0), rule);
    } else if (voice(inForce.get(0), rule).gravest() != Outcome.ACCEPT
        && inForce.stream().noneMatch(ground -> decides(ground, voice(ground, rule)))) {
      add(Note.Kind.NEVER_DECIDES, inForce.get(0), rule);
    }
  }

  private void add(Note.Kind kind, Ground ground, Rule rule) {
    Policy policy = voice(ground, rule).policy();
    tell(
        policy,
        new Note(
            kind,
            ground.period().first(),
            Text.format("%s「%s」", "%s %s", policy.id(), rule.name()),
            null));
  }

  private void tell(Policy policy, Note note) {
    notes.add(new Told(policy, note));
  }

  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  private static Voice voice(Ground ground, Rule rule) {
    return ground.rulings().voices().stream()
        .filter(voice -> voice.rule() == rule)
        .findFirst()
        .orElseThrow();
  }

  /** Whether the verdict of some family would be milder without the rule. */
  @SuppressWarnings("ReferenceEquality") // the very same object is meant
  private static boolean decides(Ground ground, Voice voice) {
    Levels<Integer> without =
        ground.rulings().law().registration(findingsWithout(ground.rulings(), voice));
    return Outcome.SETTLED.stream()
        .anyMatch(
            outcome ->
                ground
                    .clauses()
                    .satisfiable(voice.raises().atLeast(outcome), -without.atLeast(outcome)));
  }

  /** What the rules of a verdict say, but what one of them raises. */
  @SuppressWarnings("ReferenceEquality") // the very voice
  private static List<Evaluated<Integer>> findingsWithout(Rulings rulings, Voice voice) {
    List<Evaluated<Integer>> findings = new ArrayList<>();
    for (Voice other : rulings.together(voice)) {
      other.findings().stream()
          .filter(finding -> other != voice || finding.effect() == Effect.GRANT)
          .forEach(findings::add);
    }
    return findings;
  }
}
