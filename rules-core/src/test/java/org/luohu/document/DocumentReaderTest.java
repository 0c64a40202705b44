package org.luohu.document;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;

class DocumentReaderTest {

  private static final int MANY = 20_000;

  private static Document read(String text) {
    return DocumentReader.read(text.getBytes(StandardCharsets.UTF_8), "family.yaml");
  }

  private static List<Problem> problems(byte[] bytes, String source) {
    return assertThrows(ProblemsException.class, () -> DocumentReader.read(bytes, source))
        .problems();
  }

  private static String seen(byte[] bytes, String source) {
    return problems(bytes, source).stream()
        .map(
            p ->
                p.code().substring("document/".length())
                    + " "
                    + p.place().line()
                    + ":"
                    + p.place().column())
        .collect(Collectors.joining(", "));
  }

  static Stream<Arguments> badTexts() {
    return Stream.of(
        Arguments.of("", "empty 0:0"),
        Arguments.of(" \n\n", "empty 0:0"),
        Arguments.of("# 只有注释\n", "empty 0:0"),
        Arguments.of("---\n", "empty 0:0"),
        Arguments.of("~", "empty 0:0"),
        Arguments.of("just words", "not-a-mapping 1:1"),
        Arguments.of("\n- a\n- b\n", "not-a-mapping 2:1"),
        Arguments.of("[1, 2]", "not-a-mapping 1:1"),
        Arguments.of("a: 1\nb: \0\n", "not-text 2:4"),
        Arguments.of("a: 1\nb: x\u0007\n", "control-character 2:5"),
        Arguments.of("a: 1\nb: 2\na: 3\n", "duplicate-key 3:1"),
        Arguments.of(
            "x: {a: 1, 'a': 2}\ny: 1\ny: 2\ny: 3\n",
            "duplicate-key 1:11, duplicate-key 3:1, duplicate-key 4:1"),
        Arguments.of("{\"a\": 1,\n \"a\": 2}", "duplicate-key 2:2"),
        Arguments.of("a: &x 1\nb: *x\n", "alias 1:4"),
        Arguments.of("a: &x \"1\"\n", "alias 1:4"),
        Arguments.of("a: &x\n  b: 1\n", "alias 1:4"),
        Arguments.of("&x a: 1\n", "alias 1:1"),
        Arguments.of("a: 1\n*x : 1\n", "alias 2:1"),
        Arguments.of("a: !!str 1\nb: !x {c: 1}\nd: ! e\n", "tag 1:4, tag 2:4, tag 3:4"),
        Arguments.of("a: 1\n---\nb: 2\n", "several-documents 2:1"),
        Arguments.of("---\na: 1\n---\n", "several-documents 3:1"),
        Arguments.of("{\"a\": 1}\n{\"b\": 2}\n", "several-documents 2:1"),
        Arguments.of("a:\n\tb: 1\n", "malformed 2:1"),
        Arguments.of("a: b: c\n", "malformed 1:5"),
        Arguments.of("汉字: b: c\n", "malformed 1:6"),
        Arguments.of("😀: b: c\n", "malformed 1:6"),
        Arguments.of("a: 1\nfollow father\nb: 2\n", "malformed 2:1"),
        Arguments.of("a: 1\nb: {c: 1\nd: 2\n", "malformed 2:4"),
        Arguments.of("a: 1\nb: {c: 1, d e: 2: 3}\n", "malformed 2:17"),
        Arguments.of("a: 1\nb: [1, 2\n", "malformed 2:4"),
        Arguments.of("a: 1\nb: \"x\nc: 2\n", "malformed 2:4"),
        Arguments.of("a: 1\nb: 'x\nc: 2\n", "malformed 2:4"),
        Arguments.of("a: 1\nb: @x\n", "malformed 2:4"),
        Arguments.of("a: 1\nb: \"\\q\"\n", "malformed 2:6"),
        Arguments.of("a: 1\n b: 2\n", "malformed 2:3"),
        Arguments.of("a:\n    b: 1\n  c: 2\n", "malformed 3:3"),
        Arguments.of("a: 1\n}\n", "malformed 2:1"),
        Arguments.of("? [a]\n: b\n", "malformed 1:3"),
        Arguments.of("a: 1\n*x : 1\nb: {", "alias 2:1"),
        Arguments.of("{\"a\": 1,\n \"b\": ", "malformed 2:6"),
        Arguments.of("{\"a\": {\"b\": 1}\n", "malformed 1:15"),
        Arguments.of("{\"a\": \"x\n\"}", "malformed 1:9"),
        Arguments.of("{\"a\": 1,\n \"b\": NO}", "malformed 2:7"),
        Arguments.of("{\"a\": 1,\n \"b\" 2}", "malformed 2:6"),
        Arguments.of("{\"a\": 1,\n}", "malformed 2:1"),
        Arguments.of("{\"a\": 012}", "malformed 1:8"));
  }

