package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code luohu policy mutate} in a copy of the library from which a case was taken away. */
class PolicyMutateTest {

  private static final Path TREE = Run.ROOT.resolve("policies");
  private static final String PILOT = "shaoxing-fuyang/cross-province-newborn/2021-04-26";

  @TempDir Path temp;

  /** The whole law, with the pilot's cases but one. */
  private void copy(String leftOut) throws IOException {
    try (Stream<Path> files = Files.walk(TREE)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String path = TREE.relativize(file).toString().replace('\\', '/');
        boolean wanted =
            !path.contains("/cases/")
                || path.startsWith(PILOT) && !path.endsWith("/" + leftOut + ".yaml");
        if (wanted) {
          Path to = temp.resolve(path);
          Files.createDirectories(to.getParent());
          Files.copy(file, to);
        }
      }
    }
  }

  private Run mutate(String... more) {
    String[] arguments =
        Stream.concat(
                Stream.of("policy", "mutate", PILOT, "--policies", temp.toString()),
                Stream.of(more))
            .toArray(String[]::new);
    return Run.luohu(arguments);
  }

  @Test
  void namesNoMutantWhereEveryOneIsKilled() throws IOException {
    copy("none");
    Run run = mutate();
    assertEquals(Exit.DONE, run.exit(), run.out() + run.err());
    assertTrue(run.out().contains("没有案例能发现 0 处"), run.out());
  }

  @Test
  void listsASurvivorWithAFamily() throws IOException {
    copy("收养的孩子没有写明要核实");
    Run run = mutate();
    assertEquals(Exit.FAULTS, run.exit(), run.out() + run.err());
    assertTrue(run.out().contains("filed-at:"), run.out());
    assertTrue(run.out().contains("pilot.drl:"), run.out());
    assertSavedAsACaseItHolds(run.out());
    Run json = mutate("--format", "json");
    assertEquals(Exit.FAULTS, json.exit());
    assertTrue(json.out().contains("\"neighbour\""), json.out());
  }

  /** The first family is kept beside the others, and the mutant is noticed. */
  private void assertSavedAsACaseItHolds(String page) throws IOException {
    String from = page.substring(page.indexOf("    filed-on:"));
    String file =
        from.lines()
                .takeWhile(line -> line.startsWith("    "))
                .map(line -> line.substring(4))
                .collect(Collectors.joining("\n"))
            + "\n";
    Path saved = temp.resolve(PILOT + "/cases/新的.yaml");
    Files.writeString(saved, file);
    Run test = Run.luohu("policy", "test", PILOT, "--policies", temp.toString());
    assertEquals(Exit.DONE, test.exit(), file + test.out() + test.err());
    assertTrue(survivors(mutate().out()) < survivors(page), page);
    Files.delete(saved);
  }

  private static long survivors(String page) {
    return page.lines().filter(line -> line.startsWith("✗")).count();
  }

  @Test
  void writesFewCasesThatNoticeEverySurvivor() throws IOException {
    copy("none");
    Path cases = temp.resolve(PILOT + "/cases");
    try (Stream<Path> files = Files.list(cases)) {
      for (Path file : files.filter(each -> !each.endsWith("阜阳人在上虞申请.yaml")).toList()) {
        Files.delete(file);
      }
    }
    Run first = mutate("--write", temp.toString());
    assertEquals(Exit.FAULTS, first.exit(), first.err());
    assertTrue(first.out().contains("处改动没有案例能发现，例如"), first.out());
    assertEquals(Exit.DONE, mutate().exit(), mutate().out());
    Run format = Run.luohu("policy", "fmt", "--check", cases.toString());
    assertEquals(Exit.DONE, format.exit(), format.out() + format.err());
    try (Stream<Path> files = Files.list(cases)) {
      assertTrue(files.count() < 20, first.err());
    }
  }

  @Test
  void saysWhatTheTimeDidNotReach() throws IOException {
    copy("none");
    Run run = mutate("--limit", "0");
    assertEquals(Exit.FAULTS, run.exit());
    assertTrue(run.out().matches("(?s).*还有 [0-9]+ 处改动没有试.*"), run.out());
    Run verified =
        Run.luohu("policy", "verify", PILOT, "--limit", "0", "--policies", temp.toString());
    assertEquals(Exit.FAULTS, verified.exit());
    assertTrue(verified.out().contains("没有证明完"), verified.out());
    assertEquals(Exit.USAGE, mutate("--limit", "soon").exit());
  }

  @Test
  void refusesAnUnknownPolicy() throws IOException {
    copy("none");
    assertEquals(
        Exit.USAGE,
        Run.luohu("policy", "mutate", "nowhere/none", "--policies", temp.toString()).exit());
  }
}
