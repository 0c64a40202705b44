package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Text;

/** Stock Drools as the witness of lint. */
class StockWitnessTest {

  private static final String DELTA = "yangtze-delta/cross-province-newborn/2022-12-08";

  /** One version alone, its rules changed. */
  private static PolicyFiles version(String old, String replacement) {
    NavigableMap<String, byte[]> files = new TreeMap<>();
    PolicyFiles.bundled()
        .of(DELTA)
        .forEach(
            (path, bytes) -> {
              String text = new String(bytes, StandardCharsets.UTF_8);
              files.put(
                  DELTA + "/" + path,
                  path.endsWith(".drl")
                      ? text.replace(old, replacement).getBytes(StandardCharsets.UTF_8)
                      : bytes);
            });
    return new PolicyFiles("", files);
  }

  private static List<Problem> check(PolicyFiles tree, List<Problem> found) {
    return StockWitness.check(tree, tree.folders(), found);
  }

  @Test
  void bundledVersionCompiles() {
    assertEquals(List.of(), check(version("", ""), List.of()));
  }

  @Test
  void errorLeadsToItsLine() {
    List<Problem> problems =
        check(
            version("household != HouseholdKind.FAMILY )", "household != HouseholdKind.FAMILY "),
            List.of());
    assertFalse(problems.isEmpty());
    Problem problem = problems.get(0);
    assertEquals("stock/not-compiled", problem.code());
    assertEquals(DELTA + "/channel.drl", problem.place().source());
    assertTrue(problem.place().line() > 0, problem.toString());
  }

  @Test
  void errorWithoutALineLeadsToTheRuleThatItNames() {
    List<Problem> problems =
        check(
            version("household != HouseholdKind.FAMILY", "household != HouseholdKind.FAMLY"),
            List.of());
    assertFalse(problems.isEmpty());
    assertEquals(DELTA + "/channel.drl", problems.get(0).place().source());
  }

  @Test
  void whatTheReaderRefusesIsNotShownToDrools() {
    Problem refused =
        Problem.of("drl/statement", Place.whole(DELTA + "/channel.drl"), Text.of("一", "a"));
    assertEquals(
        List.of(),
        check(version("rule \"", "function int f() { return 1; } rule \""), List.of(refused)));
  }

  @Test
  void filesOfAVersionAreCompiledTogether() {
    Map<String, byte[]> rules = new TreeMap<>(PolicyFiles.bundled().of(DELTA));
    rules.keySet().removeIf(path -> !path.endsWith(".drl"));
    assertTrue(rules.size() >= 1);
    String[] nameless = {"", "0", "words"};
    assertEquals(
        DELTA + "/" + rules.keySet().iterator().next(),
        StockWitness.problem(PolicyFiles.bundled(), DELTA, rules, nameless).place().source());
  }
}
