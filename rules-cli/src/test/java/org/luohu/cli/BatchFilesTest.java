package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.Luohu;
import org.luohu.synthetic.SyntheticFamilies;

/** Whatever goes wrong with the files of {@code luohu batch}, nothing that is there is lost. */
class BatchFilesTest {

  private static final SyntheticFamilies FAMILIES =
      new SyntheticFamilies(11, LocalDate.of(2021, 11, 1), LocalDate.of(2026, 11, 24));

  @TempDir Path folder;
  private Path in;
  private Path out;
  private Path journal;

  @BeforeEach
  void files() throws IOException {
    in = folder.resolve("families.jsonl");
    out = folder.resolve("decisions.jsonl");
    journal = folder.resolve("decisions.jsonl.progress");
    Files.writeString(in, families(3));
  }

  private static String families(int count) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(FAMILIES.line(i)).append('\n');
    }
    return lines.toString();
  }

  private Run batch(String... options) {
    return batch(in, out, options);
  }

  private static Run batch(Path in, Path out, String... options) {
    List<String> words = new java.util.ArrayList<>(List.of("batch", in.toString(), out.toString()));
    words.addAll(List.of(options));
    return Run.luohu(words.toArray(String[]::new));
  }

  /** All files of the folder with what they hold, links as links. */
  private Map<String, String> everything() throws IOException {
    Map<String, String> all = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        all.put(
            String.valueOf(file.getFileName()),
            Files.isSymbolicLink(file)
                ? "-> " + Files.readSymbolicLink(file)
                : Files.isRegularFile(file)
                    ? Files.readString(file, StandardCharsets.ISO_8859_1)
                    : "?");
      }
    }
    return all;
  }

  /** Runs it and shows that it is refused with words and that nothing changed. */
  private void refused(String word, Path in, Path out, String... options) throws IOException {
    Map<String, String> before = everything();
    Run run = batch(in, out, options);
    assertEquals(Exit.USAGE, run.exit(), run.err());
    assertTrue(run.err().contains(word), run.err());
    assertEquals(before, everything());
  }

  @Test
  void input_and_output_are_told_apart_as_files() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("families.jsonl"));
    Path hard = Files.createLink(folder.resolve("hard"), in);
    Path round = folder.resolve("../" + folder.getFileName() + "/families.jsonl");
    for (Path other : List.of(in, link, hard, round)) {
      refused("不能是同一个文件", in, other, "--overwrite");
      refused("不能是同一个文件", other, in, "--overwrite");
      refused("不能是同一个文件", in, out, "--rejected", other.toString(), "--overwrite");
    }
    refused("不能是同一个文件", in, out, "--rejected", out.toString());
    refused("不能是同一个文件", in, out, "--rejected", folder.resolve("DECISIONS.jsonl").toString());
  }

  @Test
  void journal_and_draft_are_told_apart_from_all_others() throws IOException {
    for (String name : List.of("o.progress", "o.progress.new")) {
      Path here = Files.writeString(folder.resolve(name), families(2));
      refused("不能是同一个文件", here, folder.resolve("o"));
      refused("不能是同一个文件", here, folder.resolve("o"), "--overwrite");
      Files.delete(here);
      refused("不能是同一个文件", in, folder.resolve("o"), "--rejected", here.toString());
      Files.createSymbolicLink(here, in);
      refused("不能是同一个文件", in, folder.resolve("o"), "--overwrite");
      Files.delete(here);
    }
  }

  @Test
  void a_link_that_leads_nowhere_yet_is_followed() throws IOException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("new.jsonl"));
    refused("不能是同一个文件", in, link, "--rejected", folder.resolve("new.jsonl").toString());
    Path one = Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
    Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));
    refused("circle", in, one);
    assertEquals(Exit.DONE, batch(in, link).exit());
    assertEquals(3, Files.readAllLines(folder.resolve("new.jsonl")).size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "luohu-batch 1\nin-offset 12\nend\n",
        "luohu-batch 2\nin-offset 12",
        "luohu-batch 2\nin-offset 12\nend 0123\n",
        "luohu-batch 2\nend e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n"
      })
  void a_journal_that_is_not_whole_is_no_permission(String text) throws IOException {
    Files.writeString(out, "precious");
    Files.writeString(journal, text);
    refused("--overwrite", in, out);
    refused("不完整", in, out, "--quiet");
    assertEquals(Exit.DONE, batch("--overwrite").exit());
    assertEquals(3, Files.readAllLines(out).size());
    assertFalse(Files.exists(journal));
  }

  @ParameterizedTest
  @ValueSource(strings = {"decisions.jsonl.progress", "decisions.jsonl.progress.new"})
  void what_no_batch_wrote_is_not_written_over(String name) throws IOException {
    Files.write(folder.resolve(name), new byte[] {(byte) 0xFF, (byte) 0xFE, 'a'});
    refused("不是成批判定的进度", in, out, "--quiet");
    refused("不是成批判定的进度", in, out, "--overwrite");
    Files.delete(folder.resolve(name));
    Files.createDirectory(folder.resolve(name));
    refused("不是成批判定的进度", in, out, "--overwrite", "--quiet");
  }

  /** What an unfinished run of some rows leaves; true is the journal's word. */
  private void unfinished(int rows) throws IOException {
    Run run = batch();
    assertEquals(Exit.DONE, run.exit(), run.err());
    byte[] whole = Files.readAllBytes(out);
    byte[] input = Files.readAllBytes(in);
    int offset = length(input, rows);
    int length = length(whole, rows);
    Files.write(out, java.util.Arrays.copyOf(whole, length + 7)); // and a bit of the next row
    RowResult.Tally tally = new RowResult.Tally();
    tally.set("rows", rows);
    Map<String, String> what =
        Map.of(
            "input",
            String.valueOf(input.length),
            "policies",
            Luohu.bundled().digest(),
            "engine",
            Luohu.version(),
            "format",
            "jsonl",
            "on",
            "null",
            "rejected",
            "decisions.jsonl.rejected.jsonl",
            "today",
            "2026-11-24");
    new BatchJournal(out)
        .write(
            new BatchJournal.State(
                what,
                offset,
                RunningDigest.of(java.util.Arrays.copyOf(input, offset)),
                rows,
                length,
                0,
                tally));
  }

  private static int length(byte[] bytes, int lines) {
    int at = 0;
    for (int left = lines; left > 0; at++) {
      left -= bytes[at] == '\n' ? 1 : 0;
    }
    return at;
  }

  @Test
  void it_goes_on_where_it_was() throws IOException {
    batch();
    byte[] whole = Files.readAllBytes(out);
    Files.delete(out);
    unfinished(2);
    Run run = batch();
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.err().contains("从第 3 行起") && run.err().contains("3 行"), run.err());
    assertArrayEquals(whole, Files.readAllBytes(out));
  }

  @Test
  void an_input_corrected_behind_its_back_is_noticed() throws IOException {
    unfinished(2);
    String text = Files.readString(in);
    Files.writeString(in, text.replaceFirst("\"20(..)-", "\"19$1-"));
    refused("输入的内容", in, out);
    Files.writeString(in, text + "\n");
    refused("输入文件的长度", in, out);
    Files.writeString(in, text);
    assertEquals(Exit.DONE, batch().exit());
  }

  @Test
  void other_options_and_other_files_are_noticed() throws IOException {
    unfinished(2);
    refused("--on", in, out, "--on", "2026-01-01");
    refused("--format", in, out, "--format", "summary");
    Path precious = Files.writeString(folder.resolve("precious"), "more than nothing");
    refused("--rejected", in, out, "--rejected", precious.toString());
    Path policies = Trees.copy(folder);
    Path manifest = policies.resolve("national/birth-registration/2021-10-01/policy.yaml");
    Files.writeString(manifest, Files.readString(manifest) + "# a word\n");
    Run run = batch("--policies", policies.toString());
    assertEquals(Exit.USAGE, run.exit(), run.err());
    assertTrue(run.err().contains("不同的是政策"), run.err());
  }

  @Test
  void an_output_that_lost_something_is_noticed() throws IOException {
    unfinished(2);
    Files.writeString(out, "short");
    refused("比上次写到的地方短", in, out);
    Files.delete(out);
    refused("比上次写到的地方短", in, out);
  }

  @Test
  void a_journal_changed_in_one_byte_is_noticed() throws IOException {
    unfinished(2);
    byte[] bytes = Files.readAllBytes(journal);
    for (int i = 0; i < bytes.length; i += 23) {
      byte[] other = bytes.clone();
      other[i] ^= 1;
      Files.write(journal, other);
      Run run = batch("--quiet");
      assertEquals(Exit.USAGE, run.exit(), i + run.err());
    }
  }

  @Test
  void nothing_is_emptied_before_all_is_open_and_locked() throws IOException {
    Files.writeString(out, "precious");
    Path rejected = Files.writeString(folder.resolve("rejected"), "as precious");
    refused("是目录", in, out, "--overwrite", "--quiet", "--rejected", folder.toString());
    refused(
        "没有", in, out, "--overwrite", "--quiet", "--rejected", folder.resolve("x/y").toString());
    for (Path locked : List.of(out, rejected)) {
      try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.WRITE);
          var lock = channel.lock()) {
        Run run = batch("--overwrite", "--quiet", "--rejected", rejected.toString());
        assertEquals(Exit.USAGE, run.exit(), run.err());
        assertTrue(lock.isValid() && run.err().contains("另一个进程正在写"), run.err());
      }
      assertEquals("precious", Files.readString(out));
      assertEquals("as precious", Files.readString(rejected));
    }
  }

  @Test
  void packed_and_wide_inputs_are_named_once() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write(Files.readAllBytes(in));
    }
    Files.write(in, packed.toByteArray());
    refused("gzip", in, out);
    Run run = Run.luohu(packed.toByteArray(), "batch", "-", out.toString());
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("zcat"), run.err());
    Files.write(in, "\uFEFF{}".getBytes(StandardCharsets.UTF_16LE));
    refused("UTF-16", in, out);
    Files.write(in, new byte[] {'P', 'K', 3, 4, 0, 0});
    refused("Excel", in, out);
  }

  @Test
  void a_row_of_a_great_many_faults_makes_a_small_dead_letter() throws IOException {
    StringBuilder row = new StringBuilder("{\"follow\":\"mother\"");
    for (int i = 0; i < 60_000; i++) {
      row.append(",\"k").append(i).append("\":1");
    }
    Files.writeString(in, row + "}\n");
    Run run = batch();
    assertEquals(Exit.APPLICATION, run.exit(), run.err());
    long size = Files.size(folder.resolve("decisions.jsonl.rejected.jsonl"));
    assertTrue(size < 40_000, size + " bytes");
  }
}
