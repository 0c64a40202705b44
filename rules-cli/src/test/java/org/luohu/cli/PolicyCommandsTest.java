package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.text.Columns;

/** {@code luohu policy …} and {@code luohu schema}. */
class PolicyCommandsTest {

  private static final String NATIONAL = "national/birth-registration/2021-10-01";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private static JsonNode json(String... arguments) throws IOException {
    Run run = Run.luohu(arguments);
    assertEquals("", run.err());
    return JSON.readTree(run.out());
  }

  /** A copy of the national version alone. */
  private Path copy() throws IOException {
    Path from = Run.ROOT.resolve("policies").resolve(NATIONAL);
    Path to = folder.resolve(NATIONAL);
    try (Stream<Path> paths = Files.walk(from)) {
      for (Path path : (Iterable<Path>) paths::iterator) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
    for (String file : List.of("sources.yaml", "checked.yaml")) {
      String all = Files.readString(Run.ROOT.resolve("policies").resolve(file));
      Files.writeString(
          folder.resolve(file),
          cited(
              all,
              Files.readString(to.resolve("policy.yaml"))
                  + Files.readString(to.resolve("not-encoded.yaml"))));
    }
    return to;
  }

  /** The entries of a file of sources that a version cites. */
  private static String cited(String sources, String version) {
    return Pattern.compile("(?m)^([a-z0-9-]+):.*\\n(?: .*\\n)*")
        .matcher(sources)
        .results()
        .filter(entry -> version.matches("(?s).*source: " + entry.group(1) + "[,}\\s].*"))
        .map(MatchResult::group)
        .collect(Collectors.joining());
  }

  @Test
  void aWordLeadsToRulesApplicationsFindingsAndMaterials() {
    Run run = Run.luohu("policy", "words", "现役军人");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().contains("Father( activeSoldier )  父亲是现役军人"), run.out());
    assertTrue(run.out().contains("father.active-soldier  父亲是否现役军人"), run.out());
    assertTrue(run.out().contains("soldiers-join-unit"), run.out());
    String english = Run.luohu("policy", "words", "BOOKLET", "--lang", "en").out();
    assertTrue(english.contains("father-hukou-booklet  father's household booklet"), english);
    Run nothing = Run.luohu("policy", "words", "没有这个词");
    assertEquals("", nothing.out());
    assertTrue(nothing.err().contains("没有说到 `没有这个词`"), nothing.err());
  }

  @Test
  void theBeginningOfAnIdNamesPolicies() {
    Run one = Run.luohu("policy", "show", "fujian");
    assertEquals(Exit.DONE, one.exit(), one.err());
    assertTrue(one.out().contains("fujian/birth-registration/"), one.out());
    Run several = Run.luohu("policy", "show", "hunan");
    assertEquals(Exit.USAGE, several.exit());
    assertTrue(several.err().contains("hunan/in-province-newborn"), several.err());
    String tested = Run.luohu("policy", "test", "chongq").out();
    assertTrue(tested.contains("全部符合"), tested);
  }

  @Test
  void aVersionTellsTheCodesOfItsFindings() {
    String page = Run.luohu("policy", "show", "chongqing/cross-province-newborn").out();
    assertTrue(page.contains("办理材料 birth-certificate"), page);
  }

  @Test
  void listInTime() {
    Run run = Run.luohu("policy", "list");
    assertEquals(Exit.DONE, run.exit());
    assertEquals("", run.err());
    for (String expected :
        List.of(
            "yangtze-delta/cross-province-newborn",
            "2021-11-23 至 2022-12-07",
            "2022-12-08 起",
            "通办政策",
            "条，案例")) {
      assertTrue(run.out().contains(expected), run.out());
    }
    run.out().lines().forEach(line -> assertTrue(Columns.width(line) <= 80, line));
  }

  @Test
  void listAsJson() throws IOException {
    JsonNode first = json("policy", "list", "--format", "json").get(0);
    assertTrue(first.get("id").asText().matches("[a-z-]+/[a-z-]+/[0-9-]{10}"), first.toString());
    assertTrue(first.get("rules").asInt() > 0 && first.get("cases").asInt() > 0, first.toString());
  }

  @Test
  void listOfOneDay() throws IOException {
    JsonNode list = json("policy", "list", "--on", "2021-11-23", "--format", "json");
    List<String> ids = list.findValuesAsText("id");
    assertTrue(ids.contains("yangtze-delta/cross-province-newborn/2021-11-23"), ids.toString());
    assertFalse(ids.contains("yangtze-delta/cross-province-newborn/2022-12-08"), ids.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"zh", "en"})
  void showInWords(String language) {
    Run run = Run.luohu("policy", "show", NATIONAL, "--lang", language);
    assertEquals(Exit.DONE, run.exit());
    assertTrue(
        run.out().contains("随父亲或者随母亲") || run.out().contains("随父") || language.equals("en"),
        run.out());
    assertTrue(run.out().contains(NATIONAL), run.out());
    run.out().lines().forEach(line -> assertTrue(Columns.width(line) <= 80, line));
  }

