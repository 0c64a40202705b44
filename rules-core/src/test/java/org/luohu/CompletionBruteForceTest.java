package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.luohu.application.Application;
import org.luohu.application.ServiceDescription;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.decision.Question;
import org.luohu.drl.Rule;
import org.luohu.newborn.Newborn;
import org.luohu.newborn.StatedFacts;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;
import org.luohu.region.Region;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * {@code possible} and {@code questions} against their definition: every completion that the domain
 * admits is decided on its own, and a fact is asked if two completions that differ in it alone
 * differ in outcome.
 */
class CompletionBruteForceTest {

  private static final int FAMILIES = 500;
  private static final int MOST_MISSING = 6;
  private static final long LARGEST = 5_000;
  private final Luohu luohu = Luohu.bundled();
  private final PolicyLibrary library = Law.bundled();
  private final List<LocalDate> days = days(library);
  private final SplittableRandom random = new SplittableRandom(1958);
  private final RandomFamilies families = new RandomFamilies(1958);

  /**
   * The first day of each version and its eve, as far as there is national law, and a day long
   * after.
   */
  static List<LocalDate> days(PolicyLibrary library) {
    TreeSet<LocalDate> days = new TreeSet<>(List.of(LocalDate.of(2026, 11, 24)));
    for (Policy policy : library.all()) {
      days.add(policy.firstDay());
      days.add(policy.firstDay().minusDays(1));
    }
    return List.copyOf(days.tailSet(library.firstDay().orElseThrow()));
  }

  /** A family with facts missing, and the policies that may have a say in it. */
  record Case(Application application, Situation situation, List<Policy> policies) {

    String shown() {
      return application.stated() + " lacking " + situation.unknown();
    }
  }

  @Test
  void possible_and_questions_are_what_all_completions_say() {
    int tried = 0;
    int open = 0;
    int asked = 0;
    long completions = 0;
    while (tried < FAMILIES) {
      Case incomplete = incomplete(true);
      Completions all = new Completions(incomplete.situation());
      if (all.unknown().isEmpty()
          || all.count() > LARGEST
          || !Newborn.SERVICE.jurisdiction().essentials().apply(incomplete.situation()).isEmpty()) {
        continue;
      }
      Decision decision = luohu.decide(incomplete.application());
      if (decision.possible().size() == 1 && random.nextInt(5) > 0) {
        continue; // most families are settled whatever is missing; a fifth of them is enough
      }
      tried++;
      completions += all.count();
      check(incomplete, all, decision);
      open += decision.outcome() == Outcome.UNDETERMINED ? 1 : 0;
      asked += decision.questions().size();
    }
    assertTrue(open > FAMILIES / 4, open + " undetermined of " + tried);
    assertTrue(asked > FAMILIES / 4, asked + " questions");
    assertTrue(completions > 20L * FAMILIES, completions + " completions");
  }

  static void check(Case incomplete, Completions all, Decision decision) {
    PlainReading reading =
        new PlainReading(
            ServiceDescription.of(incomplete.application()),
            incomplete.policies(),
            incomplete.application().materials());
    int[] outcomes = all.levels(reading::outcome);
    SortedSet<Outcome> possible = Completions.outcomes(outcomes);
    assertTrue(decision.exact(), incomplete::shown);
    assertEquals(possible, decision.possible(), incomplete::shown);
    assertEquals(settled(possible), decision.outcome(), incomplete::shown);
    assertEquals(
        Completions.outcomes(all.levels(reading::registration)),
        decision.registration().possible(),
        incomplete::shown);
    SortedSet<Outcome> channel = Completions.outcomes(all.levels(reading::channel));
    if (decision.channel() != null) {
      assertEquals(channel, decision.channel().possible(), incomplete::shown);
    } else {
      assertEquals(new TreeSet<>(List.of(Outcome.ACCEPT)), channel, incomplete::shown);
    }
    List<String> questions =
        settled(possible) == Outcome.UNDETERMINED ? all.deciding(outcomes) : List.of();
    List<String> asked = decision.questions().stream().map(Question::fact).toList();
    if (settled(possible) == Outcome.UNDETERMINED && questions.isEmpty()) {
      assertFalse(
          asked.isEmpty(),
          incomplete::shown); // facts that are tied to each other decide together only
    } else {
      assertEquals(
          new TreeSet<>(unpresumable(questions, incomplete)),
          new TreeSet<>(asked),
          incomplete::shown);
      assertEquals(new TreeSet<>(asked).size(), asked.size(), incomplete::shown);
    }
  }

  /** Without those that another answer may settle: they are asked after it. */
  private static List<String> unpresumable(List<String> questions, Case incomplete) {
    return questions.stream()
        .filter(
            key ->
                incomplete.situation().vocabulary().presumptions().stream()
                    .filter(presumption -> presumption.fact().key().equals(key))
                    .flatMap(presumption -> presumption.after().stream())
                    .noneMatch(fact -> questions.contains(fact.key())))
        .toList();
  }

