package org.luohu.reasoning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Basis;
import org.luohu.decision.Effect;
import org.luohu.decision.Fact;
import org.luohu.decision.Finding;
import org.luohu.decision.VerdictKind;
import org.luohu.drl.Truth;
import org.luohu.policy.FindingEntry;
import org.luohu.text.Text;

/** Collects what true rules say; findings of one code are merged, facts and bases united. */
final class FindingMerger {

  /** The policy that findings of no rule are ascribed to. */
  static final String NO_POLICY = "luohu";

  private static final Comparator<Finding> ORDER =
      Comparator.comparing(Finding::verdict)
          .thenComparing(finding -> gravity(finding.effect()))
          .thenComparing(Finding::code);

  private final @Nullable Explanation explanation;
  private final Map<List<Object>, Finding> findings = new LinkedHashMap<>();

  /**
   * Nothing collected yet.
   *
   * @param explanation tells the facts behind a finding; null where none are wanted
   */
  FindingMerger(@Nullable Explanation explanation) {
    this.explanation = explanation;
  }

  private static int gravity(Effect effect) {
    return switch (effect) {
      case REFUSE -> 0;
      case REDIRECT -> 1;
      case REVIEW -> 2;
      case SUPPLEMENT -> 3;
      case GRANT -> 4;
      case NEED -> 5;
      case NOTE -> 6;
    };
  }

  void add(VerdictKind verdict, PolicyState policy) {
    for (RuleState state : policy.standing()) {
      if (state.truth() == Truth.TRUE) {
        for (Said said : state.says()) {
          if (!said.needs()) {
            add(verdict, state, said);
          }
        }
      }
    }
  }

  private void add(VerdictKind verdict, RuleState state, Said said) {
    FindingEntry entry = said.findingEntry();
    Finding finding =
        new Finding(
            said.effect(),
            said.code(),
            verdict,
            entry.text(),
            entry.to(),
            entry.remedy(),
            explanation == null ? null : explanation.earliest(entry.earliest()),
            said.basis(),
            explanation == null ? List.of() : explanation.facts(explanation.because(state.rule())),
            said.policy());
    findings.merge(List.of(verdict, said.effect(), said.code()), finding, FindingMerger::merge);
  }

  private static Finding merge(Finding a, Finding b) {
    if (a.basis().equals(b.basis()) && a.facts().containsAll(b.facts())) {
      return a;
    }
    LinkedHashSet<Basis> basis = new LinkedHashSet<>(a.basis());
    basis.addAll(b.basis());
    LinkedHashSet<Fact> facts = new LinkedHashSet<>(a.facts());
    facts.addAll(b.facts());
    return new Finding(
        a.effect(),
        a.code(),
        a.verdict(),
        a.text(),
        a.to(),
        a.remedy(),
        a.earliest(),
        List.copyOf(basis),
        List.copyOf(facts),
        a.policy());
  }

  /** A situation that no rule covers is never silently accepted nor refused. */
  void addUncovered(VerdictKind verdict) {
    Text text =
        verdict == VerdictKind.REGISTRATION
            ? Text.of(
                "已收录的规定没有涵盖这种情况，须由公安机关调查核实后决定",
                "no rule on record covers this situation; the police have to look into it and"
                    + " decide")
            : Text.of(
                "已收录的通办规定没有涵盖这种情况，能否在这里受理须由公安机关核实",
                "no channel rule on record covers this situation; the police have to see whether it"
                    + " can be filed here");
    put(
        new Finding(
            Effect.REVIEW,
            Finding.UNCOVERED,
            verdict,
            text,
            null,
            null,
            List.of(),
            List.of(),
            NO_POLICY));
  }

  /** No channel is on record, which does not mean that none exists. */
  void addNoChannel() {
    put(
        new Finding(
            Effect.REDIRECT,
            Finding.NO_CHANNEL,
            VerdictKind.CHANNEL,
            Text.of(
                "没有收录申报日两地之间可用的通办渠道（不等于确实没有）",
                "no channel between the two places is on record for that day (which does not mean"
                    + " that none exists)"),
            Text.of(
                "到拟入户地公安机关申报，或者先向受理地公安机关咨询",
                "file with the police of the household to be joined, or ask the police here first"),
            null,
            List.of(),
            List.of(),
            NO_POLICY));
  }

  private void put(Finding finding) {
    findings.put(List.of(finding.verdict(), finding.effect(), finding.code()), finding);
  }

  boolean has(VerdictKind verdict, Effect effect) {
    return findings.values().stream()
        .anyMatch(finding -> finding.verdict() == verdict && finding.effect() == effect);
  }

  List<Finding> findings() {
    List<Finding> sorted = new ArrayList<>(findings.values());
    sorted.sort(ORDER);
    return sorted;
  }
}
