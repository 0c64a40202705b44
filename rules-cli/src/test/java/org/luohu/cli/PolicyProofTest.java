package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code luohu policy verify} and {@code luohu policy diff}. */
class PolicyProofTest {

  private static final String SHANGHAI = "shanghai/birth-registration/2026-07-21";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void aCleanVersionIsSaidToBe() {
    Run run = Run.luohu("policy", "verify", SHANGHAI);
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().startsWith("对所有可能的家庭证明：没有错误"), run.out());
  }

  @Test
  void aFaultIsToldWithAFamily() throws IOException {
    Path tree = Trees.copy(folder);
    Files.writeString(
        tree.resolve("national/birth-registration/2021-10-01/birth.drl"),
        """

        rule "已经登记的亲生子女不再登记"
        when
            Child( registered == true, origin == Origin.BIRTH )
        then
            findings.refuse("already-registered");
        end
        """,
        StandardOpenOption.APPEND);
    Run run = Run.luohu("policy", "verify", "nationel", "--policies", tree.toString());
    assertEquals(Exit.USAGE, run.exit());
    run =
        Run.luohu(
            "policy",
            "verify",
            "national/birth-registration/2021-10-01",
            "--policies",
            tree.toString(),
            "--format",
            "json");
    assertEquals(Exit.FAULTS, run.exit(), run.err());
    JsonNode fault = JSON.readTree(run.out()).path("faults").path(0);
    assertEquals("idle", fault.path("kind").asText());
    assertEquals("REFUSE", fault.path("family").path("outcome").asText());
  }

  @Test
  void twoVersionsAreCompared() throws IOException {
    Run run =
        Run.luohu(
            "policy",
            "diff",
            "shanghai/birth-registration/2023-05-01",
            SHANGHAI,
            "--format",
            "json");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(JSON.readTree(run.out()).path("changes").size() > 0, run.out());
  }

  @Test
  void twoPoliciesAreNotCompared() {
    Run run = Run.luohu("policy", "diff", "zhejiang/birth-registration/2020-05-01", SHANGHAI);
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("不是同一项政策"), run.err());
  }

  @Test
  void aLibraryIsNotComparedWithAVersion() {
    Run run = Run.luohu("policy", "diff", "bundled", "polices");
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("`polices` 不是政策目录") && run.err().contains("两边都写目录"), run.err());
  }

  @Test
  void aDirectoryIsComparedWithTheBundledLibrary() throws IOException {
    Path tree = Trees.copy(folder);
    Run run =
        Run.luohu(
            "policy",
            "diff",
            "bundled",
            tree.toString(),
            "--over",
            Run.ROOT.resolve("policies/yangtze-delta").toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().contains("决定完全相同"), run.out());
    assertTrue(run.out().contains("不同 0，用不了 0"), run.out());
  }
}
