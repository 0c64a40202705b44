package org.luohu.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luohu.Law;
import org.luohu.application.ApplicationText;
import org.luohu.decision.Outcome;
import org.luohu.drl.Truth;
import org.luohu.facts.HouseholdKind;
import org.luohu.newborn.Newborn;
import org.luohu.outcome.Diagrams;
import org.luohu.outcome.Kleene;
import org.luohu.outcome.Levels;
import org.luohu.outcome.OutcomeLaw;
import org.luohu.reasoning.Conclusion;
import org.luohu.region.Region;
import org.luohu.vocabulary.StatedFact;

/**
 * One law of outcomes in four logics, one answer: plain truths of each completion, three-valued
 * truths, decision diagrams and a solver's literals, over the same rules and families.
 */
class FourLogicsTest {

  private static final int LAWS = 2_000;
  private static final int FACTS = 5;
  private static final int FAMILIES = 1_000;

  private final Random random = new Random(1845);

  /** Rules at random, families of whom some facts are known, and all completions one by one. */
  @Test
  void random_rules_come_to_one_answer() {
    int open = 0;
    int coarser = 0;
    for (int i = 0; i < LAWS; i++) {
      RandomLaw law = RandomLaw.of(random, FACTS);
      List<Truth> known =
          IntStream.range(0, FACTS).mapToObj(fact -> Truth.values()[random.nextInt(3)]).toList();
      SortedSet<Outcome> plain = plain(law, known);
      SortedSet<Outcome> threeValued = Kleene.possible(law.outcome(Kleene.LOGIC, known));

      assertEquals(plain, solved(law, known), law::toString);
      assertDiagrams(law, known, plain);
      assertTrue(threeValued.containsAll(plain), law::toString);
      if (!known.contains(Truth.OPEN)) {
        assertEquals(plain, threeValued, law::toString);
      }
      open += plain.size() > 1 ? 1 : 0;
      coarser += threeValued.size() > plain.size() ? 1 : 0;
    }
    assertTrue(open > LAWS / 5, open + " of several outcomes");
    assertTrue(coarser > LAWS / 50, coarser + " of which three values tell less than all");
  }

  private static List<List<Boolean>> completions(List<Truth> known) {
    List<List<Boolean>> all = new ArrayList<>();
    for (int bits = 0; bits < 1 << FACTS; bits++) {
      int number = bits;
      List<Boolean> family =
          IntStream.range(0, FACTS).mapToObj(fact -> (number >> fact & 1) == 1).toList();
      if (IntStream.range(0, FACTS)
          .allMatch(
              fact ->
                  known.get(fact) == Truth.OPEN || known.get(fact) == Truth.of(family.get(fact)))) {
        all.add(family);
      }
    }
    return all;
  }

  private static SortedSet<Outcome> plain(RandomLaw law, List<Truth> known) {
    SortedSet<Outcome> outcomes = new TreeSet<>();
    for (List<Boolean> family : completions(known)) {
      Outcome outcome = Plain.outcome(law.outcome(Plain.LOGIC, family));
      assertEquals(law.byHand(family), outcome, law::toString);
      outcomes.add(outcome);
    }
    return outcomes;
  }

  private static SortedSet<Outcome> solved(RandomLaw law, List<Truth> known) {
    Clauses clauses = new Clauses();
    List<Integer> facts = IntStream.range(0, FACTS).mapToObj(fact -> clauses.variable()).toList();
    Levels<Integer> verdict = law.outcome(clauses, facts);
    List<Integer> family = new ArrayList<>();
    for (int fact = 0; fact < FACTS; fact++) {
      if (known.get(fact) != Truth.OPEN) {
        family.add(known.get(fact) == Truth.TRUE ? facts.get(fact) : -facts.get(fact));
      }
    }
    return solved(clauses, new OutcomeLaw<>(clauses), verdict, family);
  }

  private static SortedSet<Outcome> solved(
      Clauses clauses, OutcomeLaw<Integer> law, Levels<Integer> verdict, List<Integer> family) {
    SortedSet<Outcome> outcomes = new TreeSet<>();
    for (Outcome outcome : Outcome.SETTLED) {
      List<Integer> such = new ArrayList<>(family);
      such.add(law.is(verdict, outcome));
      if (clauses.satisfiable(such)) {
        outcomes.add(outcome);
      }
    }
    return outcomes;
  }

