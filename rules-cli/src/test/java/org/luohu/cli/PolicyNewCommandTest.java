package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code luohu policy new}. */
class PolicyNewCommandTest {

  @TempDir Path folder;
  private Path tree;

  @BeforeEach
  void copy() throws IOException {
    tree = Trees.copy(folder);
  }

  private Run begin(String... arguments) {
    String[] all =
        Stream.concat(Stream.of("policy", "new"), Stream.of(arguments)).toArray(String[]::new);
    String[] words =
        Stream.concat(Stream.of(all), Stream.of("--policies", tree.toString()))
            .toArray(String[]::new);
    return Run.luohu(words);
  }

  private void assertSound(String id) {
    Run lint = Run.luohu("policy", "lint", "--policies", tree.toString());
    assertEquals("", lint.err());
    assertEquals(Exit.DONE, lint.exit(), lint.out());
    assertProved(id);
  }

  /** An untouched template has one kind of fault, that it is untouched: in each of its files. */
  private void assertUntouched(String id) {
    Run lint = Run.luohu("policy", "lint", "--policies", tree.toString());
    List<String> codes =
        lint.err()
            .lines()
            .filter(line -> line.startsWith("错误 "))
            .map(line -> line.split("[ :]")[1])
            .toList();
    assertEquals(java.util.Collections.nCopies(5, "lint/placeholder"), codes, lint.err());
    assertEquals(Exit.FAULTS, lint.exit());
    assertProved(id);
  }

