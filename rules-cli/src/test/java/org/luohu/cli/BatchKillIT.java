package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.synthetic.SyntheticFamilies;

/** A batch that is killed again and again ends as one that was not. */
class BatchKillIT {

  private static final int ROWS = 6_000;
  private static final int KILLS = 20;
  private static final String LAUNCHER =
      Run.ROOT.toAbsolutePath().normalize().resolve("luohu").toString();

  @TempDir Path folder;

  private Process batch(Path in, Path out) throws IOException {
    return new ProcessBuilder(LAUNCHER, "batch", in.toString(), out.toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()))
        .start();
  }

  private static void ends(Process process) throws InterruptedException {
    assertTrue(process.waitFor(300, TimeUnit.SECONDS));
  }

  private static long size(Path file) throws IOException {
    return Files.exists(file) ? Files.size(file) : 0;
  }

  @Test
  void a_killed_batch_goes_on_to_the_same_bytes() throws Exception {
    Path in = folder.resolve("in.jsonl");
    StringBuilder lines = new StringBuilder();
    SyntheticFamilies families =
        new SyntheticFamilies(3, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    for (int i = 0; i < ROWS; i++) {
      lines.append(i % 500 == 77 ? "{\"follow\":1}" : families.line(i)).append('\n');
    }
    Files.writeString(in, lines);
    Path whole = folder.resolve("whole.jsonl");
    ends(batch(in, whole));
    long length = Files.size(whole);

    Path out = folder.resolve("out.jsonl");
    long[] kills = new Random(20).longs(KILLS, 0, length).sorted().toArray();
    int killed = 0;
    for (long at : kills) {
      Process process = batch(in, out);
      while (process.isAlive() && size(out) <= at) {
        Thread.sleep(1);
      }
      killed += process.isAlive() ? 1 : 0;
      process.destroyForcibly();
      ends(process);
    }
    assertTrue(killed >= KILLS - 3, killed + " of " + Arrays.toString(kills));
    Process last = batch(in, out);
    ends(last);
    assertEquals(Exit.APPLICATION, last.exitValue());
    assertArrayEquals(Files.readAllBytes(whole), Files.readAllBytes(out));
    assertArrayEquals(
        Files.readAllBytes(folder.resolve("whole.jsonl.rejected.jsonl")),
        Files.readAllBytes(folder.resolve("out.jsonl.rejected.jsonl")));
    assertTrue(
        Files.readString(folder.resolve("said")).contains("接着上次做，从第 "),
        "went on from where it was");
  }
}
