package org.luohu.reasoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.luohu.Law;
import org.luohu.RandomFamilies;
import org.luohu.application.Jurisdiction;
import org.luohu.decision.Outcome;
import org.luohu.decision.Question;
import org.luohu.decision.Verdict;
import org.luohu.newborn.Newborn;
import org.luohu.outcome.Diagrams;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;
import org.luohu.region.Region;
import org.luohu.vocabulary.Completion;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * Where the exact answer is too costly: the diagrams may have no node at all, and what is told
 * instead holds the exact answer, says that it is a superset, and is no wrong outcome.
 */
class SupersetTest {

  private static final int FAMILIES = 1_500;
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(2022, 3, 1), LocalDate.of(2024, 6, 1), LocalDate.of(2026, 11, 24));
  private static final Jurisdiction JURISDICTION = Newborn.SERVICE.jurisdiction();

  private final PolicyLibrary library = Law.bundled();
  private final SplittableRandom random = new SplittableRandom(1986);
  private final RandomFamilies families = new RandomFamilies(1986);
  private int told;
  private int coarser;
  private int nationalOnly;
  private int undecided;

  @Test
  void what_is_told_instead_holds_the_exact_answer() {
    for (int i = 0; i < FAMILIES; ) {
      Map<StatedFact<?>, Object> family = families.complete(DAYS.get(random.nextInt(DAYS.size())));
      List<Policy> policies = mayApply(family);
      List<StatedFact<?>> forgotten = forget(family);
      Situation situation =
          Situation.of(Newborn.VOCABULARY, family, RuleConstants.of(policies).landmarks(family));
      if (situation.contradictions().isEmpty()) {
        check(situation, policies, family + " without " + forgotten);
        i++;
      }
    }
    assertTrue(told > FAMILIES / 4, told + " supersets");
    assertTrue(coarser > FAMILIES / 50, coarser + " with more than the exact answer");
    assertTrue(undecided > 0, undecided + " of several grave outcomes left open");
    assertTrue(nationalOnly > FAMILIES / 50, nationalOnly + " by national law alone");
  }

  private void check(Situation situation, List<Policy> policies, String shown) {
    Conclusion exact = conclude(situation, policies, Reasoner.LIMIT);
    Conclusion superset = conclude(situation, policies, 0);
    if (superset.exact()) {
      assertEquals(exact.possible(), superset.possible(), shown);
      assertEquals(exact.outcome(), superset.outcome(), shown);
    } else if (!JURISDICTION.essentials().apply(situation).isEmpty()) {
      nationalOnly++;
    } else {
      told++;
      coarser += superset.possible().equals(exact.possible()) ? 0 : 1;
      undecided += superset.possible().first().compareTo(Outcome.REDIRECT) >= 0 ? 1 : 0;
      assertTrue(exact.exact(), shown);
      assertHolds(superset.registration(), exact.registration(), shown);
      assertEquals(exact.channel() == null, superset.channel() == null, shown);
      if (exact.channel() != null) {
        assertHolds(assertPresent(superset.channel()), exact.channel(), shown);
      }
    }
    assertHolds(
        new Verdict(superset.outcome(), superset.possible()),
        new Verdict(exact.outcome(), exact.possible()),
        shown);
    if (superset.outcome() == Outcome.UNDETERMINED) {
      List<String> asked = asked(superset);
      asked(exact).stream()
          .filter(fact -> !asked.contains(fact))
          .forEach(fact -> assertTrue(waits(fact, asked), () -> fact + " not asked: " + shown));
      assertFalse(asked(superset).isEmpty(), shown);
    }
  }

  /** Whether what the superset asks may settle a fact, so that it is not asked yet. */
  private static boolean waits(String fact, List<String> asked) {
    return Newborn.VOCABULARY.presumptions().stream()
        .filter(presumption -> presumption.fact().key().equals(fact))
        .flatMap(presumption -> presumption.after().stream())
        .anyMatch(after -> asked.contains(after.key()));
  }

  private static Verdict assertPresent(Verdict verdict) {
    assertNotNull(verdict);
    return verdict;
  }

  private static void assertHolds(Verdict superset, Verdict exact, String shown) {
    assertTrue(
        superset.possible().containsAll(exact.possible()),
        () -> superset + " without all of " + exact + ": " + shown);
    assertTrue(
        superset.outcome() == exact.outcome() || superset.outcome() == Outcome.UNDETERMINED,
        () -> superset + " is wrong, " + exact + " is right: " + shown);
  }

  private static List<String> asked(Conclusion conclusion) {
    return conclusion.questions().stream().map(Question::fact).toList();
  }

  private static Conclusion conclude(Situation situation, List<Policy> policies, int limit) {
    List<RunnablePolicy> runnable = policies.stream().map(RunnablePolicy::byFormulas).toList();
    return Reasoner.conclude(situation, runnable, JURISDICTION, null, limit);
  }

  private List<Policy> mayApply(Map<StatedFact<?>, Object> family) {
    Completion completion = RandomFamilies.of(family);
    Region counter = JURISDICTION.counter().apply(completion);
    Region target = JURISDICTION.target().apply(completion);
    return library.inForce((LocalDate) family.get(org.luohu.newborn.StatedFacts.FILED_ON)).stream()
        .filter(
            policy ->
                PolicyLibrary.national(policy)
                    || target.mainland() && policy.manifest().applies().mayApply(counter, target))
        .sorted(PolicyLibrary.PARTICULARITY)
        .toList();
  }

  private List<StatedFact<?>> forget(Map<StatedFact<?>, Object> family) {
    List<StatedFact<?>> forgotten = new ArrayList<>();
    for (StatedFact<?> fact : Newborn.VOCABULARY.statedFacts()) {
      if (random.nextInt(6) == 0 && !RandomFamilies.ALWAYS_STATED.contains(fact)) {
        forget(family, fact);
        forgotten.add(fact);
      }
    }
    return forgotten;
  }

  private void forget(Map<StatedFact<?>, Object> family, StatedFact<?> fact) {
    if (family.get(fact) instanceof Region region && region.mainland() && random.nextInt(8) > 0) {
      family.put(fact, new Region(region.code().substring(0, 2)));
    } else {
      family.remove(fact);
    }
  }

  @Test
  void diagrams_of_no_node_hold_constants_only() {
    Diagrams diagrams = new Diagrams(0);
    int always = diagrams.constant(true);
    assertEquals(always, diagrams.or(always, diagrams.constant(false)));
    assertThrows(
        Diagrams.TooLarge.class,
        () -> diagrams.select(0, List.of(always, diagrams.constant(false))));
  }
}
