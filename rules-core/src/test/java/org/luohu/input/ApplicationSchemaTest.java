package org.luohu.input;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.application.Services;
import org.luohu.domain.EthnicityDomain;
import org.luohu.facts.Adoption;
import org.luohu.facts.Applicant;
import org.luohu.facts.BirthCertificate;
import org.luohu.facts.Custody;
import org.luohu.facts.CustodyProof;
import org.luohu.facts.Delivered;
import org.luohu.facts.EntryDocument;
import org.luohu.facts.Follows;
import org.luohu.facts.ForeignNationality;
import org.luohu.facts.HouseholdKind;
import org.luohu.facts.MaritalAtBirth;
import org.luohu.facts.MaritalNow;
import org.luohu.facts.MarriageCertificate;
import org.luohu.facts.Origin;
import org.luohu.facts.Status;
import org.luohu.facts.Surname;
import org.luohu.newborn.Newborn;
import org.luohu.problem.ProblemsException;
import org.luohu.schema.Schemas;
import org.luohu.text.Choice;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/** The published schema says what the reader reads. */
class ApplicationSchemaTest {

  private static final String SCHEMA = Schemas.of("application", Newborn.SERVICE);
  private static final JsonNode TREE = tree();

  private static JsonNode tree() {
    try {
      return new ObjectMapper().readTree(SCHEMA);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Schema schema() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(SCHEMA, InputFormat.JSON);
  }

  /** The schema at a path such as {@code father.hukou}, references followed. */
  private static JsonNode at(String path) {
    JsonNode node = TREE;
    for (String key : path.isEmpty() ? new String[0] : path.split("\\.")) {
      node = resolved(node).path("properties").path(key);
      assertFalse(node.isMissingNode(), path);
    }
    return resolved(node);
  }

  private static JsonNode resolved(JsonNode node) {
    if (node.has("anyOf")) {
      return resolved(node.get("anyOf").get(1));
    }
    return node.has("$ref") ? TREE.at(node.get("$ref").asText().substring(1)) : node;
  }

  private static List<String> texts(JsonNode array) {
    List<String> texts = new ArrayList<>();
    array.forEach(item -> texts.add(item.asText()));
    return texts;
  }

  /** The reader names its keys when it meets one that it does not know. */
  private static List<String> keysRead(String path) {
    StringBuilder text = new StringBuilder(ExampleApplications.LEAST);
    String indent = "";
    for (String key : path.isEmpty() ? new String[0] : path.split("\\.")) {
      text.append(indent).append(key).append(":\n");
      indent += "  ";
    }
    text.append(indent).append("qqqqqqqqqq: 1\n");
    ProblemsException e =
        assertThrows(
            ProblemsException.class,
            () ->
                ApplicationReader.read(
                    Services.of(Newborn.SERVICE),
                    text.toString().getBytes(StandardCharsets.UTF_8),
                    "f",
                    null,
                    null,
                    World.bundled()));
    String help = e.problems().get(0).help().get(0).en();
    return List.of(help.substring("known keys: ".length()).split(", "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "child",
        "father",
        "father.hukou",
        "mother",
        "mother.hukou",
        "marriage",
        "household",
        "grandparents",
        "grandparents.hukou",
        "institution"
      })
  void keysAreThoseTheReaderReads(String path) {
    List<String> inSchema = new ArrayList<>();
    at(path).get("properties").fieldNames().forEachRemaining(inSchema::add);
    assertEquals(keysRead(path), inSchema);
    assertFalse(at(path).get("additionalProperties").asBoolean(true));
  }

  static Stream<Arguments> enumerations() {
    return Stream.<Map.Entry<String, Class<? extends Choice>>>of(
            Map.entry("follow", Follows.class),
            Map.entry("applicant", Applicant.class),
            Map.entry("child.birth-certificate", BirthCertificate.class),
            Map.entry("child.delivered-in", Delivered.class),
            Map.entry("child.origin", Origin.class),
            Map.entry("child.adoption", Adoption.class),
            Map.entry("child.surname", Surname.class),
            Map.entry("child.foreign-nationality", ForeignNationality.class),
            Map.entry("child.resident-elsewhere", Status.class),
            Map.entry("child.entry-document", EntryDocument.class),
            Map.entry("father.hukou.household", HouseholdKind.class),
            Map.entry("grandparents.hukou.household", HouseholdKind.class),
            Map.entry("marriage.at-birth", MaritalAtBirth.class),
            Map.entry("marriage.now", MaritalNow.class),
            Map.entry("marriage.certificate", MarriageCertificate.class),
            Map.entry("marriage.custody", Custody.class),
            Map.entry("marriage.custody-proof", CustodyProof.class))
        .map(entry -> Arguments.of(entry.getKey(), entry.getValue()));
  }

  @ParameterizedTest
  @MethodSource("enumerations")
  void answersAreTheCodesOfTheEnumeration(String path, Class<? extends Choice> type) {
    assertEquals(
        Stream.of(type.getEnumConstants()).map(Choice::code).toList(), texts(at(path).get("enum")));
  }

  @Test
  void otherAnswersAreThoseTheReaderTakes() {
    for (StatedFact<?> fact : Newborn.VOCABULARY.allFacts()) {
      if (at(fact.key()).has("enum") && !fact.key().endsWith("ethnicity")) {
        assertEquals(
            fact.options().stream().map(option -> option.code()).toList(),
            texts(at(fact.key()).get("enum")),
            fact::key);
      }
    }
    List<String> ethnicities = new ArrayList<>(World.bundled().ethnicities().names());
    World.bundled().ethnicities().names().forEach(name -> ethnicities.add(name + "族"));
    ethnicities.add(EthnicityDomain.NONE);
    assertEquals(ethnicities, texts(at("child.ethnicity").get("enum")));
    assertEquals(List.of("filed-at", "follow"), texts(TREE.get("required")));
  }

  @Test
  void everyStatedFactHasItsKey() {
    for (StatedFact<?> fact : Newborn.VOCABULARY.statedFacts()) {
      at(fact.key());
    }
  }

  @Test
  void everyKeyHasATitleInBothLanguages() {
    for (String path :
        List.of(
            "",
            "child",
            "father",
            "father.hukou",
            "marriage",
            "household",
            "grandparents",
            "institution")) {
      at(path)
          .get("properties")
          .forEach(
              property ->
                  assertTrue(
                      property.path("title").asText().matches(".*\\p{IsHan}.* / [a-zA-Z ,;'()]+"),
                      property::toString));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ExampleApplications.FULL,
        ExampleApplications.LEAST,
        ExampleApplications.FOUNDLING
      })
  void examplesAreValid(String text) throws IOException {
    String json = new YAMLMapper().readTree(text).toString();
    assertEquals(List.of(), schema().validate(json, InputFormat.JSON));
  }

  @Test
  void theFullExampleHasEveryKey() throws IOException {
    JsonNode example = new YAMLMapper().readTree(ExampleApplications.FULL);
    for (StatedFact<?> fact : Newborn.VOCABULARY.statedFacts()) {
      assertFalse(example.at("/" + fact.key().replace('.', '/')).isMissingNode(), fact::key);
    }
  }

  static Stream<String> invalid() {
    return Stream.of(
        "{}",
        "{\"filed-at\": \"310110\"}",
        "{\"filed-at\": \"3101101\", \"follow\": \"father\"}",
        "{\"filed-at\": \"HK\", \"follow\": \"father\"}",
        "{\"filed-at\": \"310110\", \"follow\": \"uncle\"}",
        "{\"filed-at\": \"310110\", \"follow\": \"father\", \"x\": 1}",
        "{\"filed-at\": \"310110\", \"follow\": \"father\", \"father\": \"nobody\"}",
        "{\"filed-at\": \"310110\", \"follow\": \"father\", \"father\": {\"citizenship\":"
            + " \"none\"}}",
        "{\"filed-at\": \"310110\", \"follow\": \"father\", \"child\": {\"born-on\":"
            + " \"2021/11/02\"}}",
        "{\"filed-at\": \"310110\", \"follow\": \"father\", \"child\": {\"registered\": \"no\"}}",
        "{\"filed-at\": \"310110\", \"follow\": \"father\", \"child\": {\"ethnicity\": \"hun\"}}");
  }

  @ParameterizedTest
  @MethodSource("invalid")
  void whatTheSchemaRefusesTheReaderRefuses(String json) {
    assertFalse(schema().validate(json, InputFormat.JSON).isEmpty());
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    assertThrows(
        ProblemsException.class,
        () ->
            ApplicationReader.read(
                Services.of(Newborn.SERVICE),
                bytes,
                "f.json",
                java.time.LocalDate.of(2021, 11, 23),
                null,
                World.bundled()));
  }

  @Test
  void theSchemaItselfIsValid() {
    Schema meta =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                com.networknt.schema.SchemaLocation.of(
                    SpecificationVersion.DRAFT_2020_12.getDialectId()));
    assertEquals(List.of(), meta.validate(SCHEMA, InputFormat.JSON));
    assertTrue(SCHEMA.toLowerCase(Locale.ROOT).contains("2020-12"));
  }
}
