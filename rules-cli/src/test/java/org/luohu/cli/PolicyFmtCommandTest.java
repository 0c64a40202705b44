package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code luohu policy fmt}: what it writes, what it leaves, and its exit codes. */
class PolicyFmtCommandTest {

  private static final String TIDY = "follow: father\nexpect: {outcome: ACCEPT}\n";

  @TempDir Path folder;

  private Run fmt(String... words) {
    String[] all = new String[words.length + 3];
    all[0] = "policy";
    all[1] = "fmt";
    System.arraycopy(words, 0, all, 2, words.length);
    all[words.length + 2] = folder.toString();
    return Run.luohu(all);
  }

  @Test
  void whatIsUntidyIsNamedThenWrittenThenLeft() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("一家.yaml"), "follow:   father\r\nexpect: { outcome: ACCEPT }");
    Run check = fmt("--check");
    assertEquals(Exit.FAULTS, check.exit());
    assertTrue(check.out().startsWith(file + "\n"), check.out());
    assertTrue(Files.readString(file).contains("\r\n"), "a check writes nothing");
    assertEquals(Exit.DONE, fmt().exit());
    assertEquals(TIDY, Files.readString(file));
    assertEquals(Exit.DONE, fmt("--check").exit());
  }

  @Test
  void whatCannotBeReadIsLeftWithTheReason() throws IOException {
    Path broken = Files.writeString(folder.resolve("a.yaml"), "follow:   [father");
    Path untidy = Files.writeString(folder.resolve("b.yaml"), TIDY + "\n\n");
    Run run = fmt();
    assertEquals(Exit.FAULTS, run.exit());
    assertTrue(run.err().contains("document/malformed"), run.err());
    assertEquals("follow:   [father", Files.readString(broken));
    assertEquals(TIDY, Files.readString(untidy));
  }

  @Test
  void aPolicyIsNamedAsInTheTree() throws IOException {
    Path own = Files.createDirectories(folder.resolve("hunan/birth-registration/2022-01-01"));
    Path untidy = Files.writeString(own.resolve("policy.yaml"), TIDY + "\n\n");
    Path other = Files.writeString(folder.resolve("b.yaml"), TIDY + "\n\n");
    assertEquals(Exit.DONE, fmt("hunan", "--policies").exit());
    assertEquals(TIDY, Files.readString(untidy));
    assertEquals(TIDY + "\n\n", Files.readString(other));
  }

  @Test
  void whatIsNotThereIsAWrongUse() {
    assertEquals(Exit.USAGE, fmt(folder.resolve("nowhere").toString()).exit());
  }
}
