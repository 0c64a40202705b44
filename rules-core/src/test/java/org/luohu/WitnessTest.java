package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.drl.Rule;
import org.luohu.drl.Truth;
import org.luohu.newborn.Newborn;
import org.luohu.policy.InForceWindow;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;
import org.luohu.vocabulary.Property;
import org.luohu.vocabulary.Situation;
import org.luohu.vocabulary.StatedFact;

/**
 * One rule file, three readers: on random families, told whole or in part, every rule whose formula
 * is true fires in Drools as it compiles the same bytes, none whose formula is false does, and this
 * library's engine fires exactly the true ones.
 */
class WitnessTest {

  private static final int FAMILIES = 30_000;
  private static final int OFTEN = 10;
  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);
  private static final PolicyFiles FILES = PolicyFiles.bundled();
  private static final Map<Policy, Witness> WITNESSES = new HashMap<>();
  private static PolicyLibrary library;

  private final Map<List<Policy>, RuleConstants> constants = new HashMap<>();

  @BeforeAll
  static void compile() {
    library = Law.bundled();
    library.all().forEach(policy -> WITNESSES.put(policy, new Witness(policy, ruleFiles(policy))));
  }

  @AfterAll
  static void dispose() {
    WITNESSES.values().forEach(Witness::close);
    WITNESSES.clear();
  }

  private static NavigableMap<String, byte[]> ruleFiles(Policy policy) {
    NavigableMap<String, byte[]> files = new TreeMap<>(FILES.of(policy.id()));
    files.keySet().removeIf(name -> !name.endsWith(".drl"));
    return files;
  }

  @Test
  void drools_and_the_formulas_agree_on_random_families() {
    Survey survey = new Survey();
    int made = 0;
    for (Chooser chooser = new Chooser(20211123, survey); made < FAMILIES; ) {
      Situation situation = chooser.situation();
      if (!situation.contradictions().isEmpty()) {
        continue;
      }
      made++;
      List<Object> facts = Witness.facts(situation);
      survey.note(situation);
      for (Policy policy : chooser.inForce()) {
        assertEquals(
            List.of(),
            WITNESSES.get(policy).disagreements(situation, facts),
            () -> policy.id() + " on " + facts);
      }
    }
    assertEquals(List.of(), survey.rarities(), "each rule is seen true, false and open often");
    assertTrue(
        survey.complete > FAMILIES / 10 && survey.complete < FAMILIES * 9 / 10,
        survey.complete + " families told whole");
  }

  /** Random families on days spread over all versions. */
  private final class Chooser {
    private final RandomFamilies families;
    private final SplittableRandom random;
    private final Survey survey;
    private List<Policy> inForce = List.of();
    private int next;

    Chooser(long seed, Survey survey) {
      this.survey = survey;
      families = new RandomFamilies(seed);
      random = new SplittableRandom(seed + 1);
    }

    Situation situation() {
      LocalDate day = day(library.all().get(next++ % library.all().size()));
      inForce = library.inForce(day).stream().filter(policy -> !uncertain(policy, day)).toList();
      Map<StatedFact<?>, Object> statements =
          FactSheet.application(families.next(day, aim())).stated();
      return Situation.of(
          Newborn.VOCABULARY,
          statements,
          constants.computeIfAbsent(inForce, RuleConstants::of).landmarks(statements));
    }

    List<Policy> inForce() {
      return inForce;
    }

    /** Any rule in force, or the one seen most rarely. */
    private RandomFamilies.Aim aim() {
      List<RandomFamilies.Aim> aims = new ArrayList<>();
      for (Policy policy : inForce) {
        policy
            .rules()
            .forEach(
                rule ->
                    aims.add(
                        new RandomFamilies.Aim(
                            rule, random.nextBoolean() ? Truth.TRUE : Truth.OPEN)));
      }
      return random.nextBoolean()
          ? aims.get(random.nextInt(aims.size()))
          : survey.rarest(inForce).orElse(aims.get(0));
    }

    /** A day on which a version is surely in force. */
    private LocalDate day(Policy policy) {
      LocalDate day = anyDay(policy);
      while (uncertain(policy, day)) {
        day = anyDay(policy);
      }
      return day;
    }

    /**
     * Stock Drools knows nothing of the rule that a version has while its first day is in doubt.
     */
    private static boolean uncertain(Policy policy, LocalDate day) {
      InForceWindow window = policy.manifest().inForceUncertain();
      return window != null && window.holds(day);
    }

    /** Often the first or the last. */
    private LocalDate anyDay(Policy policy) {
      LocalDate last = library.lastDay(policy);
      LocalDate end = last == null ? LAST : last;
      long length = ChronoUnit.DAYS.between(policy.firstDay(), end) + 1;
      return switch (random.nextInt(8)) {
        case 0 -> policy.firstDay();
        case 1 -> end;
        default -> policy.firstDay().plusDays(random.nextLong(length));
      };
    }
  }

  /** What was seen of properties and rules. */
  private static final class Survey {
    private final int[] silent = new int[Newborn.VOCABULARY.properties().size()];
    private final int[] unknown = new int[Newborn.VOCABULARY.properties().size()];
    private int complete;

    void note(Situation situation) {
      boolean all = true;
      for (Property<?> property : Newborn.VOCABULARY.properties()) {
        boolean known = situation.value(property) != null;
        all &= known;
        unknown[property.index()] += known ? 0 : 1;
        boolean told =
            property.inputs().stream()
                .allMatch(
                    fact -> RandomFamilies.ALWAYS_STATED.contains(fact) || situation.stated(fact));
        silent[property.index()] += told ? 0 : 1;
      }
      complete += all ? 1 : 0;
    }

    /**
     * Whether a property is known of every family, told or not: it follows from what is always
     * stated, or a blank is always presumed to mean something. Shown by families that left blanks.
     */
    private boolean alwaysKnown(Property<?> property) {
      return RandomFamilies.ALWAYS_STATED.containsAll(property.inputs())
          || unknown[property.index()] == 0 && silent[property.index()] >= 1000;
    }

    Optional<RandomFamilies.Aim> rarest(List<Policy> policies) {
      RandomFamilies.Aim rarest = null;
      int least = Integer.MAX_VALUE;
      for (Policy policy : policies) {
        Witness witness = WITNESSES.get(policy);
        for (Rule rule : policy.rules()) {
          for (Truth truth : List.of(Truth.TRUE, Truth.OPEN)) {
            if (witness.seen(rule, truth) < least && canBe(rule, truth)) {
              rarest = new RandomFamilies.Aim(rule, truth);
              least = witness.seen(rule, truth);
            }
          }
        }
      }
      return Optional.ofNullable(rarest);
    }

    List<String> rarities() {
      List<String> rarities = new ArrayList<>();
      for (Witness witness : WITNESSES.values()) {
        for (Rule rule : witness.policy().rules()) {
          for (Truth truth : Truth.values()) {
            if (canBe(rule, truth) && witness.seen(rule, truth) < OFTEN) {
              rarities.add(
                  witness.policy().id()
                      + " `"
                      + rule.name()
                      + "` was "
                      + truth
                      + " "
                      + witness.seen(rule, truth)
                      + " times of "
                      + witness.families());
            }
          }
        }
      }
      return rarities;
    }

    /**
     * A rule that compares nothing is always true; one that compares only what is always known is
     * never open.
     */
    private boolean canBe(Rule rule, Truth truth) {
      List<Property<?>> compared = new ArrayList<>();
      rule.forEachComparison(comparison -> compared.add(comparison.property()));
      return switch (truth) {
        case TRUE -> true;
        case FALSE -> !compared.isEmpty();
        case OPEN -> !compared.stream().allMatch(this::alwaysKnown);
      };
    }
  }

  static Stream<Arguments> breakages() {
    return Stream.of(
        Arguments.of(
            "national/birth-registration/2021-10-01", "registered == true", "registered == false"),
        Arguments.of(
            "national/birth-registration/2021-10-01",
            "household == HouseholdKind.NONE",
            "household == HouseholdKind.TALENT_COLLECTIVE"),
        Arguments.of(
            "national/birth-registration/2021-10-01",
            "adoption != Adoption.NOTARISED",
            "adoption == Adoption.NOTARISED"),
        Arguments.of(
            "national/birth-registration/2021-10-01",
            "findings.refuse(\"already-registered\")",
            "findings.review(\"already-registered\")"),
        Arguments.of(
            "yangtze-delta/cross-province-newborn/2022-12-08", "ageYears >= 1", "ageYears > 1"),
        Arguments.of("yangtze-delta/cross-province-newborn/2021-11-23", "died == false, ", ""),
        Arguments.of(
            "zhejiang/birth-registration/2020-05-01", "sameCity == true", "sameCity == false"));
  }

  @ParameterizedTest
  @MethodSource("breakages")
  void a_rule_broken_for_drools_alone_is_noticed(String id, String from, String to) {
    Policy policy = library.version(id).orElseThrow();
    NavigableMap<String, byte[]> files = ruleFiles(policy);
    boolean[] broken = new boolean[1];
    files.replaceAll(
        (name, bytes) -> {
          String text = new String(bytes, StandardCharsets.UTF_8);
          broken[0] |= text.contains(from);
          return text.replace(from, to).getBytes(StandardCharsets.UTF_8);
        });
    assertTrue(broken[0], "the rules still say `" + from + "`");
    try (Witness witness = new Witness(policy, files)) {
      assertFalse(noticed(witness).isEmpty());
    }
  }

  private List<String> noticed(Witness witness) {
    Chooser chooser = new Chooser(7, new Survey());
    for (int i = 0; i < 20_000; i++) {
      Situation situation = chooser.situation();
      if (situation.contradictions().isEmpty() && chooser.inForce().contains(witness.policy())) {
        List<String> disagreements = witness.disagreements(situation, Witness.facts(situation));
        if (!disagreements.isEmpty()) {
          return disagreements;
        }
      }
    }
    return List.of();
  }
}