  private static void assertDiagrams(RandomLaw law, List<Truth> known, SortedSet<Outcome> plain) {
    Diagrams diagrams = new Diagrams(10_000);
    List<Integer> facts = new ArrayList<>();
    for (int fact = 0; fact < FACTS; fact++) {
      facts.add(
          known.get(fact) == Truth.OPEN
              ? diagrams.select(fact, List.of(diagrams.constant(false), diagrams.constant(true)))
              : diagrams.constant(known.get(fact) == Truth.TRUE));
    }
    int rank = diagrams.rank(law.outcome(diagrams, facts), diagrams.constant(true));
    assertEquals(plain, outcomes(diagrams.values(rank)), law::toString);
    for (int fact = 0; fact < FACTS; fact++) {
      assertEquals(decides(law, known, fact), diagrams.decides(fact, rank), law::toString);
    }
  }

  private static SortedSet<Outcome> outcomes(BitSet ranks) {
    SortedSet<Outcome> outcomes = new TreeSet<>();
    ranks.stream().mapToObj(Outcome.SETTLED::get).forEach(outcomes::add);
    return outcomes;
  }

  /** Whether two completions that differ in the fact alone differ in outcome. */
  private static boolean decides(RandomLaw law, List<Truth> known, int fact) {
    return known.get(fact) == Truth.OPEN
        && completions(known).stream()
            .anyMatch(
                family -> {
                  List<Boolean> neighbour = new ArrayList<>(family);
                  neighbour.set(fact, !family.get(fact));
                  return law.byHand(family) != law.byHand(neighbour);
                });
  }

  /** The law on record: families of whom all is known, then the same with facts forgotten. */
  @Test
  void the_law_on_record_comes_to_one_answer() {
    Engine engine = new Engine();
    RandomFamilies families = new RandomFamilies(1852);
    List<Period> periods = Period.of(Law.bundled());
    int open = 0;
    for (Period period : periods) {
      Rulings rulings =
          new Rulings(
              period.families(Newborn.SERVICE, period.policies()),
              Newborn.SERVICE,
              period.policies());
      for (int i = 0; i < FAMILIES / periods.size(); i++) {
        Map<StatedFact<?>, Object> family = families.family(rulings.families());
        Outcome plain = Plain.outcome(period.policies(), family);
        assertAnswer(rulings, family, engine.conclude(period.policies(), family), plain);
        Map<StatedFact<?>, Object> known = forgetful(family);
        Conclusion conclusion = engine.concludeKnowing(period.policies(), family, known);
        assertTrue(conclusion.exact(), () -> ApplicationText.of(Newborn.SERVICE, known));
        assertAnswer(rulings, known, conclusion, plain);
        open += conclusion.possible().size() > 1 ? 1 : 0;
      }
    }
    assertTrue(open > FAMILIES / 8, open + " of several outcomes");
  }

  private static void assertAnswer(
      Rulings rulings, Map<StatedFact<?>, Object> known, Conclusion conclusion, Outcome plain) {
    assertEquals(
        solved(rulings.clauses(), rulings.law(), rulings.outcome(), rulings.families().is(known)),
        conclusion.possible(),
        () -> ApplicationText.of(Newborn.SERVICE, known));
    assertTrue(
        conclusion.possible().contains(plain), () -> ApplicationText.of(Newborn.SERVICE, known));
  }

  /** A family with some facts forgotten; the places and households stay known. */
  private Map<StatedFact<?>, Object> forgetful(Map<StatedFact<?>, Object> family) {
    List<StatedFact<?>> facts =
        Newborn.SERVICE.vocabulary().statedFacts().stream()
            .filter(fact -> !Newborn.SERVICE.required().contains(fact))
            .<StatedFact<?>>map(fact -> fact)
            .filter(fact -> !(family.get(fact) instanceof Region))
            .filter(fact -> !(family.get(fact) instanceof HouseholdKind))
            .toList();
    Map<StatedFact<?>, Object> known = new HashMap<>(family);
    for (int i = 0; i < 6; i++) {
      known.remove(facts.get(random.nextInt(facts.size())));
    }
    return known;
  }
}
