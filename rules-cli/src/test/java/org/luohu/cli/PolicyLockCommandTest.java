package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code luohu policy lock}, and what the other commands make of a tree that is not as locked. */
class PolicyLockCommandTest {

  private static final String CHONGQING = "chongqing/cross-province-newborn/2024-01-19";

  @TempDir Path folder;
  private Path tree;

  @BeforeEach
  void copy() throws IOException {
    tree = Trees.copy(folder);
  }

  private Run lock(String... ids) {
    String[] words = new String[ids.length + 4];
    words[0] = "policy";
    words[1] = "lock";
    System.arraycopy(ids, 0, words, 2, ids.length);
    words[ids.length + 2] = "--policies";
    words[ids.length + 3] = tree.toString();
    return Run.luohu(words);
  }

  private Run with(String... words) {
    String[] all = java.util.Arrays.copyOf(words, words.length + 2);
    all[words.length] = "--policies";
    all[words.length + 1] = tree.toString();
    return Run.luohu(all);
  }

  private void tear() throws IOException {
    Trees.change(tree.resolve(CHONGQING).resolve("channel.drl"), "须不满六周岁", "应不满六周岁");
  }

  @Test
  void aTornTreeDecidesNothingAndCanBeWorkedOn() throws IOException {
    Run locked = lock();
    assertEquals(Exit.DONE, locked.exit(), locked.toString());
    String family = Run.ROOT.resolve("examples/xu-family.yaml").toString();
    assertEquals(Exit.DONE, with("check", family).exit());
    tear();
    Path rows = Files.writeString(folder.resolve("rows.jsonl"), "{}\n");
    for (Run run :
        new Run[] {
          with("check", family),
          with("batch", rows.toString(), folder.resolve("out.jsonl").toString())
        }) {
      assertEquals(Exit.POLICIES, run.exit(), run.toString());
      assertEquals("", run.out());
      assertTrue(run.err().contains("policy/lock-differs: " + CHONGQING), run.err());
    }
    for (String verb : new String[] {"list", "lint"}) {
      Run run = with("policy", verb);
      assertEquals(Exit.DONE, run.exit(), run.toString());
      assertTrue(run.err().startsWith("注意 policy/lock-differs: " + CHONGQING), run.err());
    }
    assertTrue(with("policy", "lint", "--format", "json").out().contains("\"warnings\""));
  }

  @Test
  void whatWasPublishedIsNotPublishedAgainInSilence() throws IOException {
    lock();
    Path file = tree.resolve("LOCK");
    String before = Files.readString(file);
    tear();
    Run refused = lock();
    assertEquals(Exit.POLICIES, refused.exit(), refused.toString());
    assertEquals(before, Files.readString(file));
    String told = refused.err().replaceAll("[\\s=]+", "");
    java.util.regex.Matcher digests =
        java.util.regex.Pattern.compile("old:([0-9a-f]{64}),new:([0-9a-f]{64})").matcher(told);
    assertTrue(digests.find(), refused.err());
    Files.writeString(
        tree.resolve("ERRATA.yaml"),
        "errata: [{of: %s, on: 2026-12-01, old: %s, new: %s, touched: {zh: 甲, en: a}, basis: {zh: 乙, en: b}}]\n"
            .formatted(CHONGQING, digests.group(1), digests.group(2)));
    assertEquals(Exit.DONE, lock().exit());
    assertEquals("", with("policy", "list").err());
    assertEquals(before.replace(digests.group(1), digests.group(2)), Files.readString(file));
  }

  @Test
  void oneVersionAtATime() throws IOException {
    Run run = lock(CHONGQING);
    assertEquals(Exit.DONE, run.exit(), run.toString());
    assertTrue(run.out().contains("1 项"), run.out());
    assertTrue(Files.readString(tree.resolve("LOCK")).contains("  " + CHONGQING + "\n"));
    assertEquals(Exit.USAGE, lock("chongqing/nothing").exit());
    Trees.change(
        tree.resolve("shanghai/birth-registration/2023-05-01/policy.yaml"), "title:", "title: ");
    assertEquals("", with("policy", "list").err());
    try (var files = Files.list(tree)) {
      assertFalse(files.anyMatch(path -> path.toString().endsWith(".draft")));
    }
  }
}
