package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.Luohu;
import org.luohu.application.Service;
import org.luohu.document.Scalar;
import org.luohu.problem.ProblemsException;

/** {@code luohu batch --from csv}: a table decides as the same families in JSON do. */
class BatchCsvTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final String HEADER = "filed-on,filed-at,follow,mother.hukou.region,materials\n";
  private static final String ROW = "2025-01-05,310110,mother,310110,birth-certificate\n";

  @TempDir Path folder;
  private Path in;
  private Path out;

  @BeforeEach
  void files() {
    in = folder.resolve("families.csv");
    out = folder.resolve("decisions.jsonl");
  }

  private Run batch(Path input, String... options) {
    List<String> words =
        new ArrayList<>(List.of("batch", input.toString(), out.toString(), "--overwrite"));
    words.addAll(List.of(options));
    return Run.luohu(words.toArray(String[]::new));
  }

  private List<String> decided(String table) throws IOException {
    Files.writeString(in, table);
    Run run = batch(in);
    assertEquals(Exit.DONE, run.exit(), () -> run.err() + rejectedText());
    return Files.readAllLines(out);
  }

  private String rejected(String table) throws IOException {
    Files.writeString(in, table);
    Run run = batch(in);
    assertEquals(Exit.APPLICATION, run.exit(), run.err());
    return rejectedText();
  }

  private String rejectedText() {
    try {
      Path file = folder.resolve("decisions.jsonl.rejected.jsonl");
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  static Stream<String> services() {
    return Luohu.bundledServices().all().stream().map(Service::id);
  }

  @ParameterizedTest
  @MethodSource("services")
  void the_same_families_decide_to_the_same_bytes(String service) throws IOException {
    Path json = folder.resolve("families.jsonl");
    String[] sample = {"sample", "1500", "--seed", "7", "--service", service};
    // a line before the first, as a table has its header there
    Files.writeString(json, "\n" + Run.luohu(sample).out());
    assertEquals(Exit.DONE, batch(json).exit(), this::rejectedText);
    byte[] expected = Files.readAllBytes(out);
    Set<Object> outcomes = new HashSet<>();
    for (String line : Files.readAllLines(out)) {
      outcomes.add(MAPPER.readTree(line).get("outcome").asText());
    }
    assertTrue(outcomes.size() > 3, outcomes::toString);
    String[] asTable = Arrays.copyOf(sample, sample.length + 2);
    asTable[sample.length] = "--format";
    asTable[sample.length + 1] = "csv";
    String table = Run.luohu(asTable).out();
    decided(table);
    assertArrayEquals(expected, Files.readAllBytes(out));
    decided("\uFEFF" + quoted(table));
    assertArrayEquals(expected, Files.readAllBytes(out), "with a mark, quotes and CRLF");
    Files.write(in, table.getBytes(GB18030));
    assertEquals(Exit.DONE, batch(in, "--threads", "3").exit());
    assertArrayEquals(expected, Files.readAllBytes(out), "GB 18030, told apart");
  }

  /** Every cell in quotes, with blanks, and lines ended as Windows does. */
  private static String quoted(String table) {
    return table.replaceAll("[^,\n]+", "\" $0\t\"").replace("\n", "\r\n");
  }

  @Test
  void blank_rows_and_blank_columns_at_the_end_count_for_nothing() throws IOException {
    List<String> lines =
        decided(HEADER.replace("\n", ",,\n") + ",,,,,,\n\n" + ROW.replace("\n", ",,"));
    assertEquals(1, lines.size());
    assertTrue(lines.get(0).startsWith("{\"line\":4,"), lines.get(0).substring(0, 20));
  }

  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "none, ',\"materials\":[]'",
    "birth-certificate, ',\"materials\":[\"birth-certificate\"]'"
  })
  void materials_are_listed_in_one_cell(String cell, String member) throws IOException {
    String family = "\"filed-on\":\"2025-01-05\",\"filed-at\":\"310110\",\"follow\":\"mother\"";
    Path json = folder.resolve("families.jsonl");
    Files.writeString(
        json, "\n{" + family + ",\"mother\":{\"hukou\":{\"region\":\"310110\"}}" + member + "}\n");
    batch(json);
    byte[] expected = Files.readAllBytes(out);
    decided(HEADER + ROW.replace("birth-certificate", cell));
    assertArrayEquals(expected, Files.readAllBytes(out));
  }

  @ParameterizedTest
  @CsvSource({
    "'filed-on,filed_at', table/unknown-column, :1:10, filed-at",
    "'filed-on,father.hukuo.region', table/unknown-column, :1:10, father.hukou.region",
    "'filed-on,父亲户口所在地', table/unknown-column, :1:10, father.hukou.region",
    "'filed-on,follow,filed-on', table/duplicate-column, :1:17, 第 A 列已经是",
    "'filed-on;follow', table/unknown-column, :1:1, 列之间用逗号分开",
    "'filed-on,fol\"low', table/unknown-column, :1:10, follow",
    "'filed-on,\"follow', table/quotes, :1:10, 引号",
    "'\"filed-on\"x,follow', table/quotes, :1:1, 引号",
    "'', document/empty, families.csv, 表头",
    "',,', document/empty, families.csv, 表头",
  })
  void a_header_that_cannot_be_used_decides_nothing(
      String header, String code, String place, String mend) throws IOException {
    Files.writeString(in, header + "\n" + ROW);
    Run run = batch(in);
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains(code), run.err());
    assertTrue(run.err().contains(place), run.err());
    assertTrue(run.err().contains(mend), run.err());
    assertFalse(Files.exists(out));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "`2025-01-05,310110,mother,310110`, table/ragged-row, 3, 26",
        "`2025-01-05,310110,mother,310110,,,`, table/ragged-row, 3, 34",
        "`2025-01-05,310110,\"mo\"ther,310110,`, table/quotes, 3, 19",
        "`2025/1/5,310110,mother,310110,`, application/bad-date, 3, 1",
        "`2025-01-05,310110,\"unc\nle\",310110,`, application/unknown-value, 3, 19",
        "`2025-01-05,310110,\"mother\n\",999999,`, application/unknown-value, 4, 3",
        "`2025-01-05,310110,mother,310110,birth-certificat`, application/unknown-material, 3, 33",
      })
  void a_row_that_cannot_be_decided_is_told_with_its_place(
      String row, String code, int line, int column) throws IOException {
    String told = rejected(HEADER + ROW + row + "\n" + ROW);
    assertTrue(told.contains("{\"code\":\"" + code + "\""), told);
    assertTrue(told.contains("\"line\":" + line + ",\"column\":" + column + ","), told);
    assertEquals(1, told.lines().count(), told);
    assertEquals(2, Files.readAllLines(out).size());
  }

  @Test
  void a_value_is_told_with_the_letter_of_its_column_and_numbers_are_masked() throws IOException {
    String header = "filed-on,filed-at,follow,mother.hukou.region,mother.id-number\n";
    String told = rejected(header + ROW.replace("birth-certificate", "310110 19900101 1234"));
    assertTrue(told.contains("\"pointer\":\"/mother/id-number\""), told);
    assertTrue(told.contains("见 E 列"), told);
    assertFalse(told.contains("19900101"), told);
  }

  @Test
  void a_quote_that_is_never_closed_is_one_problem_and_not_all_of_the_memory() throws IOException {
    String told = rejected(HEADER + ROW + "2025-01-05,310110,\"mother,310110,\n" + ROW.repeat(40));
    assertTrue(told.startsWith("{\"line\":3,") && told.contains("table/quotes"), told);
    assertEquals(1, told.lines().count());
  }

  @Test
  void an_encoding_can_be_named_and_a_wrong_one_is_told() throws IOException {
    String table = "filed-on,filed-at,follow,mother.ethnicity\n" + "2025-01-05,310110,mother,\n";
    Files.write(in, (table + "2025-01-05,310110,mother,汉\n").getBytes(GB18030));
    assertEquals(Exit.DONE, batch(in, "--encoding", "gbk").exit());
    assertEquals(Exit.APPLICATION, batch(in, "--encoding", "utf-8").exit());
    assertTrue(rejectedText().contains("--encoding gb18030"), rejectedText());
    Run unknown = batch(in, "--encoding", "latin1");
    assertEquals(Exit.USAGE, unknown.exit());
    assertTrue(unknown.err().contains("utf-8, gb18030, gbk"), unknown.err());
  }

  @Test
  void standard_input_is_a_table_where_that_is_said() {
    byte[] table = (HEADER + ROW).getBytes(StandardCharsets.UTF_8);
    Path bad = folder.resolve("bad");
    Run run = Run.luohu(table, "batch", "-", "-", "--from", "csv", "--rejected", bad.toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().startsWith("{\"line\":2,"), run.out());
  }

  @Test
  void no_cell_goes_out_as_a_formula() {
    assertEquals("'=1+1", CsvLines.safe("=1+1"));
    assertEquals("'@SUM(A1)", CsvLines.safe("@SUM(A1)"));
    assertEquals("'-2\n3", CsvLines.safe("-2\n3"));
    assertEquals("2025-01-05", CsvLines.safe("2025-01-05"));
  }

  @Test
  void rows_and_cells_end_where_the_library_says() {
    Random random = new Random(5);
    int wellFormed = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int length = 1 + random.nextInt(16); length > 0; length--) {
        text.append("ab\",\n ".charAt(random.nextInt(6)));
      }
      wellFormed += agree(text.toString()) ? 1 : 0;
    }
    assertTrue(wellFormed > 5_000, "well-formed: " + wellFormed);
  }

  /** Whether a text is well-formed; then both ways to read it give the same rows. */
  private static boolean agree(String text) {
    List<List<String>> expected = new ArrayList<>();
    try {
      CsvReader.builder()
          .skipEmptyLines(false)
          .allowUnclosedQuote(false)
          .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
          .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
          .ofCsvRecord(text)
          .forEach(row -> expected.add(row.getFields().stream().map(String::strip).toList()));
    } catch (CsvParseException e) {
      assertThrows(ProblemsException.class, () -> rows(text), text);
      return false;
    }
    assertEquals(expected, rows(text), text);
    return true;
  }

  private static List<List<String>> rows(String text) {
    List<List<String>> rows = new ArrayList<>();
    CsvScanner scanner = new CsvScanner();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (scanner.ends(text.charAt(i)) && text.charAt(i) == '\n') {
        rows.add(cells(text.substring(start, i)));
        start = i + 1;
      }
    }
    if (start < text.length()) {
      rows.add(cells(text.substring(start)));
    }
    return rows;
  }

  private static List<String> cells(String row) {
    byte[] bytes = row.getBytes(StandardCharsets.UTF_8);
    return CsvCells.of(bytes, "a.csv").cells().stream().map(Scalar::text).toList();
  }
}
