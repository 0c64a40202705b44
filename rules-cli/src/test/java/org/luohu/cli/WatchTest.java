package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.render.Style;

/** {@code luohu policy test --watch}: a verdict after each save, of what the save can reach. */
@Timeout(120)
class WatchTest {

  private static final String DELTA = "yangtze-delta/cross-province-newborn/2022-12-08";

  @TempDir Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  private String said() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private void await(String... words) throws InterruptedException {
    while (!java.util.Arrays.stream(words).allMatch(said()::contains)) {
      Thread.sleep(20);
    }
    out.reset();
  }

  @Test
  void eachSaveIsAnswered() throws Exception {
    Path tree = Trees.copy(folder);
    PrintStream stream = new PrintStream(out, true, StandardCharsets.UTF_8);
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            stream,
            stream,
            Style.PLAIN,
            Style.PLAIN,
            () -> LocalDate.of(2026, 11, 24));
    int[] exit = {-1};
    Thread watching =
        new Thread(
            () ->
                exit[0] =
                    Program.run(
                        terminal,
                        "policy",
                        "test",
                        DELTA,
                        "--policies",
                        tree.toString(),
                        "--watch"));
    watching.start();
    await("全部符合", "重新判定");
    Path one = tree.resolve(DELTA + "/cases/单位集体户要回户口所在地.yaml");
    Trees.change(one, "outcome: REDIRECT", "outcome: ACCEPT");
    await("不符 1 个", "重新判定 1 个", "从保存到结论");
    Trees.change(one, "outcome: ACCEPT", "outcome: REDIRECT");
    await("全部符合", "重新判定 1 个", "从保存到结论");
    Path rules = tree.resolve(DELTA + "/channel.drl");
    Trees.change(rules, "household != HouseholdKind.FAMILY", "household != HouseholdKind.FAMLY");
    await("drl/unknown-constant", "改好后保存即可", "从保存到结论");
    Trees.change(rules, "household != HouseholdKind.FAMLY", "household == HouseholdKind.FAMILY");
    await("不符", "从保存到结论");
    Trees.change(
        rules,
        "household == HouseholdKind.FAMILY )\nthen\n    findings.redirect",
        "household != HouseholdKind.FAMILY )\nthen\n    findings.redirect");
    await("全部符合", "从保存到结论");
    Files.copy(one, one.resolveSibling("另一个.yaml"));
    await("重新判定 1 个", "从保存到结论");
    watching.interrupt();
    watching.join();
    assertEquals(Exit.DONE, exit[0]);
  }

  /** Editors write a file beside the one that is saved, and rename it. */
  @Test
  void filesThatComeAndGoDoNotEndIt() throws Exception {
    Path tree = Trees.copy(folder);
    Path rules = tree.resolve(DELTA + "/channel.drl");
    byte[] bytes = Files.readAllBytes(rules);
    try (TreeWatch watch = new TreeWatch(tree)) {
      Thread editor =
          new Thread(
              () -> {
                try {
                  for (int i = 0; i < 3000; i++) {
                    Path draft = Files.write(rules.resolveSibling("draft" + i), bytes);
                    Files.move(draft, rules, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                  }
                } catch (java.io.IOException e) {
                  throw new java.io.UncheckedIOException(e);
                }
              });
      editor.start();
      while (editor.isAlive()) {
        watch.look();
      }
      watch.look(); // the last rename may have fallen into the last look
      assertTrue(watch.files().files().containsKey(DELTA + "/channel.drl"));
    }
  }

  @Test
  void watchedFilesComeAsTheyAre() throws Exception {
    Path tree = Trees.copy(folder);
    try (TreeWatch watch = new TreeWatch(tree)) {
      int files = watch.files().files().size();
      Path removed = tree.resolve(DELTA + "/cases/单位集体户要回户口所在地.yaml");
      Files.delete(removed);
      watch.await();
      assertEquals(files - 1, watch.files().files().size());
      assertTrue(files > 400);
    }
  }
}
