package org.luohu.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.Luohu;
import org.luohu.application.Service;
import org.luohu.decision.Form;
import org.luohu.decision.Outcome;
import org.luohu.decision.Party;
import org.luohu.decision.Retention;
import org.luohu.decision.Trust;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.policy.PolicyKind;
import org.luohu.schema.Schemas;
import org.luohu.text.Choice;

/** The schemas of manifests and cases admit every file of the library and name every choice. */
class PolicyFileSchemasTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final YAMLMapper YAML = new YAMLMapper();

  private static JsonNode tree(String name) throws IOException {
    return JSON.readTree(Schemas.of(name, Newborn.SERVICE));
  }

  private static Schema schema(String name) throws IOException {
    return schema(name, Newborn.SERVICE);
  }

  private static Schema schema(String name, Service service) throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(JSON.readTree(Schemas.of(name, service)));
  }

  /** Each file by the schema of its own service. */
  private static void assertAllFit(String name, String files) throws IOException {
    Map<String, Schema> schemas = new HashMap<>();
    for (Service service : Luohu.bundledServices().all()) {
      schemas.put(service.id(), schema(name, service));
    }
    int seen = 0;
    for (Map.Entry<String, byte[]> file : PolicyFiles.bundled().files().entrySet()) {
      if (file.getKey().matches(files)) {
        seen++;
        JsonNode tree = YAML.readTree(file.getValue());
        Schema schema = schemas.get(tree.path("service").asText(Newborn.SERVICE.id()));
        assertEquals(List.of(), schema.validate(tree), file.getKey());
      }
    }
    assertFalse(seen == 0, "no files of " + files);
  }

  @Test
  void everyManifestFits() throws IOException {
    assertAllFit("policy", ".*/policy\\.yaml");
  }

  @Test
  void everyCaseFits() throws IOException {
    assertAllFit("case", ".*/cases/.*");
  }

  @Test
  void whatIsNoRuleFits() throws IOException {
    assertAllFit("not-encoded", ".*/not-encoded\\.yaml");
    for (String bad :
        List.of(
            "{articles: [{article: 一, source: a}]}",
            "{articles: [{article: 一, source: a, why: {zh: 一, en: a}, touch: b}]}",
            "{choices: [{question: {zh: 一, en: a}}]}")) {
      assertFalse(schema("not-encoded").validate(YAML.readTree(bad)).isEmpty(), bad);
    }
  }

  @Test
  void theSourcesFit() throws IOException {
    assertAllFit("sources", "sources\\.yaml");
    assertAllFit("checked", "checked\\.yaml");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{a: {title: {zh: 一, en: a}}}",
        "{a: {title: {zh: 一}, trust: verified}}",
        "{a: {title: {zh: 一, en: a}, trust: sure}}",
        "{a: {title: {zh: 一, en: a}, trust: verified, checked: 2026-11-24}}",
        "{A: {title: {zh: 一, en: a}, trust: verified}}"
      })
  void schemaRefusesABadSource(String sources) throws IOException {
    assertFalse(schema("sources").validate(YAML.readTree(sources)).isEmpty());
    assertFalse(schema("checked").validate(YAML.readTree("{a: yesterday}")).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{title: {zh: 一, en: a}}",
        "{title: {zh: 一, en: a}, kind: channel, sources: {}}",
        "{title: {zh: 一}, kind: channel}",
        "{title: {zh: 一, en: a}, kind: channels}",
        "{title: {zh: 一, en: a}, kind: channel, stranger: 1}",
        "{title: {zh: 一, en: a}, kind: channel, findings: {a: {zh: 一, en: a}}}",
        "{title: {zh: 一, en: a}, kind: channel, steps: [{step: a, by: nobody, zh: 一, en: a}]}"
      })
  void schemaRefusesABadManifest(String manifest) throws IOException {
    assertFalse(schema("policy").validate(YAML.readTree(manifest)).isEmpty());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{filed-on: 2022-03-15, filed-at: '410102', follow: father}",
        "{filed-on: 2022-03-15, filed-at: '410102', follow: father, expect: {outcome: ACCEPT}}",
        "{filed-at: '410102', follow: father, expect: {outcome: ACCEPT, findings: []}}",
        "{filed-on: 2022-03-15, filed-at: '410102', follow: father, expect: {outcome: YES,"
            + " findings: []}}"
      })
  void schemaRefusesABadCase(String policyCase) throws IOException {
    assertFalse(schema("case").validate(YAML.readTree(policyCase)).isEmpty());
  }

  @Test
  void caseIsAnApplicationWithAnExpectation() throws IOException {
    ObjectNode application = (ObjectNode) tree("application").get("properties");
    ObjectNode properties = (ObjectNode) tree("case").get("properties");
    assertNotNull(properties.remove("expect"));
    assertEquals("#/$defs/day", application.remove("filed-on").get("$ref").asText());
    JsonNode filed = properties.remove("filed-on");
    assertEquals("#/$defs/case-day", filed.at("/anyOf/0/$ref").asText());
    assertEquals("array", filed.at("/anyOf/1/type").asText());
    assertEquals(
        application.toString(),
        properties.toString().replace("\"#/$defs/case-day\"", "\"#/$defs/day\""));
    ObjectNode kinds = (ObjectNode) tree("application").get("$defs");
    ObjectNode definitions = (ObjectNode) tree("case").get("$defs");
    assertNotNull(definitions.remove("outcome"));
    kinds.remove("day");
    assertTrue(definitions.remove("case-day").get("pattern").asText().contains("filed-on"));
    assertEquals(kinds, definitions);
  }

  @Test
  void schemasNameEveryChoice() throws IOException {
    JsonNode policy = tree("policy");
    assertNames(policy.at("/properties/kind"), codes(PolicyKind.values()));
    assertNames(tree("sources").at("/$defs/source/properties/trust"), codes(Trust.values()));
    assertNames(policy.at("/$defs/material/properties/form"), codes(Form.values()));
    assertNames(policy.at("/$defs/material/properties/retention"), codes(Retention.values()));
    assertNames(policy.at("/$defs/step/properties/by"), codes(Party.values()));
    assertNames(tree("case").at("/$defs/outcome"), Stream.of(Outcome.values()).map(Outcome::name));
  }

  private static Stream<String> codes(Choice... choices) {
    return Stream.of(choices).map(Choice::code);
  }

  private static void assertNames(JsonNode schema, Stream<String> names) {
    TreeSet<String> known = new TreeSet<>();
    schema.get("enum").forEach(name -> known.add(name.asText()));
    assertEquals(new TreeSet<>(names.toList()), known);
  }
}
