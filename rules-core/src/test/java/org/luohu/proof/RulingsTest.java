package org.luohu.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.Proofs;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.vocabulary.StatedFact;

/** The propositions of {@link Rulings} say of every family what the engine decides of it. */
class RulingsTest {

  private static final int FAMILIES = Integer.getInteger("luohu.rulings", 50_000);

  private final Luohu luohu = Luohu.bundled();
  private final Bench bench = Proofs.SERVICE.bench().apply(luohu.library());

  @Test
  void theSolverForetellsEveryDecision() {
    RandomFamilies random = new RandomFamilies(42);
    List<Period> periods = Period.of(luohu.library());
    for (Period period : periods) {
      Rulings rulings = new Rulings(period.families(Proofs.SERVICE, period.policies()), Proofs.SERVICE, period.policies());
      for (int i = 0; i < FAMILIES / periods.size(); i++) {
        check(rulings, random);
      }
    }
  }

  private void check(Rulings rulings, RandomFamilies random) {
    Families families = rulings.families();
    Map<StatedFact<?>, Object> family = random.family(families);
    assertTrue(families.clauses().satisfiable(families.is(family)), "the solver denies a family that keeps every constraint");
    String file = Proofs.SERVICE.file().apply(family);
    assertEquals(foretold(rulings), told(bench.decide(file)), file);
  }

  /** What the propositions say of the family found last. */
  private static TreeSet<String> foretold(Rulings rulings) {
    Clauses clauses = rulings.clauses();
    TreeSet<String> said = new TreeSet<>();
    said.add("outcome " + outcome(rulings.outcome(), clauses));
    said.add("registration " + outcome(rulings.registration(), clauses));
    for (Voice voice : rulings.voices()) {
      if (clauses.found(voice.holds()) && chosen(rulings, voice)) {
        voice.rule().consequences().forEach(consequence -> said.add(consequence.effect() + " " + consequence.code()));
      }
    }
    if (clauses.found(rulings.uncovered())) {
      said.add("review " + Finding.UNCOVERED);
    }
    return said;
  }

  private static boolean chosen(Rulings rulings, Voice voice) {
    return !voice.channel() || rulings.clauses().found(rulings.chosen(voice.policy()));
  }

  private static Outcome outcome(Level level, Clauses clauses) {
    int reached = 0;
    while (reached < Level.COUNT && clauses.found(level.atLeast(reached + 1))) {
      reached++;
    }
    return Outcome.values()[reached];
  }

  private static TreeSet<String> told(Decision decision) {
    TreeSet<String> said = new TreeSet<>();
    said.add("outcome " + decision.outcome());
    said.add("registration " + decision.registration().outcome());
    decision.materials().stream().filter(material -> material.state() != MaterialState.POSSIBLE).forEach(material -> said.add("need " + material.code()));
    for (Finding finding : decision.findings()) {
      boolean absent = finding.code().equals(Finding.NO_CHANNEL);
      boolean channelUncovered = finding.code().equals(Finding.UNCOVERED) && finding.verdict() != org.luohu.decision.VerdictKind.REGISTRATION;
      if (!absent && !channelUncovered) {
        said.add(finding.effect().code() + " " + finding.code());
      }
    }
    return said;
  }
}