  @ParameterizedTest
  @MethodSource("badTexts")
  void whatIsWrongIsSaidWhereItIs(String text, String expected) {
    assertEquals(expected, seen(text.getBytes(StandardCharsets.UTF_8), "family.yaml"));
  }

  @ParameterizedTest
  @MethodSource("badTexts")
  void everyProblemButThatOfTheWholeShowsItsLine(String text, String expected) {
    for (Problem problem : problems(text.getBytes(StandardCharsets.UTF_8), "family.yaml")) {
      assertEquals(problem.place().line() == 0, problem.place().lineText() == null);
      assertFalse(problem.message().zh().endsWith("。"));
      assertFalse(problem.message().en().endsWith("."));
    }
  }

  @Test
  void anExtensionOrTheBeginningMakesItJson() {
    byte[] yaml = "a: 1\n".getBytes(StandardCharsets.UTF_8);
    assertEquals("malformed 1:1", seen(yaml, "family.json"));
    assertEquals("malformed 1:1", seen(yaml, "FAMILY.JSONL"));
    assertNotNull(DocumentReader.read(yaml, "-"));
    assertNotNull(DocumentReader.read("{a: 1}".getBytes(StandardCharsets.UTF_8), "-"));
    assertEquals("malformed 1:10", seen(" { \"a\": 1".getBytes(StandardCharsets.UTF_8), "-"));
  }

  @Test
  void bothPlacesOfADuplicateKeyAreNamed() {
    Problem problem = problems("a: 1\nb: 2\na: 3\n".getBytes(StandardCharsets.UTF_8), "f").get(0);
    assertEquals("`a` 写了两次，第一次在第 1 行第 1 列", problem.message().zh());
    assertEquals("`a` is written twice, first at line 1, column 1", problem.message().en());
    assertEquals("f:3:1", problem.place().toString());
  }