  @Test
  void showTheNewestOrTheOneOfADay() throws IOException {
    String name = "yangtze-delta/cross-province-newborn";
    assertEquals(
        name + "/2022-12-08", json("policy", "show", name, "--format", "json").get("id").asText());
    assertEquals(
        name + "/2021-11-23",
        json("policy", "show", name + "/", "--on", "2022-12-07", "--format", "json")
            .get("id")
            .asText());
  }

  @Test
  void bundledPoliciesLintClean() {
    Run run = Run.luohu("policy", "lint");
    assertEquals("", run.err());
    assertEquals(Exit.DONE, run.exit());
    assertTrue(run.out().matches("查了 \\d+ 个版本、\\d+ 条规则、\\d+ 个案例：没有问题。\n"), run.out());
  }

  @Test
  void lintFindsFaultsAndSaysHowMuchItSaw() throws IOException {
    Path manifest = copy().resolve("policy.yaml");
    String text = Files.readString(manifest);
    Files.writeString(
        manifest,
        text.replaceFirst(
            "(?m)^findings:$",
            "findings:\n"
                + "  never-said: {zh: 一, en: a, basis: [{source: mps-2021-12, article: 第一条}]}"));
    Run run = Run.luohu("policy", "lint", folder.toString());
    assertEquals(Exit.FAULTS, run.exit());
    assertTrue(
        run.err().contains("policy/unused-finding") && run.err().contains("policy.yaml:"),
        run.err());
    assertTrue(run.out().contains("有 1 处问题。"), run.out());
    assertEquals(
        "policy/unused-finding",
        json("policy", "lint", "--policies", folder.toString(), "--format", "json")
            .at("/problems/0/code")
            .asText());
  }

  @Test
  void lintOfOnePolicyTellsItsFaultsOnly() throws IOException {
    Files.writeString(copy().resolve("policy.yaml"), "national: [", StandardOpenOption.APPEND);
    Path other = Files.createDirectories(folder.resolve("hunan/birth-registration/2022-01-01"));
    Files.writeString(other.resolve("a.drl"), "rule");
    String tree = folder.toString();
    assertTrue(Run.luohu("policy", "lint", tree).err().contains("document/malformed"));
    Run run = Run.luohu("policy", "lint", "hun", "--policies", tree);
    assertEquals(Exit.FAULTS, run.exit());
    assertTrue(run.err().contains("policy/no-manifest"), run.err());
    assertFalse(run.err().contains("document/malformed"), run.err());
    assertTrue(run.out().startsWith("查了 1 个版本、"), run.out());
    assertEquals(Exit.USAGE, Run.luohu("policy", "lint", "hubei", "--policies", tree).exit());
  }

  @Test
  void lintOfNoDirectory() {
    assertEquals(Exit.POLICIES, Run.luohu("policy", "lint", folder + "/none").exit());
  }

  @Test
  void casesOfOnePolicyHold() {
    Run run = Run.luohu("policy", "test", "zhejiang/birth-registration");
    assertEquals("", run.err());
    assertTrue(run.out().matches("案例 \\d+ 个：全部符合。\n在案例里成立过的规则 .*。\n"), run.out());
    assertEquals(Exit.DONE, run.exit());
  }

  @Test
  void caseThatFailsShowsBothSidesAndTheRules() throws IOException {
    Path cases = copy().resolve("cases");
    try (Stream<Path> files = Files.list(cases)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Files.delete(file);
      }
    }
    Files.writeString(
        cases.resolve("已登记的可以.yaml"),
        """
        filed-on: 2022-03-15
        filed-at: "410102"
        follow: father
        child: {registered: true}
        expect: {outcome: ACCEPT, findings: [follow-parent, uncovered], materials: []}
        """,
        StandardCharsets.UTF_8);
    Run run = Run.luohu("policy", "test", "--policies", folder.toString());
    assertEquals(Exit.FAULTS, run.exit());
    for (String expected :
        List.of(
            "✗ 已登记的可以",
            "应有",
            "实有",
            "- ACCEPT",
            "+ REFUSE",
            "+ already-registered",
            ".drl:",
            "不符 1 个")) {
      assertTrue(run.out().contains(expected), run.out() + run.err());
    }
    JsonNode failed =
        json("policy", "test", "--policies", folder.toString(), "--format", "json").get("failed");
    assertEquals("outcome", failed.at("/0/differences/0/aspect").asText());
  }

  @Test
  void caseFileThatCannotBeReadIsAFault() throws IOException {
    Files.writeString(copy().resolve("cases/坏.yaml"), "filed-on: [", StandardCharsets.UTF_8);
    Run run = Run.luohu("policy", "test", NATIONAL, "--policies", folder.toString());
    assertEquals(Exit.FAULTS, run.exit());
    assertTrue(run.err().contains("坏.yaml"), run.err());
  }

  @ParameterizedTest
  @ValueSource(strings = {"application", "decision", "policy", "case"})
  void schemaIsJson(String name) throws IOException {
    assertEquals(
        "https://json-schema.org/draft/2020-12/schema",
        json("schema", name).get("$schema").asText());
  }

  @Test
  void schemaOfApplicationsByDefault() {
    assertEquals(Run.luohu("schema", "application").out(), Run.luohu("schema").out());
  }
}
