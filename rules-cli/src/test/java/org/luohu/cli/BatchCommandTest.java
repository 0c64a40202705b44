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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.Luohu;
import org.luohu.document.DocumentReader;
import org.luohu.render.DecisionJson;
import org.luohu.synthetic.SyntheticFamilies;

/** {@code luohu batch} and {@code luohu sample}: every row, in order, the bad ones apart. */
class BatchCommandTest {

  private static final SyntheticFamilies FAMILIES =
      new SyntheticFamilies(11, LocalDate.of(2021, 11, 1), LocalDate.of(2026, 11, 24));

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void files() {
    in = folder.resolve("families.jsonl");
    out = folder.resolve("decisions.jsonl");
  }

  private Run batch(String... options) {
    List<String> words = new java.util.ArrayList<>(List.of("batch", in.toString(), out.toString()));
    words.addAll(List.of(options));
    return Run.luohu(words.toArray(String[]::new));
  }

  private void families(int count) throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(FAMILIES.line(i)).append('\n');
    }
    Files.writeString(in, lines);
  }

  private Path rejected() {
    return folder.resolve("decisions.jsonl.rejected.jsonl");
  }

  @Test
  void each_line_is_the_decision_with_its_number() throws IOException {
    families(1_500);
    Run run = batch("--threads", "3");
    assertEquals(Exit.DONE, run.exit(), run.err());
    Luohu plain = Luohu.bundled().remembering(0);
    List<String> lines = Files.readAllLines(out);
    assertEquals(1_500, lines.size());
    for (int i = 0; i < lines.size(); i++) {
      byte[] row = FAMILIES.line(i).getBytes(StandardCharsets.UTF_8);
      String expected = DecisionJson.render(plain.decide(plain.read(row, "row.jsonl", null)));
      assertEquals("{\"line\":" + (i + 1) + "," + expected.substring(1), lines.get(i));
    }
    assertFalse(Files.exists(rejected()));
    assertFalse(Files.exists(folder.resolve("decisions.jsonl.progress")));
  }

  @Test
  void the_bytes_do_not_depend_on_the_threads() throws IOException {
    families(2_000);
    batch("--threads", "1");
    byte[] one = Files.readAllBytes(out);
    batch("--threads", "5", "--overwrite");
    assertArrayEquals(one, Files.readAllBytes(out));
  }

  @Test
  void bad_rows_go_apart_with_every_problem_and_stop_no_other() throws IOException {
    String good = FAMILIES.line(1);
    String tooLong = "{\"filed-at\":\"" + "3".repeat(DocumentReader.LARGEST) + "\"}";
    String wrong =
        "{\"filed-on\":\"2025-02-30\",\"filed-at\":\"310110\",\"follow\":\"uncle\",\"mother\":{\"id-number\":\"310110199001011234\"}}";
    Files.writeString(
        in,
        "\uFEFF" + good + "\r\n\n   \n{]\n" + tooLong + "\n" + good + "\n" + wrong + "\n" + good);
    Run run = batch();
    assertEquals(Exit.APPLICATION, run.exit());
    List<String> lines = Files.readAllLines(out);
    assertEquals(List.of("1", "6", "8"), lines.stream().map(line -> line.substring(8, 9)).toList());
    assertEquals(1, lines.stream().map(line -> line.substring(10)).distinct().count());
    List<String> bad = Files.readAllLines(rejected());
    assertEquals(3, bad.size());
    assertTrue(
        bad.get(0).startsWith("{\"line\":4,\"problems\":[{\"code\":\"document/malformed\""),
        bad.get(0));
    assertTrue(bad.get(1).contains("document/too-large"), bad.get(1));
    assertTrue(
        bad.get(2).contains("bad-date")
            && bad.get(2).contains("unknown-value")
            && bad.get(2).contains("bad-id-number"),
        bad.get(2));
    assertFalse(bad.get(2).contains("310110199001011234"), bad.get(2));
    assertTrue(bad.get(2).contains("\"line\":7,\"column\""), bad.get(2));
    assertTrue(run.err().contains("办不了 3"), run.err());
  }

  @Test
  void a_summary_counts() throws IOException {
    families(300);
    Files.writeString(in, Files.readString(in) + "{}\n");
    assertEquals(Exit.APPLICATION, batch("--format", "summary", "--threads", "2").exit());
    String summary = Files.readString(out);
    assertTrue(
        summary.startsWith(
            "{\n  \"rows\": 301,\n  \"rejected\": 1,\n  \"outcomes\": {\n    \"ACCEPT\": "),
        summary);
    assertTrue(
        summary.contains("\"grant.follow-parent\": ")
            && summary.contains("\"application/missing-key\": 1"),
        summary);
  }

  @Test
  void what_is_there_is_not_overwritten_unasked() throws IOException {
    families(3);
    Files.writeString(out, "mine");
    Run run = batch();
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("--overwrite"), run.err());
    assertEquals("mine", Files.readString(out));
  }

  @Test
  void from_standard_input_to_standard_output() throws IOException {
    families(5);
    byte[] bytes = Files.readAllBytes(in);
    batch();
    Run run =
        Run.luohu(bytes, "batch", "-", "-", "--rejected", folder.resolve("bad.jsonl").toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertEquals(Files.readString(out), run.out());
    assertEquals(Exit.USAGE, Run.luohu(bytes, "batch", "-", "-").exit());
  }

  @Test
  void mistakes_in_the_arguments_are_told() {
    assertEquals(Exit.USAGE, batch().exit());
    assertTrue(batch().err().contains("没有"), batch().err());
    assertEquals(Exit.USAGE, Run.luohu("batch", folder.toString(), out.toString()).exit());
    assertEquals(Exit.USAGE, batch("--threads", "0").exit());
    assertEquals(Exit.USAGE, batch("--format", "csv").exit());
  }

  @Test
  void a_seed_makes_the_same_families_and_all_of_them_can_be_read() {
    Run run = Run.luohu("sample", "400", "--seed", "5");
    assertEquals(run.out(), Run.luohu("sample", "400", "--seed", "5").out());
    assertFalse(run.out().equals(Run.luohu("sample", "400", "--seed", "6").out()));
    Luohu luohu = Luohu.bundled();
    List<String> lines = run.out().lines().toList();
    assertEquals(400, lines.size());
    lines.forEach(
        line -> luohu.decide(luohu.read(line.getBytes(StandardCharsets.UTF_8), "row.jsonl", null)));
  }
}
