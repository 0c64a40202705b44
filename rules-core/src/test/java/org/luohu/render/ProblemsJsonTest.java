package org.luohu.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.problem.ProblemsException;

/** Problems as embedders hand them on: with places, without the family's words. */
class ProblemsJsonTest {

  private static ProblemsException refused(String yaml) {
    return assertThrows(
        ProblemsException.class,
        () -> Luohu.bundled().read(yaml.getBytes(StandardCharsets.UTF_8), "f.yaml", null));
  }

  @Test
  void eachHasItsPlaceAndItsMendAndNoLine() throws IOException {
    ProblemsException thrown =
        refused("filed-on: 2021-11-23\nfiled-at: \"310110\"\nfollow: fahter # secret\n");
    JsonNode json = new ObjectMapper().readTree(ProblemsJson.write(thrown.problems()));
    assertEquals("application/unknown-value", json.at("/problems/0/code").asText());
    assertEquals("f.yaml", json.at("/problems/0/file").asText());
    assertEquals(3, json.at("/problems/0/line").asInt());
    assertEquals("/follow", json.at("/problems/0/pointer").asText());
    assertFalse(json.toString().contains("secret"), json::toString);
    assertFalse(json.at("/problems/0/help/0/en").isMissingNode(), json::toString);
  }

  @Test
  void inOneLanguageOrInCodes() throws IOException {
    ProblemsException thrown = refused("filed-at: \"310110\"\n");
    JsonNode english =
        new ObjectMapper().readTree(ProblemsJson.write(thrown.problems(), JsonWords.EN));
    assertEquals(
        thrown.problems().get(0).message().en(), english.at("/problems/0/message").asText());
    JsonNode codes =
        new ObjectMapper().readTree(ProblemsJson.write(thrown.problems(), JsonWords.CODES));
    assertFalse(codes.at("/problems/0").has("message"));
  }

  @Test
  void howManyMoreThereAreIsSaid() throws IOException {
    StringBuilder yaml = new StringBuilder("filed-on: 2021-11-23\nfiled-at: \"310110\"\n");
    for (int i = 0; i < 60; i++) {
      yaml.append("k").append(i).append(": 1\n");
    }
    JsonNode json =
        new ObjectMapper().readTree(ProblemsJson.write(refused(yaml.toString()).problems()));
    assertEquals(50, json.get("problems").size());
    assertEquals(true, json.get("more").asInt() >= 10, json::toString);
  }
}
