package org.luohu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.decision.Finding;
import org.luohu.decision.Material;
import org.luohu.decision.Outcome;
import org.luohu.decision.Upshot;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyLibrary;
import org.luohu.policy.RuleConstants;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionJson;
import org.luohu.vocabulary.StatedFact;

/** What is true of every decision. */
class DecisionPropertiesTest {

  private static final LocalDate LAST = LocalDate.of(2027, 12, 31);

  private final Luohu luohu = Luohu.bundled();
  private final SplittableRandom random = new SplittableRandom(1107);
  private final RandomFamilies families = new RandomFamilies(1107);
  private final LocalDate first = Law.bundled().firstDay().orElseThrow();
  private int turn;

  private Map<StatedFact<?>, Object> family() {
    LocalDate day = first.plusDays(random.nextLong(LAST.toEpochDay() - first.toEpochDay() + 1));
    return families.next(day, Aims.any(Law.bundled().inForce(day), turn++));
  }

  private static String decided(Luohu luohu, Application application) {
    try {
      return DecisionJson.render(luohu.decide(application));
    } catch (ProblemsException e) {
      return e.getMessage();
    }
  }

  @Test
  void no_decision_throws_anything_but_problems() {
    int decided = 0;
    int problems = 0;
    for (int i = 0; i < 5_000; i++) {
      Map<StatedFact<?>, Object> family = family();
      try {
        Decision decision = luohu.decide(FactSheet.application(family));
        assertTrue(decision.possible().size() > 0, family::toString);
        assertEquals(
            decision.outcome() == Outcome.UNDETERMINED,
            !decision.questions().isEmpty(),
            () ->
                decision.outcome()
                    + " of "
                    + decision.possible()
                    + " with "
                    + decision.questions()
                    + " on "
                    + FactSheet.application(family).stated());
        decided++;
      } catch (ProblemsException e) {
        problems++;
      } catch (RuntimeException e) {
        throw new AssertionError("on " + family, e);
      }
    }
    assertTrue(
        decided > 4_000 && decided + problems == 5_000, decided + " decided, " + problems + " not");
  }

