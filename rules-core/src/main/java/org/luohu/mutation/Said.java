package org.luohu.mutation;

import java.util.Set;
import java.util.TreeSet;
import org.luohu.cases.Expectation;
import org.luohu.decision.Effect;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.decision.Question;
import org.luohu.reasoning.Conclusion;

/**
 * What a decision says, in codes: two that differ here are told apart.
 *
 * @param outcome the outcome
 * @param findings verdict, effect and code of each finding
 * @param materials code and state of each material
 */
public record Said(Outcome outcome, Set<String> findings, Set<String> materials) {

  static Said of(Conclusion conclusion) {
    Set<String> findings = new TreeSet<>();
    for (Finding finding : conclusion.findings()) {
      findings.add(finding.verdict().code() + " " + finding.effect().code() + " " + finding.code());
    }
    Set<String> materials = new TreeSet<>();
    for (Material material : conclusion.materials()) {
      materials.add(material.code() + " " + material.state().code());
    }
    return new Said(conclusion.outcome(), findings, materials);
  }

  /** Whether a conclusion is other than a case expects, in what the case speaks of. */
  static boolean fails(Expectation expected, Conclusion conclusion) {
    return expected.outcome() != conclusion.outcome()
        || !expected.findings().equals(findings(conclusion))
        || expected.materials() != null && !expected.materials().equals(materials(conclusion))
        || expected.questions() != null && !expected.questions().equals(questions(conclusion));
  }

  private static Set<String> findings(Conclusion conclusion) {
    Set<String> codes = new TreeSet<>();
    conclusion.findings().stream().filter(finding -> finding.effect() != Effect.NOTE).map(Finding::code).forEach(codes::add);
    return codes;
  }

  private static Set<String> materials(Conclusion conclusion) {
    Set<String> codes = new TreeSet<>();
    conclusion.materials().stream().filter(material -> material.state() != MaterialState.POSSIBLE).map(Material::code).forEach(codes::add);
    return codes;
  }

  private static Set<String> questions(Conclusion conclusion) {
    Set<String> facts = new TreeSet<>();
    conclusion.questions().stream().map(Question::fact).forEach(facts::add);
    return facts;
  }
}
