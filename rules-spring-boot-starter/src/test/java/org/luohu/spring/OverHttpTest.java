package org.luohu.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.problem.ProblemsException;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** A host's own controller takes an application and returns a decision, over HTTP. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"luohu.warm-up=false", "server.address=127.0.0.1"})
class OverHttpTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  @LocalServerPort private int port;

  @Configuration
  @EnableAutoConfiguration
  @Import(Desk.class)
  static class Host {}

  /** A host's controller. */
  @RestController
  static class Desk {
    private final LuohuDecider decider;

    Desk(LuohuDecider decider) {
      this.decider = decider;
    }

    @PostMapping("/desk")
    Decision decide(@RequestBody Application application) {
      return decider.decide(application);
    }
  }

  private HttpResponse<String> post(String type, String body) throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/desk"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build(),
            HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String whitespaceLess(String json) throws IOException {
    return MAPPER.readTree(json).toString();
  }

  /** The bytes that the command prints, but for the spaces between tokens. */
  @Test
  void a_decision_is_what_the_command_prints() throws Exception {
    String command = Files.readString(Path.of("..", "examples", "expected", "xu-family.json"));
    HttpResponse<String> answer = post("application/json", Json.XU);
    assertEquals(200, answer.statusCode(), answer.body());
    assertEquals(whitespaceLess(command), answer.body());
    String yaml = Files.readString(Path.of("..", "examples", "xu-family.yaml"));
    assertEquals(answer.body(), post("application/yaml", yaml).body());
  }

  @Test
  void what_is_wrong_is_told_at_once_with_pointers() throws Exception {
    String bad =
        Json.XU
            .replace("\"family\",\"head\"", "\"famly\",\"head\"")
            .replace("2021-11-02", "2021-11-32");
    HttpResponse<String> answer = post("application/json", bad);
    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals(
        "application/problem+json", answer.headers().firstValue("Content-Type").orElse(""));
    JsonNode problem = MAPPER.readTree(answer.body());
    assertEquals("urn:luohu:problem:application", problem.get("type").asText());
    assertEquals(400, problem.get("status").asInt());
    assertEquals(2, problem.get("problems").size(), answer.body());
    assertEquals("/child/born-on", problem.at("/problems/0/pointer").asText());
    assertTrue(problem.at("/problems/0/file").isMissingNode(), "a body has no file");
    assertEquals("/father/hukou/household", problem.at("/problems/1/pointer").asText());
    assertEquals("application/unknown-value", problem.at("/problems/1/code").asText());
    assertTrue(problem.at("/problems/1/message/zh").asText().contains("famly"));
    assertTrue(problem.at("/problems/1/help/0/en").asText().contains("family"));
  }

  @Test
  void what_a_host_read_from_a_file_names_it() {
    ProblemsException bad =
        assertThrows(
            ProblemsException.class,
            () ->
                Luohu.bundled().read("follow: x".getBytes(StandardCharsets.UTF_8), "a.yaml", null));
    Object problems = new ProblemAdvice().answer(bad).getProperties().get("problems");
    assertTrue(problems.toString().contains("file=a.yaml"), problems::toString);
  }

  @Test
  void what_is_no_json_has_its_place() throws Exception {
    HttpResponse<String> answer = post("application/json", "{\"follow\":\n oops}");
    assertEquals(400, answer.statusCode(), answer.body());
    assertEquals(2, MAPPER.readTree(answer.body()).at("/problems/0/line").asInt(), answer.body());
  }

  @Test
  void an_answer_is_not_much_longer_than_what_was_asked() throws Exception {
    String keys =
        IntStream.range(0, 2_000)
            .mapToObj(i -> "\"k" + i + "\":1")
            .collect(Collectors.joining(",", "{", "}"));
    HttpResponse<String> answer = post("application/json", keys);
    JsonNode problem = MAPPER.readTree(answer.body());
    assertEquals(50, problem.get("problems").size());
    assertTrue(problem.get("more").asInt() > 1_900, answer.body());
    assertTrue(answer.body().length() < 2 * keys.length(), answer.body().length() + " characters");
    assertFalse(answer.body().contains("k1999"));
  }
}
