package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code luohu policy docs} writes a whole site or nothing, and only over a site. */
class PolicyDocsTest {

  private static final Path TREE = Run.ROOT.resolve("policies");

  @TempDir Path temp;
  private Path tree = Path.of("");
  private Path out = Path.of("");

  /** Two versions suffice; the whole tree takes a while. */
  @BeforeEach
  void copy() throws IOException {
    tree = temp.resolve("policies");
    out = temp.resolve("site");
    Files.createDirectories(tree);
    for (String shared : new String[] {"sources.yaml", "checked.yaml"}) {
      Files.copy(TREE.resolve(shared), tree.resolve(shared));
    }
    for (String version :
        new String[] {
          "national/birth-registration/2021-10-01",
          "shaoxing-fuyang/cross-province-newborn/2021-04-26"
        }) {
      try (Stream<Path> files = Files.walk(TREE.resolve(version))) {
        for (Path file : files.filter(path -> !path.toString().contains("cases")).toList()) {
          Path to = tree.resolve(TREE.relativize(file).toString());
          Files.createDirectories(to.getParent());
          if (Files.isRegularFile(file)) {
            Files.copy(file, to);
          }
        }
      }
    }
  }

  private Run docs() {
    return Run.luohu("policy", "docs", out.toString(), "--policies", tree.toString());
  }

  @Test
  void writesASite() throws IOException {
    Run run = docs();
    assertEquals("", run.err());
    assertEquals(Exit.DONE, run.exit());
    assertTrue(Files.readString(out.resolve("index.html")).contains("2021-04-26"));
    assertTrue(Files.exists(out.resolve("shaoxing-fuyang/cross-province-newborn/2021-04-26.html")));
    assertNothingLeftBeside();
  }

  @Test
  void replacesASiteWhole() throws IOException {
    docs();
    Files.writeString(out.resolve("old.html"), "old");
    assertEquals(Exit.DONE, docs().exit());
    assertFalse(Files.exists(out.resolve("old.html")));
    assertNothingLeftBeside();
  }

  @Test
  void leavesOtherThingsAlone() throws IOException {
    Files.createDirectories(out);
    Files.writeString(out.resolve("letter.txt"), "mine");
    Run run = docs();
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("里有别的东西"), run.err());
    assertEquals("mine", Files.readString(out.resolve("letter.txt")));
    try (Stream<Path> inside = Files.list(out)) {
      assertEquals(1, inside.count());
    }
  }

  @Test
  void writesNothingWherePoliciesWouldNotLoad() throws IOException {
    Files.writeString(
        tree.resolve("national/birth-registration/2021-10-01/policy.yaml"), "kind: [");
    assertEquals(Exit.POLICIES, docs().exit());
    assertFalse(Files.exists(out));
    assertNothingLeftBeside();
  }

  private void assertNothingLeftBeside() throws IOException {
    try (Stream<Path> beside = Files.list(temp)) {
      assertEquals(
          0,
          beside
              .filter(path -> path.getFileName().toString().startsWith(".luohu"))
              .sorted(Comparator.naturalOrder())
              .count());
    }
  }
}
