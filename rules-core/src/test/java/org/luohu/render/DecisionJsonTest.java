package org.luohu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
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
import org.luohu.problem.ProblemsException;
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
        List.of(), schema().validate(DecisionJson.write(decision), InputFormat.JSON), name);
  }

  @Test
  void anyDecisionFitsTheSchema() throws IOException {
    Schema schema = schema();
    for (int seed = 0; seed < 200; seed++) {
      Decision decision = RandomDecisions.next(new Random(seed));
      assertEquals(
          List.of(),
          schema.validate(DecisionJson.write(decision), InputFormat.JSON),
          "seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void compactIsOneLineAndSaysTheSame(String name) throws IOException {
    Decision decision = SampleDecisions.all().get(name);
    String compact = DecisionJson.write(decision);
    assertFalse(compact.contains("\n"), compact);
    assertEquals(MAPPER.readTree(compact), MAPPER.readTree(DecisionJson.pretty(decision)));
  }

  @ParameterizedTest
  @MethodSource("samples")
  void whatWasWrittenIsReadAgain(String name) {
    Decision decision = SampleDecisions.all().get(name);
    assertEquals(decision, DecisionJson.read(utf8(DecisionJson.write(decision))), name);
    assertEquals(decision, DecisionJson.read(utf8(DecisionJson.pretty(decision))), name);
  }

  /** A component that is forgotten in writing or reading differs for some seed. */
  @Test
  void anyDecisionIsReadAgain() {
    for (int seed = 0; seed < 200; seed++) {
      Decision decision = RandomDecisions.next(new Random(seed));
      assertEquals(decision, DecisionJson.read(utf8(DecisionJson.write(decision))), "seed " + seed);
    }
  }

  @Test
  void inOneLanguageOrInCodesItIsShorter() throws IOException {
    Decision decision = SampleDecisions.accept();
    JsonNode both = MAPPER.readTree(DecisionJson.write(decision));
    JsonNode chinese = MAPPER.readTree(DecisionJson.write(decision, JsonWords.ZH));
    JsonNode english = MAPPER.readTree(DecisionJson.write(decision, JsonWords.EN));
    assertEquals(both.at("/findings/0/text/zh"), chinese.at("/findings/0/text"));
    assertEquals(both.at("/findings/0/text/en"), english.at("/findings/0/text"));
    String codes = DecisionJson.write(decision, JsonWords.CODES);
    assertFalse(codes.contains("\"zh\""), codes);
    assertEquals(both.at("/materials/0/code"), MAPPER.readTree(codes).at("/materials/0/code"));
    assertFalse(codes.contains("\"text\""), codes);
    assertTrue(codes.length() < chinese.toString().length(), codes);
  }

  @Test
  void whatIsNoDecisionIsRefusedWithEveryPlace() {
    String json = DecisionJson.write(SampleDecisions.accept());
    String broken =
        json.replace("\"outcome\":\"ACCEPT\"", "\"outcome\":\"YES\"")
            .replaceFirst("\"filedOn\":\"[0-9-]+\"", "\"filedOn\":\"23/11/2021\"");
    ProblemsException thrown =
        assertThrows(ProblemsException.class, () -> DecisionJson.read(utf8(broken)));
    List<String> said =
        thrown.problems().stream().map(p -> p.code() + " " + p.place().pointer()).toList();
    assertTrue(said.contains("decision/unknown-value /outcome"), said::toString);
    assertTrue(said.contains("decision/bad-date /filedOn"), said::toString);
    assertThrows(
        ProblemsException.class,
        () -> DecisionJson.read(utf8(DecisionJson.write(SampleDecisions.accept(), JsonWords.ZH))));
  }

  @Test
  void membersOfALaterVersionAreLetBe() {
    Decision decision = SampleDecisions.accept();
    String later = DecisionJson.write(decision).replaceFirst("\\{", "{\"later\":[1],");
    assertEquals(decision, DecisionJson.read(utf8(later)));
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void schemaRefusesAStrangeMember() throws IOException {
    ObjectNode decision =
        (ObjectNode) MAPPER.readTree(DecisionJson.write(SampleDecisions.accept()));
    decision.put("stranger", 1);
    assertFalse(schema().validate(decision).isEmpty());
  }

  @Test
  void chineseIsWrittenAsItIs() {
    String json = DecisionJson.write(SampleDecisions.accept());
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
