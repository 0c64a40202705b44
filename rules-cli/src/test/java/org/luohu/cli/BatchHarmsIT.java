package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.newborn.Newborn;
import org.luohu.synthetic.SyntheticFamilies;

/**
 * Whatever happens to a batch, of lines or of a table: run again it ends as one to which nothing
 * happened, or it says why not and leaves what was done as it is.
 */
class BatchHarmsIT {

  private static final int ROWS = 3_000;

  /** How often each batch is killed; {@code -Dluohu.kills=200} for a long run. */
  private static final int KILLS = Integer.getInteger("luohu.kills", 3);

  private static final String LAUNCHER =
      Run.ROOT.toAbsolutePath().normalize().resolve("luohu").toString();

  /** What a batch of each format makes of the families when nothing happens to it. */
  private static final Map<String, Whole> WHOLE = new HashMap<>();

  private record Whole(byte[] decided, byte[] rejected) {}

  @TempDir Path folder;
  private Path in;
  private Path out;
  private byte[] whole;
  private byte[] wholeRejected;

  /** Writes the families; decides them all once, with nothing happening. */
  private void families(String format) throws Exception {
    in = folder.resolve("in." + format);
    out = folder.resolve("out.jsonl");
    boolean table = format.equals("csv");
    CsvLines csv = new CsvLines(Newborn.SERVICE);
    StringBuilder lines = new StringBuilder(table ? csv.header() : "");
    SyntheticFamilies families =
        new SyntheticFamilies(3, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31));
    for (int i = 0; i < ROWS; i++) {
      String line = families.line(i);
      boolean bad = i % 500 == 77;
      lines.append(
          table
              ? csv.line(line).replaceFirst("^", bad ? "x" : "")
              : (bad ? "{\"follow\":1}" : line) + '\n');
    }
    Files.writeString(in, lines);
    if (!WHOLE.containsKey(format)) {
      Path quiet = folder.resolve("quiet.jsonl");
      assertEquals(Exit.APPLICATION, end(batch(quiet)), this::said);
      assertEquals(ROWS / 500, Files.readAllLines(rejected(quiet)).size());
      WHOLE.put(format, new Whole(Files.readAllBytes(quiet), Files.readAllBytes(rejected(quiet))));
    }
    whole = WHOLE.get(format).decided();
    wholeRejected = WHOLE.get(format).rejected();
  }

  private static Path rejected(Path file) {
    return file.resolveSibling(file.getFileName() + ".rejected.jsonl");
  }

  private Process batch(Path to, String... before) throws IOException {
    List<String> command = new ArrayList<>(List.of(before));
    command.addAll(
        List.of(LAUNCHER, "batch", in.getFileName().toString(), to.getFileName().toString()));
    ProcessBuilder builder = new ProcessBuilder(command);
    // so few rows are done before the second compiler has begun to pay for itself
    builder.environment().put("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1");
    return builder
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("said").toFile()))
        .start();
  }

  private static int end(Process process) throws InterruptedException {
    assertTrue(process.waitFor(300, TimeUnit.SECONDS));
    return process.exitValue();
  }

  private String said() {
    try {
      return Files.readString(folder.resolve("said"));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** Lets a batch write some bytes and kills it; whether it still ran. */
  private boolean killedAt(long bytes) throws Exception {
    Process process = batch(out);
    while (process.isAlive() && (Files.exists(out) ? Files.size(out) : 0) <= bytes) {
      Thread.sleep(1);
    }
    boolean alive = process.isAlive();
    process.destroyForcibly();
    end(process);
    return alive;
  }

  /** The journal, there from the first byte of a batch to its last. */
  private Path journal() {
    return out.resolveSibling(out.getFileName() + ".progress");
  }

  /** Lets a batch come to its journal and kills it; whether it still ran. */
  private boolean killedOnceItHasCome() throws Exception {
    Path journal = journal();
    Process process = batch(out);
    String first = null;
    String now = null;
    while (process.isAlive() && (first == null || first.equals(now))) {
      Thread.sleep(1);
      now = Files.exists(journal) ? Files.readString(journal) : null;
      first = first == null ? now : first;
    }
    boolean alive = process.isAlive();
    process.destroyForcibly();
    end(process);
    return alive;
  }

  private void endsAsIfNothingHadHappened() throws Exception {
    if (Files.notExists(out) || Files.exists(journal())) {
      assertEquals(Exit.APPLICATION, end(batch(out)), this::said);
    } // else killed after its last byte: it must be whole as it is
    assertArrayEquals(whole, Files.readAllBytes(out));
    assertArrayEquals(wholeRejected, Files.readAllBytes(rejected(out)));
    assertFalse(said().contains("\tat "), this::said);
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv"})
  void killed_again_and_again_it_goes_on_to_the_same_bytes(String format) throws Exception {
    families(format);
    long[] kills = new Random(20).longs(KILLS, 0, whole.length).sorted().toArray();
    int killed = 0;
    for (long at : kills) {
      killed += killedAt(at) ? 1 : 0;
    }
    assertTrue(killed >= KILLS * 2 / 3, killed + " of " + Arrays.toString(kills));
    endsAsIfNothingHadHappened();
    assertTrue(said().contains("接着上次做，从第 "), "went on from where it was");
  }

  @ParameterizedTest
  @ValueSource(strings = "jsonl")
  void where_the_disc_is_full_it_says_so_and_goes_on_when_there_is_room(String format)
      throws Exception {
    families(format);
    int blocks = whole.length / 1024 / 2;
    String limited = "ulimit -f " + blocks + " && exec \"$0\" \"$@\"";
    assertEquals(Exit.USAGE, end(batch(out, "bash", "-c", limited)), this::said);
    assertTrue(said().contains("读写文件出错"), this::said);
    endsAsIfNothingHadHappened();
  }

  @ParameterizedTest
  @ValueSource(strings = "csv")
  void two_at_once_do_not_mix(String format) throws Exception {
    families(format);
    Process one = batch(out);
    Process other = batch(out);
    int[] ends = {end(one), end(other)};
    Arrays.sort(ends);
    assertArrayEquals(new int[] {Exit.USAGE, Exit.APPLICATION}, ends, this::said);
    assertTrue(said().contains("另一个进程"), this::said);
    assertArrayEquals(whole, Files.readAllBytes(out));
    assertArrayEquals(wholeRejected, Files.readAllBytes(rejected(out)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"jsonl", "csv"})
  void an_input_edited_between_is_refused_and_what_was_done_is_left(String format)
      throws Exception {
    families(format);
    assertTrue(killedOnceItHasCome(), this::said);
    byte[] done = Files.readAllBytes(out);
    byte[] input = Files.readAllBytes(in);
    byte[] edited = input.clone();
    int place = new String(input, StandardCharsets.ISO_8859_1).indexOf("2025-", 2_000);
    edited[place + 3] = '4';
    Files.write(in, edited);
    assertEquals(Exit.USAGE, end(batch(out)), this::said);
    assertTrue(said().contains("输入的内容"), this::said);
    assertArrayEquals(done, Files.readAllBytes(out));
    Files.write(in, input);
    endsAsIfNothingHadHappened();
  }
}
