package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code luohu policy test}. */
class PolicyTestCommandTest {

  private static final String DELTA = "yangtze-delta/cross-province-newborn/2022-12-08";
  private static final String CASE = DELTA + "/cases/单位集体户要回户口所在地.yaml";

  @TempDir Path folder;

  private Run run(Path tree, String... more) {
    return Run.luohu(
        java.util.stream.Stream.concat(
                java.util.stream.Stream.of("policy", "test", DELTA, "--policies", tree.toString()),
                java.util.stream.Stream.of(more))
            .toArray(String[]::new));
  }

  private static void assertJunit(String xml) throws Exception {
    var schema =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(PolicyTestCommandTest.class.getResource("junit.xsd"));
    schema.newValidator().validate(new StreamSource(new StringReader(xml)));
  }

  @Test
  void failureStandsBesideWhatWasExpectedWithRulesAndFacts() throws IOException {
    Path tree = Trees.copy(folder);
    Trees.change(
        tree.resolve(CASE),
        "outcome: REDIRECT\n  findings: [follow-parent, not-a-family-household]",
        "outcome: ACCEPT\n  findings: [follow-parent, delta-channel]");
    Run run = run(tree);
    assertEquals(Exit.FAULTS, run.exit());
    String page =
        run.out()
            .substring(0, run.out().indexOf("案例 ")); // how many cases there are grows with the law
    Golden.check("failed-case.zh.txt", page.replace(tree.toString(), "policies"));
  }

  @Test
  void junitKeepsItsForm() throws Exception {
    Path tree = Trees.copy(folder);
    Run clean = run(tree, "--format", "junit");
    assertEquals(Exit.DONE, clean.exit());
    assertJunit(clean.out());
    Trees.change(tree.resolve(CASE), "outcome: REDIRECT", "outcome: ACCEPT");
    Files.writeString(tree.resolve(DELTA + "/cases/写坏的.yaml"), "follow: father\n");
    Run run = run(tree, "--format", "junit");
    assertEquals(Exit.FAULTS, run.exit());
    assertJunit(run.out());
    assertTrue(
        run.out().contains("failures=\"1\"") && run.out().contains("<failure message="), run.out());
  }

  @Test
  void jsonCountsWhatIsExercised() throws IOException {
    Path tree = Trees.copy(folder);
    JsonNode json = new ObjectMapper().readTree(run(tree, "--format", "json").out());
    JsonNode rules = json.get("coverage").get("rules");
    assertEquals(rules.get("all").asInt(), rules.get("covered").asInt());
    assertTrue(json.get("coverage").get("articles").get("all").asInt() > 1, json.toString());
  }

  @Test
  void aPageTellsWhichCaseProvesEachClause() throws IOException {
    Path tree = Trees.copy(folder);
    Run run = run(tree, "--format", "html");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().startsWith("<!") && run.out().contains("它成立时由它决定："), run.out());
    JsonNode json =
        new ObjectMapper().readTree(run(tree, "--format", "json", "--min-clauses", "0").out());
    JsonNode clauses = json.get("coverage").get("clauses");
    assertEquals(
        clauses.get("all").asInt() - clauses.get("covered").asInt(),
        json.get("coverage").get("undecided").size());
  }

  /** The whole percentage that the cases of the version reach. */
  private static String reached(Run run, String gate) {
    Map<String, String> labels =
        Map.of(
            "--min-rules", "成立过的规则",
            "--min-articles", "有案例的条款",
            "--min-neighbours", "相邻案例的规则",
            "--min-clauses", "由它决定过的条件");
    Matcher count = Pattern.compile(labels.get(gate) + " (\\d+)/(\\d+)").matcher(run.out());
    assertTrue(count.find(), run.out());
    return String.valueOf(
        Integer.parseInt(count.group(1)) * 100 / Integer.parseInt(count.group(2)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--min-rules", "--min-articles", "--min-neighbours", "--min-clauses"})
  void gateBelowIsAFault(String gate) throws IOException {
    Path tree = Trees.copy(folder);
    String full = reached(run(tree, gate, "0"), gate);
    assertEquals(Exit.DONE, run(tree, gate, full).exit());
    Trees.change(
        tree.resolve(DELTA + "/channel.drl"),
        "rule \"须随父或者随母\"",
        "rule \"从不成立\"\n"
            + "when\n"
            + "    Child( ageDays < 0 )\n"
            + "then\n"
            + "    findings.redirect(\"never\");\n"
            + "end\n\n"
            + "rule \"须随父或者随母\"");
    Trees.change(
        tree.resolve(DELTA + "/policy.yaml"),
        "findings:\n",
        "findings:\n"
            + "  never:\n"
            + "    zh: 从不\n"
            + "    en: never\n"
            + "    to: {zh: 一, en: a}\n"
            + "    basis: [{source: delta-2021, article: 从不}]\n");
    Run run = run(tree, gate, full);
    assertEquals(Exit.FAULTS, run.exit(), run.toString());
    assertTrue(run.err().contains(gate), run.err());
    assertEquals(Exit.DONE, run(tree, gate, "50").exit());
  }

  @ParameterizedTest
  @ValueSource(strings = {"101", "-1", "all"})
  void gateIsAPercentage(String typed) {
    assertEquals(Exit.USAGE, Run.luohu("policy", "test", "--min-rules=" + typed).exit());
  }
}
