package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.author.Workshop;
import org.luohu.policy.PolicyFiles;
import org.luohu.report.SarifLog;
import org.luohu.text.Language;

/** Faults as SARIF, held against the schema that OASIS publishes. */
class SarifLogTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private static Schema schema() throws IOException {
    try (InputStream in =
        SarifLogTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertNotNull(in);
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(JSON.readTree(in));
    }
  }

  private JsonNode log(Language language) throws IOException {
    Path tree = Trees.copy(folder);
    Path version = tree.resolve("yangtze-delta/cross-province-newborn/2022-12-08");
    Trees.change(
        version.resolve("channel.drl"),
        "household != HouseholdKind.FAMILY",
        "household != HouseholdKind.FAMLY");
    Trees.change(
        version.resolve("cases/单位集体户要回户口所在地.yaml"), "outcome: REDIRECT", "outcome: REDIRECTED");
    Files.delete(version.resolve("policy.yaml"));
    return JSON.readTree(
        SarifLog.of(Workshop.lint(PolicyFiles.in(tree)).problems(), language, folder));
  }

  @Test
  void logKeepsTheSchema() throws IOException {
    JsonNode log = log(Language.ZH);
    assertEquals(List.of(), schema().validate(log));
    ((ObjectNode) log.get("runs").get(0).get("results").get(0)).remove("message");
    assertFalse(schema().validate(log).isEmpty(), "the schema refuses what is not SARIF");
  }

  @Test
  void resultsLeadToLinesAndRules() throws IOException {
    JsonNode run = log(Language.EN).get("runs").get(0);
    JsonNode misspelt = null;
    for (JsonNode result : run.get("results")) {
      String rule =
          run.get("tool")
              .get("driver")
              .get("rules")
              .get(result.get("ruleIndex").asInt())
              .get("id")
              .asText();
      assertEquals(rule, result.get("ruleId").asText());
      misspelt = rule.equals("drl/unknown-constant") ? result : misspelt;
    }
    assertNotNull(misspelt);
    JsonNode place = misspelt.get("locations").get(0).get("physicalLocation");
    assertEquals(
        "policies/yangtze-delta/cross-province-newborn/2022-12-08/channel.drl",
        place.get("artifactLocation").get("uri").asText());
    assertEquals("FAMLY", place.get("region").get("snippet").get("text").asText());
    assertEquals(
        5,
        place.get("region").get("endColumn").asInt()
            - place.get("region").get("startColumn").asInt());
  }

  @Test
  void chineseNamesAreEscaped() throws IOException {
    String text = log(Language.ZH).toString();
    assertFalse(text.contains("cases/单位"), "a URI has no Chinese");
  }

  @Test
  void commandWritesIt() throws IOException {
    Run run = Run.luohu("policy", "lint", "--format", "sarif");
    assertEquals(Exit.DONE, run.exit());
    assertEquals(List.of(), schema().validate(JSON.readTree(run.out())));
  }
}