  private static Outcome settled(SortedSet<Outcome> possible) {
    boolean grave = possible.first() == Outcome.REDIRECT || possible.first() == Outcome.REFUSE;
    return possible.size() == 1 || grave ? possible.first() : Outcome.UNDETERMINED;
  }

  /**
   * Without the target national law alone runs: a refusal stands, all else is open, and the target
   * is asked first.
   */
  @Test
  void without_the_target_no_completion_falls_outside_what_is_possible() {
    int refused = 0;
    for (int tried = 0; tried < FAMILIES / 5; ) {
      Case incomplete = incomplete(false);
      Completions all = new Completions(incomplete.situation());
      List<String> essentials =
          Newborn.SERVICE.jurisdiction().essentials().apply(incomplete.situation()).stream()
              .map(StatedFact::key)
              .toList();
      if (essentials.isEmpty() || all.count() > 4 * LARGEST) {
        continue;
      }
      tried++;
      Decision decision = luohu.decide(incomplete.application());
      PlainReading national =
          new PlainReading(
              Newborn.SERVICE,
              incomplete.policies().stream().filter(PolicyLibrary::national).toList(),
              incomplete.application().materials());
      boolean refusal =
          Completions.outcomes(all.levels(national::registration))
              .equals(new TreeSet<>(List.of(Outcome.REFUSE)));
      assertEquals(
          refusal ? Outcome.REFUSE : Outcome.UNDETERMINED, decision.outcome(), incomplete::shown);
      if (!refusal) {
        assertEquals(
            essentials,
            decision.questions().stream().limit(essentials.size()).map(Question::fact).toList(),
            incomplete::shown);
      }
      PlainReading reading =
          new PlainReading(
              Newborn.SERVICE, incomplete.policies(), incomplete.application().materials());
      SortedSet<Outcome> possible = Completions.outcomes(all.levels(reading::outcome));
      assertTrue(
          decision.possible().containsAll(possible),
          () -> possible + " not within " + decision.possible() + ": " + incomplete.shown());
      refused += refusal ? 1 : 0;
    }
    assertTrue(refused > 5, refused + " are refused whatever the target");
  }

  /** A family told whole, then some of its facts taken back or told coarsely. */
  private Case incomplete(boolean withTarget) {
    while (true) {
      LocalDate day = days.get(random.nextInt(days.size()));
      Map<StatedFact<?>, Object> facts = new HashMap<>(families.complete(day));
      List<StatedFact<?>> matter = mattering(library.inForce(day));
      int missing = 1 + random.nextInt(MOST_MISSING);
      for (int i = 0; i < missing; i++) {
        List<StatedFact<?>> among =
            random.nextInt(5) == 0 ? Newborn.VOCABULARY.statedFacts() : matter;
        forget(facts, among.get(random.nextInt(among.size())));
      }
      if (!withTarget) {
        facts.put(StatedFacts.REGISTERED, random.nextInt(4) == 0);
        facts.remove(Newborn.targetRegion((org.luohu.facts.Follows) facts.get(StatedFacts.FOLLOW)));
      }
      Case incomplete = of(FactSheet.application(facts), withTarget);
      if (incomplete.situation().contradictions().isEmpty()) {
        return incomplete;
      }
    }
  }

  private Case of(Application told, boolean withTarget) {
    Application application =
        random.nextInt(4) > 0
            ? told
            : told.toBuilder()
                .materials(
                    new TreeSet<>(
                        luohu.materialCodes(Newborn.SERVICE).stream()
                            .sorted()
                            .filter(code -> random.nextInt(4) > 0)
                            .toList()))
                .unchecked();
    Region target = Newborn.SERVICE.jurisdiction().stated().apply(application);
    List<Policy> policies = new ArrayList<>(library.inForce(application.filedOn()));
    if (withTarget) {
      policies.removeIf(
          policy ->
              !PolicyLibrary.national(policy)
                  && (target == null
                      || !policy.manifest().applies().mayApply(application.filedAt(), target)));
    }
    Map<StatedFact<?>, Object> statements = application.stated();
    return new Case(
        application,
        Situation.of(
            Newborn.VOCABULARY, statements, RuleConstants.of(policies).landmarks(statements)),
        policies);
  }

  private void forget(Map<StatedFact<?>, Object> facts, StatedFact<?> fact) {
    if (RandomFamilies.ALWAYS_STATED.contains(fact)) {
      return;
    }
    if (facts.get(fact) instanceof Region region && region.mainland() && random.nextBoolean()) {
      facts.put(fact, new Region(region.code().substring(0, 2)));
    } else {
      facts.remove(fact);
    }
  }

  private static List<StatedFact<?>> mattering(List<Policy> policies) {
    List<StatedFact<?>> facts = new ArrayList<>();
    for (Policy policy : policies) {
      for (Rule rule : policy.rules()) {
        rule.forEachComparison(comparison -> facts.addAll(comparison.property().inputs()));
      }
      policy
          .manifest()
          .materials()
          .values()
          .forEach(
              material ->
                  material
                      .absentWhen()
                      .keySet()
                      .forEach(key -> facts.add(Newborn.VOCABULARY.statedFact(key).orElseThrow())));
    }
    return facts.stream().distinct().toList();
  }
}
