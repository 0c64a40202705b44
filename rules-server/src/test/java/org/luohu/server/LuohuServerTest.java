package org.luohu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.application.Services;
import org.luohu.input.ApplicationJson;
import org.luohu.render.DecisionText;
import org.luohu.render.Style;
import org.luohu.schema.Schemas;
import org.luohu.text.Language;
import org.springframework.boot.test.autoconfigure.actuate.observability.AutoConfigureObservability;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole server over HTTP. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {"luohu.server.patience=500ms", "luohu.warm-up=false"})
@AutoConfigureObservability(tracing = false)
class LuohuServerTest {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final Path EXAMPLES = Path.of("..", "examples");

  @LocalServerPort private int port;

  private HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
  }

  private static HttpResponse<String> answer(HttpRequest.Builder request) throws Exception {
    return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private static String type(HttpResponse<String> answer) {
    return answer.headers().firstValue("Content-Type").orElse("");
  }

  private static String family() throws IOException {
    return Files.readString(EXAMPLES.resolve("xu-family.yaml"));
  }

  private HttpRequest.Builder decisions(String body) {
    return to("/v1/decisions")
        .header("Content-Type", "application/yaml")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  private static void refused(int status, String kind, HttpResponse<String> answer)
      throws IOException {
    assertEquals(status, answer.statusCode(), answer.body());
    assertEquals("application/problem+json", type(answer));
    assertEquals("urn:luohu:problem:" + kind, MAPPER.readTree(answer.body()).at("/type").asText());
  }

  @Test
  void a_decision_as_json_and_as_a_letter() throws Exception {
    HttpResponse<String> json = answer(decisions(family()));
    assertEquals(200, json.statusCode(), json.body());
    assertEquals("application/json", type(json));
    assertEquals(
        MAPPER
            .readTree(Files.readString(EXAMPLES.resolve("expected").resolve("xu-family.json")))
            .toString(),
        json.body());

    Luohu luohu = Luohu.bundled();
    HttpResponse<String> letter = answer(decisions(family()).header("Accept", "text/plain"));
    assertEquals(
        DecisionText.render(
            luohu.decide(luohu.read(family().getBytes(StandardCharsets.UTF_8), "", null)),
            Language.ZH,
            Style.PLAIN),
        letter.body());
    assertEquals("text/plain;charset=UTF-8", type(letter));
  }

  @Test
  void every_version_with_its_digest() throws Exception {
    JsonNode library = MAPPER.readTree(answer(to("/v1/policies")).body());
    assertEquals(Luohu.bundled().digest(), library.get("digest").asText());
    assertEquals(Luohu.bundled().policies().size(), library.get("policies").size());
    assertTrue(library.get("policies").size() > 5);
  }

  private HttpRequest.Builder handling(String body) {
    return to("/v1/handling")
        .header("Content-Type", "application/json")
        .POST(HttpRequest.BodyPublishers.ofString(body));
  }

  @Test
  void a_case_is_followed_from_its_decision_and_events() throws Exception {
    String decision = answer(decisions(family())).body();
    String events =
        "[{\"step\": \"apply\", \"on\": \"2021-11-23\", \"result\": \"DONE\"},"
            + "{\"step\": \"transmit\", \"on\": \"2021-11-23\", \"result\": \"DONE\"}]";
    HttpResponse<String> answer =
        answer(
            handling(
                "{\"decision\": %s, \"events\": %s, \"on\": \"2021-11-24\"}"
                    .formatted(decision, events)));
    assertEquals(200, answer.statusCode(), answer.body());
    JsonNode handling = MAPPER.readTree(answer.body());
    assertEquals("review", handling.at("/next/0/step").asText(), answer.body());
    assertEquals("2021-11-25", handling.at("/next/0/due").asText());
    assertFalse(handling.get("closed").asBoolean());
    assertEquals(200, answer(handling("{\"decision\": %s}".formatted(decision))).statusCode());
  }

  @Test
  void what_is_wrong_with_a_case_is_told() throws Exception {
    String decision = answer(decisions(family())).body();
    HttpResponse<String> twice =
        answer(
            handling(
                "{\"decision\": %s, \"events\": [{\"step\": \"revew\", \"on\": \"2021-11-23\"}]}"
                    .formatted(decision)));
    refused(400, "application", twice);
    assertTrue(twice.body().contains("/events/0"), twice.body());
    refused(400, "application", answer(handling("{\"events\": []}")));
    refused(
        400,
        "application",
        answer(handling("{\"decision\": %s, \"on\": \"soon\"}".formatted(decision))));
  }

  @Test
  void health_and_metrics() throws Exception {
    answer(decisions(family()));
    JsonNode health = MAPPER.readTree(answer(to("/health")).body());
    assertEquals("UP", health.get("status").asText(), health::toString);
    assertEquals(
        "accept", health.at("/components/luohu/details/selfTest").asText(), health::toString);
    String metrics = answer(to("/metrics")).body();
    assertTrue(
        metrics
            .lines()
            .anyMatch(
                line ->
                    line.matches(
                        "luohu_decisions_seconds_count\\{.*outcome=\"accept\".*\\} [1-9].*")),
        metrics);
  }

  @Test
  void what_is_no_application_is_told_with_places() throws Exception {
    refused(400, "application", answer(decisions("filed-on: 2021-11-3x\n")));
  }

  @Test
  void a_large_body_is_refused_whether_or_not_its_length_is_told() throws Exception {
    String large = " ".repeat(70_000);
    refused(413, "too-large", answer(decisions(large)));
    refused(
        413,
        "too-large",
        answer(
            to("/v1/decisions")
                .header("Content-Type", "application/json")
                .POST(
                    HttpRequest.BodyPublishers.ofByteArrays(
                        Collections.nCopies(100, new byte[1_000])))));
  }

  @Test
  void a_slow_body_is_not_waited_for() throws Exception {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          "POST /v1/decisions HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      for (int i = 0; i < 8; i++) {
        Thread.sleep(100);
        out.write(' ');
        out.flush();
      }
      byte[] head = socket.getInputStream().readNBytes(12);
      assertEquals("HTTP/1.1 408", new String(head, StandardCharsets.US_ASCII));
    }
  }

  @Test
  void what_is_not_served_is_a_problem_too() throws Exception {
    HttpResponse<String> form =
        answer(
            to("/v1/decisions")
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofString("x")));
    assertEquals(415, form.statusCode());
    assertEquals("application/problem+json", type(form));
    assertEquals(405, answer(to("/v1/decisions")).statusCode());
    assertEquals(404, answer(to("/v1/nothing")).statusCode());
    assertEquals(404, answer(to("/env")).statusCode(), "what is not exposed");
  }

  @Test
  void the_description_holds_our_schemas_and_the_answers_keep_them() throws Exception {
    HttpResponse<String> answer = answer(to("/openapi.json"));
    JsonNode api = MAPPER.readTree(answer.body());
    assertEquals("3.1.0", api.get("openapi").asText());
    Services services = Luohu.bundledServices();
    for (String name : new String[] {"application", "decision"}) {
      String key = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
      JsonNode any = api.at("/components/schemas/" + key + "/anyOf");
      assertEquals(services.all().size(), any.size());
      for (int i = 0; i < any.size(); i++) {
        String file = Schemas.file(name, services.all().get(i), services);
        assertEquals(
            MAPPER.readTree(Files.readString(Path.of("..", "docs", "schema", file))), any.get(i));
      }
    }
    for (String family : new String[] {"xu-family", "card-expiring-in-two-months"}) {
      byte[] file = Files.readAllBytes(Path.of("..", "examples", family + ".yaml"));
      Application application = Luohu.bundled().read(file, family + ".yaml", null);
      String json = ApplicationJson.write(application);
      Schema asked = schema(api, "Application");
      assertEquals(List.of(), asked.validate(json, InputFormat.JSON), family);
      assertFalse(asked.validate(json.replace("filed-at", "filed"), InputFormat.JSON).isEmpty());
      String decision = answer(decisions(json)).body();
      assertEquals(List.of(), schema(api, "Decision").validate(decision, InputFormat.JSON), family);
    }
    for (Iterator<JsonNode> all = api.findValues("$ref").iterator(); all.hasNext(); ) {
      String ref = all.next().asText();
      assertTrue(
          ref.startsWith("#/$defs/") || !api.at(ref.substring(1)).isMissingNode(), "no " + ref);
    }
    Schema bad = schema(api, "BadApplication");
    String problem = answer(decisions("filed-on: 2021-11-3x\n")).body();
    assertEquals(List.of(), bad.validate(problem, InputFormat.JSON));
    assertTrue(!bad.validate("{}", InputFormat.JSON).isEmpty(), "the schema can fail");
    assertEquals(
        List.of(),
        schema(api, "Library").validate(answer(to("/v1/policies")).body(), InputFormat.JSON));
  }

  private static Schema schema(JsonNode api, String name) {
    ObjectNode root = api.deepCopy();
    root.removeAll();
    root.set("components", api.get("components"));
    root.put("$ref", "#/components/schemas/" + name);
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(root.toString(), InputFormat.JSON);
  }

  /** The page asks no other machine for anything. */
  @Test
  void the_counters_page_is_whole() throws Exception {
    HttpResponse<String> first = answer(to("/"));
    String page = first.body();
    assertTrue(
        first
            .headers()
            .firstValue("Content-Security-Policy")
            .orElse("")
            .contains("default-src 'none'"),
        first.headers()::toString);
    assertTrue(!page.contains(" style=") && !page.contains("<style"), page);
    for (String part : new String[] {"counter.js", "counter.css", "paper.css"}) {
      assertTrue(page.contains("\"" + part + "\""), page);
      HttpResponse<String> found = answer(to("/" + part));
      assertEquals(200, found.statusCode());
      assertTrue(!found.body().contains("http://") && !found.body().contains("https://"), part);
    }
  }

  @Test
  void it_listens_on_this_machine_alone() throws Exception {
    InetAddress other =
        NetworkInterface.networkInterfaces()
            .flatMap(NetworkInterface::inetAddresses)
            .filter(address -> !address.isLoopbackAddress() && address.getAddress().length == 4)
            .findFirst()
            .orElse(null);
    assumeTrue(other != null);
    assertThrows(IOException.class, () -> new Socket(other, port).close());
  }
}
