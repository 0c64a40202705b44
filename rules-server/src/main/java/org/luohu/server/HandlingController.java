package org.luohu.server;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.TreeSet;
import org.luohu.handling.Procedure;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionJson;
import org.luohu.render.EventFile;
import org.luohu.render.HandlingJson;
import org.luohu.spring.LuohuDecider;
import org.luohu.text.Text;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** How far a case has come: a decision and what happened since in, tasks and originals out. */
@RestController
final class HandlingController {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final List<String> MEMBERS = List.of("decision", "events", "on");

  private final LuohuDecider decider;

  HandlingController(LuohuDecider decider) {
    this.decider = decider;
  }

  /** The handling of {@code {decision, events, on}}; without a day, as of today in China. */
  @PostMapping(path = "/v1/handling", produces = MediaType.APPLICATION_JSON_VALUE)
  String handle(@RequestBody JsonNode body) {
    TreeSet<String> strange = new TreeSet<>();
    body.fieldNames().forEachRemaining(strange::add);
    MEMBERS.forEach(strange::remove);
    if (!body.isObject() || !body.path("decision").isObject() || !strange.isEmpty()) {
      throw bad(
          "", Text.of("应当是 {decision, events, on}", "what is wanted is {decision, events, on}"));
    }
    Procedure procedure = Procedure.of(DecisionJson.read(bytes(body.get("decision")), "decision"));
    ObjectNode events = MAPPER.createObjectNode();
    events.set(
        "events",
        body.path("events").isMissingNode() ? MAPPER.createArrayNode() : body.get("events"));
    return HandlingJson.write(
        EventFile.read(bytes(events), "events")
            .at(procedure, day(body), decider.luohu().world().workingDays()));
  }

  private LocalDate day(JsonNode body) {
    try {
      return body.has("on") ? LocalDate.parse(body.get("on").asText()) : decider.today();
    } catch (DateTimeParseException e) {
      throw bad("/on", Text.of("应当是 2021-11-24 这样的日期", "it must be a day such as 2021-11-24"));
    }
  }

  private static byte[] bytes(JsonNode node) {
    return node.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static ProblemsException bad(String pointer, Text message) {
    return new ProblemsException(
        Problem.of("handling/request", Place.pointer("", pointer), message, message));
  }
}
