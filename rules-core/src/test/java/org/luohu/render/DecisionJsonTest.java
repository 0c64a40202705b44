package org.luohu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.luohu.decision.Decision;
import org.luohu.decision.Effect;
import org.luohu.decision.Form;
import org.luohu.decision.MaterialState;
import org.luohu.decision.Outcome;
import org.luohu.decision.Retention;
import org.luohu.decision.Trust;
import org.luohu.decision.VerdictKind;
import org.luohu.facts.Follows;
import org.luohu.facts.HouseholdKind;
import org.luohu.newborn.Newborn;
import org.luohu.schema.Schemas;
import org.luohu.text.Choice;

/** The JSON of decisions against its golden file and its published schema. */
class DecisionJsonTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  static Stream<String> samples() {
    return SampleDecisions.all().keySet().stream();
  }

  @Test
  void jsonIsAsReviewed() throws IOException {
    Golden.check("accept-xu-family.json", DecisionJson.pretty(SampleDecisions.accept()) + "\n");
    Golden.check(
        "undetermined-two-questions.json",
        DecisionJson.pretty(SampleDecisions.undetermined()) + "\n");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void sampleFitsTheSchema(String name) throws IOException {
    Decision decision = SampleDecisions.all().get(name);
    assertEquals(
        List.of(), schema().validate(DecisionJson.render(decision), InputFormat.JSON), name);
  }

  @Test
  void anyDecisionFitsTheSchema() throws IOException {
    Schema schema = schema();
    for (int seed = 0; seed < 200; seed++) {
      Decision decision = RandomDecisions.next(new Random(seed));
      assertEquals(
          List.of(),
          schema.validate(DecisionJson.render(decision), InputFormat.JSON),
          "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void compactIsOneLineAndSaysTheSame(String name) throws IOException {
    Decision decision = SampleDecisions.all().get(name);
    String compact = DecisionJson.render(decision);
    assertFalse(compact.contains("\n"), compact);
    assertEquals(MAPPER.readTree(compact), MAPPER.readTree(DecisionJson.pretty(decision)));
  }

  @Test
  void schemaRefusesAStrangeMember() throws IOException {
    ObjectNode decision =
        (ObjectNode) MAPPER.readTree(DecisionJson.render(SampleDecisions.accept()));
    decision.put("stranger", 1);
    assertFalse(schema().validate(decision).isEmpty());
  }

  @Test
  void chineseIsWrittenAsItIs() {
    String json = DecisionJson.render(SampleDecisions.accept());
    assertTrue(json.contains("出生医学证明"), json);
    assertFalse(json.contains("\\u"), json);
  }

  @Test
  void schemaNamesEveryChoice() throws IOException {
    JsonNode defs = tree().get("$defs");
    assertChoices(
        defs.at("/finding/properties/effect"),
        Stream.of(Effect.values()).filter(e -> e != Effect.NEED));
    assertChoices(defs.at("/finding/properties/verdict"), Stream.of(VerdictKind.values()));
    assertChoices(defs.at("/material/properties/form"), Stream.of(Form.values()));
    assertChoices(defs.at("/material/properties/retention"), Stream.of(Retention.values()));
    assertChoices(defs.at("/material/properties/state"), Stream.of(MaterialState.values()));
    assertChoices(defs.at("/basis/properties/trust"), Stream.of(Trust.values()));
    assertChoices(defs.at("/follows"), Stream.of(Follows.values()));
    assertChoices(defs.at("/household-kind"), Stream.of(HouseholdKind.values()));
    assertNames(defs.at("/outcome"), Stream.of(Outcome.values()).map(Outcome::name));
  }

  private static void assertChoices(JsonNode schema, Stream<? extends Choice> choices) {
    assertNames(schema, choices.map(Choice::code));
  }

  private static void assertNames(JsonNode schema, Stream<String> names) {
    TreeSet<String> known = new TreeSet<>();
    schema.get("enum").forEach(name -> known.add(name.asText()));
    assertEquals(new TreeSet<>(names.toList()), known);
  }

  private static JsonNode tree() throws IOException {
    return MAPPER.readTree(Schemas.of("decision", Newborn.SERVICE));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(tree());
  }
}
