package org.luohu.benchmarks;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.Outcome;

/**
 * An answer in words that can be held against another: the outcome, the codes of the findings, the
 * codes of the materials.
 *
 * @param outcome the outcome
 * @param findings verdict, effect and code of each finding but those that no rule makes
 * @param materials the codes of the materials
 * @param facts the facts of each finding; null where an engine tells none
 */
record Expected(
    Outcome outcome,
    Set<String> findings,
    Set<String> materials,
    @Nullable Map<String, TreeSet<String>> facts) {

  /** What Luohu decides by its public path. */
  static Expected of(Decision decision) {
    Set<String> findings = new TreeSet<>();
    Map<String, TreeSet<String>> facts = new TreeMap<>();
    for (Finding finding : decision.findings()) {
      if (!finding.code().equals(Finding.UNCOVERED) && !finding.code().equals(Finding.NO_CHANNEL)) {
        String name = finding.verdict() + " " + finding.effect() + " " + finding.code();
        findings.add(name);
        TreeSet<String> all = facts.computeIfAbsent(name, key -> new TreeSet<>());
        finding.facts().forEach(fact -> all.add(fact.fact() + "=" + fact.value()));
      }
    }
    Set<String> materials = new TreeSet<>();
    decision.materials().stream().map(Material::code).forEach(materials::add);
    return new Expected(decision.outcome(), findings, materials, facts);
  }

  /** What an engine comes to. */
  static Expected of(Law law, Ruling ruling) {
    Set<String> findings = new TreeSet<>();
    Set<String> materials = new TreeSet<>();
    ruling.said().stream()
        .mapToObj(law.sayings::get)
        .forEach(
            saying -> {
              if (saying.effect() == Effect.NEED) {
                materials.add(saying.code());
              } else {
                findings.add(saying.verdict() + " " + saying.effect() + " " + saying.code());
              }
            });
    return new Expected(ruling.outcome(), findings, materials, null);
  }

  /** The same with facts. */
  Expected with(Map<String, TreeSet<String>> told) {
    return new Expected(outcome, findings, materials, told);
  }

  /** Whether two answers are the same as far as both tell. */
  boolean agrees(Expected other) {
    return outcome == other.outcome
        && findings.equals(other.findings)
        && materials.equals(other.materials)
        && (facts == null || other.facts == null || facts.equals(other.facts));
  }
}