  /** What is counted of many is what each is told, with parts remembered and without. */
  @Test
  void told_briefly_it_comes_to_the_same() {
    List<Luohu> all = List.of(luohu, luohu.remembering(0));
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      Application application = FactSheet.application(family());
      for (Luohu each : all) {
        Object whole = outcome(() -> brief(each.decide(application)));
        assertEquals(whole, outcome(() -> brief(each.decideBriefly(application))));
        refused += whole instanceof String ? 1 : 0;
      }
    }
    assertTrue(refused < 1_000, refused + " could not be decided");
  }

  private static Object outcome(Supplier<List<Object>> decided) {
    try {
      return decided.get();
    } catch (ProblemsException e) {
      return e.getMessage();
    }
  }

  private static List<Object> brief(Decision decision) {
    return brief(decision.outcome(), decision.findings(), decision.materials());
  }

  private static List<Object> brief(Upshot upshot) {
    return brief(upshot.outcome(), upshot.findings(), upshot.materials());
  }

  private static List<Object> brief(
      Outcome outcome, List<Finding> findings, List<Material> materials) {
    List<Object> all = new ArrayList<>();
    all.add(outcome);
    findings.forEach(
        one -> all.add(List.of(one.verdict(), one.effect(), one.code(), one.text(), one.basis())));
    materials.forEach(one -> all.add(List.of(one.code(), one.state(), one.basis())));
    return all;
  }

  /**
   * Whatever more becomes known, the outcome stays within what was possible before, unless it
   * overrides a presumption.
   */
  @Test
  void more_facts_never_lead_outside_what_was_possible() {
    int refused = 0;
    int compared = 0;
    while (compared < 2_000) {
      Map<StatedFact<?>, Object> whole = family();
      Map<StatedFact<?>, Object> part = new HashMap<>(whole);
      List<StatedFact<?>> facts = new ArrayList<>(Newborn.VOCABULARY.statedFacts());
      Collections.shuffle(facts, new Random(random.nextLong()));
      facts.stream()
          .filter(fact -> whole.containsKey(fact) && !RandomFamilies.ALWAYS_STATED.contains(fact))
          .limit(1 + random.nextInt(8))
          .forEach(part::remove);
      Decision more;
      Decision less;
      try {
        more = luohu.decide(FactSheet.application(whole));
        less = luohu.decide(FactSheet.application(part));
      } catch (ProblemsException e) {
        continue;
      }
      if (overridden(FactSheet.application(part), FactSheet.application(whole))) {
        continue;
      }
      compared++;
      refused += less.outcome() == Outcome.REFUSE ? 1 : 0;
      assertTrue(
          less.possible().containsAll(more.possible()),
          () -> less.possible() + " became " + more.possible() + " from " + part + " to " + whole);
      if (less.outcome() == Outcome.REFUSE) {
        assertEquals(Outcome.REFUSE, more.outcome());
      }
    }
    assertTrue(refused > 20, refused + " refused");
  }

  /** Whether a fact that was presumed of the family told in part turns out otherwise. */
  private boolean overridden(Application part, Application whole) {
    Map<StatedFact<?>, Object> told = whole.stated();
    var situation = situation(part);
    var fuller = situation(whole);
    return situation.presumed().stream()
        .anyMatch(
            fact ->
                !situation.value(fact).equals(told.get(fact))
                    && !situation.value(fact).equals(fuller.value(fact)));
  }

  private org.luohu.vocabulary.Situation situation(Application application) {
    Map<StatedFact<?>, Object> statements = application.stated();
    RuleConstants constants = RuleConstants.of(Law.bundled().inForce(application.filedOn()));
    return org.luohu.vocabulary.Situation.of(
        Newborn.VOCABULARY, statements, constants.landmarks(statements));
  }

  @Test
  void the_order_of_facts_in_the_file_makes_no_difference() throws IOException {
    String file = Files.readString(Path.of("..", "examples", "xu-family.yaml"));
    List<List<String>> blocks = blocks(file);
    Set<String> decisions = new HashSet<>();
    Set<String> texts = new HashSet<>();
    Random shuffle = new Random(5);
    for (int i = 0; i < 50; i++) {
      Collections.shuffle(blocks, shuffle);
      blocks.forEach(block -> Collections.shuffle(block.subList(1, block.size()), shuffle));
      String text =
          blocks.stream().flatMap(List::stream).collect(Collectors.joining("\n", "", "\n"));
      texts.add(text);
      decisions.add(
          decided(luohu, luohu.read(text.getBytes(StandardCharsets.UTF_8), "family.yaml", null)));
    }
    assertTrue(texts.size() > 40);
    assertEquals(1, decisions.size());
  }

  /** The top-level keys of a file, each with the lines under it. */
  private static List<List<String>> blocks(String file) {
    List<List<String>> blocks = new ArrayList<>();
    for (String line :
        file.lines().filter(line -> !line.isBlank() && !line.strip().startsWith("#")).toList()) {
      if (!line.startsWith(" ")) {
        blocks.add(new ArrayList<>());
      }
      blocks.get(blocks.size() - 1).add(line);
    }
    return blocks;
  }

  @Test
  void the_order_of_rules_in_their_files_makes_no_difference(@TempDir Path directory)
      throws IOException {
    Luohu shuffled = Luohu.open(shuffled(directory));
    assertNotEquals(
        names(Law.bundled()), names(Law.in(directory)), "the rules stand in another order");
    for (int i = 0; i < 1_000; i++) {
      Application application = FactSheet.application(family());
      assertEquals(
          withoutDigests(decided(luohu, application)),
          withoutDigests(decided(shuffled, application)));
    }
  }

  private static List<String> names(PolicyLibrary library) {
    return library.all().stream()
        .flatMap(policy -> policy.rules().stream())
        .map(rule -> rule.name())
        .toList();
  }

  private static String withoutDigests(String json) {
    return json.replaceAll("\"digest\":\"[0-9a-f]{64}\"", "\"digest\":\"\"");
  }

  /** The bundled tree with the rules of each file in another order and the files renamed. */
  private static Path shuffled(Path directory) throws IOException {
    Random random = new Random(3);
    for (Map.Entry<String, byte[]> entry : PolicyFiles.bundled().files().entrySet()) {
      Path path = directory.resolve(entry.getKey());
      Files.createDirectories(path.getParent());
      if (!entry.getKey().endsWith(".drl")) {
        Files.write(path, entry.getValue());
        continue;
      }
      String text = new String(entry.getValue(), StandardCharsets.UTF_8);
      int start = text.indexOf("\nrule ");
      List<String> rules =
          new ArrayList<>(Arrays.asList(text.substring(start).split("(?=\nrule )")));
      Collections.shuffle(rules, random);
      Files.writeString(
          path.resolveSibling((char) ('a' + random.nextInt(26)) + "-" + path.getFileName()),
          text.substring(0, start) + String.join("", rules));
    }
    return directory;
  }

  private static List<String> ids(PolicyLibrary library, LocalDate day) {
    return library.inForce(day).stream().map(Policy::id).toList();
  }

  @Test
  void every_day_selects_one_version_of_each_policy() {
    PolicyLibrary library = Law.bundled();
    NavigableMap<String, LocalDate> firstDays = new TreeMap<>();
    library
        .all()
        .forEach(
            policy ->
                firstDays.merge(policy.name(), policy.mayBegin(), (a, b) -> a.isBefore(b) ? a : b));
    LocalDate first = Collections.min(firstDays.values());
    for (LocalDate day = first.minusDays(1); day.getYear() <= 2027; day = day.plusDays(1)) {
      LocalDate on = day;
      Map<String, Long> chosen =
          library.inForce(day).stream()
              .collect(Collectors.groupingBy(Policy::name, TreeMap::new, Collectors.counting()));
      Map<String, Long> expected = new TreeMap<>();
      firstDays.forEach(
          (name, from) -> {
            if (!on.isBefore(from) && !repealed(library, name, on)) {
              expected.put(name, 1L);
            }
          });
      assertEquals(expected, chosen, day::toString);
    }
    for (Policy policy : library.all()) {
      assertTrue(ids(library, policy.mayBegin()).contains(policy.id()), policy::id);
      assertTrue(!ids(library, policy.mayBegin().minusDays(1)).contains(policy.id()), policy::id);
      LocalDate last = library.lastDay(policy);
      assertTrue(
          last == null
              || ids(library, last).contains(policy.id())
                  && !ids(library, last.plusDays(1)).contains(policy.id()),
          policy::id);
    }
  }

  private static boolean repealed(PolicyLibrary library, String name, LocalDate day) {
    return library.versions(name).values().stream()
        .anyMatch(
            policy ->
                policy.manifest().repealedFrom() != null
                    && !day.isBefore(policy.manifest().repealedFrom()));
  }

  @Test
  void before_the_first_national_version_there_is_no_law_on_record() {
    Application application = FactSheet.application(families.complete(first.minusDays(1)));
    String said = decided(luohu, application);
    assertTrue(said.contains("application/outside-the-law-on-record"), said);
  }
}