  private void assertProved(String id) {
    Run test = Run.luohu("policy", "test", id, "--policies", tree.toString(), "--min-rules", "100");
    assertEquals(Exit.DONE, test.exit(), test.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hubei birth-registration 2027-03-01",
        "guangdong cross-city-newborn 2027-03-01",
        "two-cities cross-province-newborn 2027-03-01 --applies 3306,3412",
        "one-city cross-county-newborn 2027-03-01 --applies 3702",
        "inner-mongolia birth-registration 2027-03-01"
      })
  void templateIsSoundAndTeaches(String arguments) throws IOException {
    String[] words = arguments.split(" ");
    Run run = begin(words);
    assertEquals(Exit.DONE, run.exit(), run.toString());
    assertEquals("", run.err());
    assertTrue(run.out().contains("接下来") && run.out().contains("luohu policy lint"), run.out());
    assertUntouched(words[0] + "/" + words[1]);
    Path version = tree.resolve(words[0]).resolve(words[1]).resolve(words[2]);
    try (Stream<Path> files = Files.walk(version)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String text = Files.readString(file);
        assertFalse(text.contains("${"), text);
        assertTrue(
            text.contains(
                file.toString().endsWith(".drl") ? "// " : "# yaml-language-server: $schema="),
            text);
      }
    }
  }

  @Test
  void filesFitTheSchemasThatTheyName() throws IOException {
    begin("hubei", "birth-registration", "2027-03-01");
    begin("national", "id-card", "2027-03-01", "--from", "2021-10-01");
    fit(tree.resolve("hubei"), "case.schema.json");
    fit(tree.resolve("national/id-card/2027-03-01"), "case.id-card.schema.json");
  }

  private static void fit(Path version, String ofCases) throws IOException {
    try (Stream<Path> files = Files.walk(version)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).toList()) {
        String line =
            Files.readAllLines(file).stream()
                .filter(each -> each.contains("$schema="))
                .findFirst()
                .orElse("");
        if (line.isEmpty()) {
          continue; // taken over as it stood
        }
        assertTrue(!file.toString().contains("cases") || line.endsWith("/" + ofCases), line);
        Path named = file.getParent().resolve(line.substring(line.indexOf('=') + 1)).normalize();
        JsonNode schema = new ObjectMapper().readTree(named.toFile());
        assertEquals(
            List.of(),
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(schema)
                .validate(new YAMLMapper().readTree(file.toFile())),
            file.toString());
      }
    }
  }

  @Test
  void copyIsTheSameLawOnAnotherDay() throws IOException {
    Run run =
        begin("yangtze-delta", "cross-province-newborn", "2027-03-01", "--from", "2022-12-08");
    assertEquals(Exit.DONE, run.exit(), run.toString());
    assertTrue(
        run.out().lines().skip(1).findFirst().orElseThrow().endsWith("/channel.drl"), run.out());
    assertTrue(
        run.out()
            .contains(
                "luohu policy diff yangtze-delta/cross-province-newborn/2022-12-08 yangtze-delta/"),
        run.out());
    Path version = tree.resolve("yangtze-delta/cross-province-newborn/2027-03-01");
    assertTrue(
        Files.readString(version.resolve("channel.drl"))
            .startsWith("package luohu.yangtze_delta.cross_province_newborn.v2027_03_01\n"));
    assertTrue(
        Files.readString(version.resolve("cases/单位集体户要回户口所在地.yaml"))
            .contains("filed-on: 2027-03-01\n"));
    assertSound("yangtze-delta/cross-province-newborn/2027-03-01");
  }

  @Test
  void caseThatComesOutDifferentlyIsMarked() throws IOException {
    Path older =
        tree.resolve("yangtze-delta/cross-province-newborn/2022-12-08/cases/单位集体户要回户口所在地.yaml");
    Trees.change(older, "not-a-family-household]", "born-elsewhere]");
    Run run =
        begin("yangtze-delta", "cross-province-newborn", "2027-03-01", "--from", "2022-12-08");
    assertTrue(run.out().contains("要核对的案例"), run.out());
    Path copy =
        tree.resolve("yangtze-delta/cross-province-newborn/2027-03-01/cases/单位集体户要回户口所在地.yaml");
    assertTrue(Files.readString(copy).startsWith("# 待核对"), Files.readString(copy));
  }

  @Test
  void casesOfSeveralVersionsTakeTheDayOnWhichTheyHold() throws IOException {
    Path policy = tree.resolve("yangtze-delta/cross-province-newborn");
    Path beside = policy.resolve("2022-12-08/cases/单位集体户要回户口所在地.yaml");
    String text = Files.readString(beside);
    String days = "filed-on: [2021-11-23, 2023-03-15]\n";
    String holds =
        text.replaceFirst("filed-on: .*\n", days)
            .replaceFirst("born-on: [0-9-]+", "born-on: filed-on - 14d");
    Path shared = Files.createDirectories(policy.resolve("cases")).resolve("共用.yaml");
    Files.writeString(shared, holds);
    Path other = policy.resolve("cases/不成立.yaml");
    String fails = holds.replace("outcome: REDIRECT", "outcome: ACCEPT");
    Files.writeString(other, fails);
    Run run =
        begin("yangtze-delta", "cross-province-newborn", "2027-03-01", "--from", "2022-12-08");
    assertEquals(Exit.DONE, run.exit(), run.toString());
    assertEquals(
        holds.replace(days, "filed-on: [2021-11-23, 2023-03-15, 2027-06-06]\n"),
        Files.readString(shared));
    assertEquals(fails, Files.readString(other));
    String copy = Files.readString(policy.resolve("2027-03-01/cases/不成立.yaml"));
    assertTrue(copy.startsWith("# 待核对") && copy.contains("filed-on: 2027-06-06\n"), copy);
  }

  private Map<String, String> contents() throws IOException {
    Map<String, String> contents = new TreeMap<>();
    try (Stream<Path> files = Files.walk(tree)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        contents.put(file.toString(), Files.readString(file));
      }
    }
    return contents;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "zhejiang birth-registration 2020-05-01 | 已经有 zhejiang/birth-registration/2020-05-01",
        "zhejiang birth-registration 2027-3-1 | 不是日期",
        "Zhejiang birth-registration 2027-03-01 | REGION 不能是",
        "../etc birth-registration 2027-03-01 | REGION 不能是",
        "zhejiang birth-registration 2027-03-01 --from 2020-05-11 | 是否想写 `2020-05-01`",
        "nowhere birth-registration 2027-03-01 | 看不出 `nowhere` 适用于哪里",
        "nowhere birth-registration 2027-03-01 --applies 99 | 没有行政区划代码 `99`"
      })
  void refusedAndNothingTouched(String arguments, String message) throws IOException {
    Map<String, String> before = contents();
    Run run = begin(arguments.split(" "));
    assertEquals(Exit.USAGE, run.exit(), run.toString());
    assertTrue(run.err().contains(message), run.err());
    assertEquals(before, contents());
  }

  @Test
  void schemaThatIsThereStays() throws IOException {
    Path schema = tree.resolve("schema/policy.schema.json");
    Files.createDirectories(schema.getParent());
    Files.writeString(schema, "{}");
    begin("hubei", "birth-registration", "2027-03-01");
    assertEquals("{}", Files.readString(schema));
    assertTrue(Files.exists(tree.resolve("schema/case.schema.json")));
  }

  @Test
  void nothingIsLeftBeside() throws IOException {
    begin("hubei", "birth-registration", "2027-03-01");
    try (Stream<Path> files = Files.walk(tree)) {
      assertTrue(files.noneMatch(file -> file.toString().contains("draft")));
    }
  }
}
