package org.luohu.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luohu.Law;
import org.luohu.Luohu;
import org.luohu.application.ApplicationText;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.decision.Verdict;
import org.luohu.newborn.Newborn;
import org.luohu.reasoning.Conclusion;
import org.luohu.vocabulary.StatedFact;

/** The propositions of {@link Rulings} say of every family what the engine decides of it. */
class RulingsTest {

  private static final int FAMILIES = Integer.getInteger("luohu.rulings", 20_000);

  /** Of how many families one goes the public way as well, which is slower. */
  private static final int PUBLIC = 50;

  private final Engine engine = new Engine();
  private int count;
  private final Luohu luohu = Luohu.bundled();
  private final Bench bench = Bench.of(Newborn.SERVICE, Law.bundled());

  @Test
  void theSolverForetellsEveryDecision() {
    RandomFamilies random = new RandomFamilies(42);
    List<Period> periods = Period.of(Law.bundled());
    for (Period period : periods) {
      Rulings rulings =
          new Rulings(
              period.families(Newborn.SERVICE, period.policies()),
              Newborn.SERVICE,
              period.policies());
      rulings.uncoveredAnywhere();
      rulings.noChannel();
      rulings
          .voices()
          .forEach(v -> v.rule().consequences().forEach(said -> rulings.shows(v, said)));
      for (int i = 0; i < FAMILIES / periods.size(); i++) {
        check(rulings, random);
      }
    }
  }

  private void check(Rulings rulings, RandomFamilies random) {
    Families families = rulings.families();
    Map<StatedFact<?>, Object> family = random.family(families);
    assertTrue(
        families.clauses().satisfiable(families.is(family)),
        "the solver denies a family that keeps every constraint");
    TreeSet<String> foretold = foretold(rulings);
    assertEquals(
        foretold,
        told(engine.conclude(rulings.policies(), family)),
        () -> ApplicationText.of(Newborn.SERVICE, family));
    if (count++ % PUBLIC == 0) {
      Decision decision = bench.decide(ApplicationText.of(Newborn.SERVICE, family));
      assertEquals(
          foretold,
          told(
              decision.outcome(),
              decision.registration(),
              decision.findings(),
              decision.materials()));
    }
  }

  /** What the propositions say of the family found last. */
  private static TreeSet<String> foretold(Rulings rulings) {
    Clauses clauses = rulings.clauses();
    TreeSet<String> said = new TreeSet<>();
    said.add("outcome " + outcome(rulings.outcome(), clauses));
    said.add("registration " + outcome(rulings.registration(), clauses));
    for (Voice voice : rulings.voices()) {
      voice.rule().consequences().stream()
          .filter(consequence -> clauses.found(rulings.shows(voice, consequence)))
          .forEach(consequence -> said.add(consequence.effect() + " " + consequence.code()));
    }
    if (clauses.found(rulings.uncoveredAnywhere())) {
      said.add("review " + Finding.UNCOVERED);
    }
    if (clauses.found(rulings.noChannel())) {
      said.add("redirect " + Finding.NO_CHANNEL);
    }
    return said;
  }

  private static Outcome outcome(org.luohu.outcome.Levels<Integer> verdict, Clauses clauses) {
    return Outcome.SETTLED.stream()
        .filter(outcome -> clauses.found(verdict.atLeast(outcome)))
        .reduce(Outcome.ACCEPT, (milder, graver) -> graver);
  }

  private static TreeSet<String> told(Conclusion conclusion) {
    return told(
        conclusion.outcome(),
        conclusion.registration(),
        conclusion.findings(),
        conclusion.materials());
  }

  private static TreeSet<String> told(
      Outcome outcome, Verdict registration, List<Finding> findings, List<Material> materials) {
    TreeSet<String> said = new TreeSet<>();
    said.add("outcome " + outcome);
    said.add("registration " + registration.outcome());
    materials.stream()
        .filter(material -> material.state() != MaterialState.POSSIBLE)
        .forEach(material -> said.add("need " + material.code()));
    findings.stream()
        .map(finding -> finding.effect().code() + " " + finding.code())
        .forEach(said::add);
    return said;
  }
}
