package org.luohu.server;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.luohu.document.CommonWords;
import org.luohu.render.EventFile;

/** What happened in a case, as the counter's page says it: step, day, result and materials. */
final class CounterEvents {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final int PARTS = 4;

  private CounterEvents() {}

  /** The events of an address, and the one that was typed now, if any. */
  static List<String> of(CounterQuery query) {
    List<String> events = new ArrayList<>(query.events());
    if (!query.word("_result").isEmpty()) {
      String typed = query.word("_on").strip();
      String on = CommonWords.day(typed).map(Object::toString).orElse(typed);
      events.add(
          String.join("|", query.word("_step"), on, query.word("_result"), query.word("_paper")));
    }
    return events;
  }

  /** The parts of an event: step, day, result, and the codes of materials with commas. */
  static String[] parts(String event) {
    String[] said = event.split("\\|", -1);
    String[] parts = new String[PARTS];
    for (int i = 0; i < PARTS; i++) {
      parts[i] = i < said.length ? said[i] : "";
    }
    return parts;
  }

  /** The file of events that {@code luohu handle} reads too. */
  static byte[] file(List<String> events) {
    ObjectNode file = MAPPER.createObjectNode();
    ArrayNode list = file.putArray("events");
    for (String event : events) {
      String[] parts = parts(event);
      ObjectNode node = list.addObject().put("step", parts[0]).put("on", parts[1]);
      node.put("result", parts[2]);
      if (!parts[3].isEmpty()) {
        ArrayNode materials = node.putArray("materials");
        for (String code : parts[3].split(",", -1)) {
          materials.add(code);
        }
      }
    }
    return file.toPrettyString().getBytes(StandardCharsets.UTF_8);
  }

  /** The events, read. */
  static EventFile read(List<String> events) {
    return EventFile.read(file(events), "events");
  }
}