  @Test
  void otherEncodingsAreNamed() {
    String text = "follow: father\nname: 汉\n";
    assertAll(
        () ->
            assertNotNull(
                DocumentReader.read(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8), "f")),
        () -> assertEquals("encoding 0:0", seen(text.getBytes(StandardCharsets.UTF_16), "f")),
        () -> assertEquals("encoding 0:0", seen(text.getBytes(StandardCharsets.UTF_16LE), "f")),
        () -> assertEquals("encoding 0:0", seen(text.getBytes(StandardCharsets.UTF_16BE), "f")),
        () ->
            assertTrue(
                problems(text.getBytes(StandardCharsets.UTF_16), "f")
                    .get(0)
                    .message()
                    .zh()
                    .contains("UTF-16")),
        () -> assertEquals("encoding 2:7", seen(text.getBytes(Charset.forName("GBK")), "f")),
        () ->
            assertTrue(
                problems(text.getBytes(Charset.forName("GBK")), "f")
                    .get(0)
                    .help()
                    .get(0)
                    .zh()
                    .contains("GBK")),
        () ->
            assertEquals(
                "encoding 1:4", seen(new byte[] {'a', ':', ' ', (byte) 0xC0, (byte) 0x80}, "f")));
  }

  @Test
  void aByteOrderMarkMovesNoColumn() {
    assertEquals(1, ((Mapping) read("\uFEFFa: 1").root()).entries().get(0).key().column());
  }

  @Test
  void textStaysAsItWasWritten() {
    Mapping root =
        (Mapping)
            read("a: NO\n"
                    + "b: 012\n"
                    + "c: 310110\n"
                    + "d: \"310110\"\n"
                    + "e: 1_000\n"
                    + "f: 2021-02-30\n"
                    + "g: 0x1F\n"
                    + "h: .inf\n"
                    + "i: 1e999999999\n"
                    + "j: True\n")
                .root();
    assertEquals(
        List.of(
            "NO",
            "012",
            "310110",
            "310110",
            "1_000",
            "2021-02-30",
            "0x1F",
            ".inf",
            "1e999999999",
            "True"),
        root.entries().stream().map(e -> ((Scalar) e.value()).text()).toList());
    assertEquals(
        List.of("d"),
        root.entries().stream()
            .filter(e -> ((Scalar) e.value()).quoted())
            .map(e -> e.key().text())
            .toList());
  }

  @Test
  void noValueIsNull() {
    Mapping root = (Mapping) read("a:\nb: ~\nc: null\nd: ''\ne: 'null'\nf: |\ng: none\n").root();
    assertEquals(
        List.of(true, true, true, false, false, false, false),
        root.entries().stream().map(e -> ((Scalar) e.value()).isNull()).toList());
    Mapping json = (Mapping) read("{\"a\": null, \"b\": \"null\", \"c\": \"\"}").root();
    assertEquals(
        List.of(true, false, false),
        json.entries().stream().map(e -> ((Scalar) e.value()).isNull()).toList());
  }

  static Stream<Arguments> places() {
    return Stream.of(
        Arguments.of("a: 1", "a", "1:4+1"),
        Arguments.of("汉字: 浙江", "汉字", "1:5+2"),
        Arguments.of("😀: 😀x", "😀", "1:5+3"),
        Arguments.of("x: 1\r\na:  \"b c\"  # note", "a", "2:5+5"),
        Arguments.of("x: 1\ra: {b: 1, c: 2} ", "a", "2:4+12"),
        Arguments.of("a: [1, 2]", "a", "1:4+6"),
        Arguments.of("a:\n  b: 1\n  c: 2\n", "a", "2:3+4"),
        Arguments.of("a:\n  - b\n  - c\n", "a", "2:3+3"),
        Arguments.of("a: |\n  one\n  two\n", "a", "1:4+1"),
        Arguments.of("a: one\n  two\n", "a", "1:4+3"),
        Arguments.of("a:\nb: 1", "a", "1:3+1"),
        Arguments.of("{\"a\": {\"b\": 1}}", "a", "1:7+8"),
        Arguments.of("{\"a\":\n  \"b\\\"c\"}", "a", "2:3+6"),
        Arguments.of("{\"x\": \"汉\", \"a\": -1.5e3}", "a", "1:17+6"),
        Arguments.of("{\"a\": [1,\n 2]}", "a", "1:7+3"),
        Arguments.of("{\"a\": true}", "a", "1:7+4"));
  }

  @ParameterizedTest
  @MethodSource("places")
  void everyNodeKnowsItsPlace(String text, String key, String expected) {
    Node node = ((Mapping) read(text).root()).get(key);
    assertNotNull(node);
    assertEquals(expected, node.line() + ":" + node.column() + "+" + node.length());
  }

  @Test
  void aLongNumberIsMaskedInTheLinesShown() {
    Document document = read("id: \"11010519491231002X\"\ncode: 310110\nx: 110105 19491231 002X\n");
    assertEquals(
        List.of("id: \"110105**********2X\"", "code: 310110", "x: 110105************2X"),
        document.lines());
    assertEquals(
        "11010519491231002X",
        ((Scalar) ((Mapping) document.root()).entries().get(0).value()).text());
  }

  static Stream<Arguments> attacks() {
    String flow = "a: " + "[".repeat(MANY) + "]".repeat(MANY);
    String maps = "a: " + "{a: ".repeat(MANY) + "1" + "}".repeat(MANY);
    String dashes = "a: \n" + "- ".repeat(MANY) + "1\n";
    StringBuilder block = new StringBuilder();
    for (int i = 0; i < 1400; i++) {
      block.append(" ".repeat(i % 700)).append("a:\n");
    }
    String json = "{\"a\":" + "[".repeat(MANY) + "]".repeat(MANY) + "}";
    String objects = "{\"a\":".repeat(MANY) + "1" + "}".repeat(MANY);
    String bomb =
        "a: &a [x,x,x,x,x,x,x,x,x]\n"
            + "b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\n"
            + "c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\n"
            + "d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]\n";
    String big = "x".repeat(900_000);
    return Stream.of(
        Arguments.of("flow sequences", flow, "too-deep"),
        Arguments.of("flow mappings", maps, "too-deep"),
        Arguments.of("dashes", dashes, "too-deep"),
        Arguments.of("block mappings", block.toString(), "too-deep"),
        Arguments.of("JSON arrays", json, "too-deep"),
        Arguments.of("JSON objects", objects, "too-deep"),
        Arguments.of("unclosed", "[".repeat(1_000_000), "too-deep"),
        Arguments.of("alias bomb", bomb, "alias"),
        Arguments.of("long plain scalar", "a: " + big, "too-long"),
        Arguments.of("long quoted scalar", "a: \"" + big + "\"", "too-long"),
        Arguments.of("long key", big + ": 1", "malformed"),
        Arguments.of("long number", "a: " + "9".repeat(900_000), "too-long"),
        Arguments.of("long JSON text", "{\"a\": \"" + big + "\"}", "too-long"),
        Arguments.of("long JSON number", "{\"a\": " + "9".repeat(900_000) + "}", "too-long"),
        Arguments.of("long JSON key", "{\"" + big + "\": 1}", "malformed"),
        Arguments.of("duplicates", "a: 1\n".repeat(200_000), "duplicate-key"),
        Arguments.of("empty lines", "\n".repeat(1_000_000), "empty"),
        Arguments.of("a mebibyte and one", "#" + "x".repeat(1 << 20), "too-large"),
        Arguments.of("question marks", "? ".repeat(400_000), "malformed"),
        Arguments.of("colons", ": ".repeat(400_000), "malformed"),
        Arguments.of("quotes", "a: " + "'' ".repeat(300_000), "malformed"),
        Arguments.of("documents", "---\n".repeat(250_000), "several-documents"),
        Arguments.of("tags", "a: " + "!x ".repeat(300_000), "malformed"),
        Arguments.of(
            "empty lists on one line, then blanks",
            "a: [" + "[],".repeat(150_000) + "]" + " ".repeat(500_000) + "\nb: &x 1",
            "alias"),
        Arguments.of("tag directives", "%TAG !e! tag:e,2000:\n".repeat(40_000), "malformed"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("attacks")
  void anAttackIsRefusedInBoundedTime(String name, String text, String kind) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    List<Problem> problems =
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> problems(bytes, "f"));
    assertEquals("document/" + kind, problems.get(0).code());
    assertTrue(problems.size() <= Problems.MOST);
    assertTrue(!kind.equals("alias") || problems.size() == 1);
  }

  @Test
  void theDeepestAllowedIsAllowed() {
    int depth = DocumentReader.DEEPEST - 1;
    assertNotNull(read("a: " + "[".repeat(depth) + "]".repeat(depth)));
    String deeper = "a: " + "[".repeat(depth + 1) + "]".repeat(depth + 1);
    assertEquals("too-deep 1:" + (4 + depth), seen(deeper.getBytes(StandardCharsets.UTF_8), "f"));
    assertNotNull(read("a: " + "x".repeat(DocumentReader.LONGEST)));
    assertEquals(
        "too-long 1:4",
        seen(
            ("a: " + "x".repeat(DocumentReader.LONGEST + 1)).getBytes(StandardCharsets.UTF_8),
            "f"));
    assertNotNull(read("a: 1\n#" + "x".repeat(DocumentReader.LARGEST - 6)));
  }

  static Stream<Arguments> notUtf8() throws java.io.IOException {
    java.io.ByteArrayOutputStream packed = new java.io.ByteArrayOutputStream();
    try (java.io.OutputStream out = new java.util.zip.GZIPOutputStream(packed)) {
      out.write("follow: father\n".getBytes(StandardCharsets.UTF_8));
    }
    return Stream.concat(
        Stream.of("UTF-32LE", "UTF-32BE", "X-UTF-32LE-BOM", "X-UTF-32BE-BOM")
            .map(name -> Arguments.of("follow: 汉\n".getBytes(Charset.forName(name)), "UTF-32")),
        Stream.of(
            Arguments.of("follow: 汉\n".getBytes(StandardCharsets.UTF_16LE), "UTF-16"),
            Arguments.of(packed.toByteArray(), "gzip")));
  }

  @ParameterizedTest
  @MethodSource("notUtf8")
  void whatAFileIsInsteadIsNamed(byte[] bytes, String name) {
    Problem problem = problems(bytes, "f").get(0);
    assertEquals("document/encoding", problem.code());
    assertTrue(problem.message().zh().contains(name) && problem.message().en().contains(name));
    assertTrue(!name.equals("gzip") || problem.help().get(0).zh().contains("zcat"));
  }
}
