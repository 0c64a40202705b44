package org.luohu.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.luohu.application.Service;
import org.luohu.application.Services;
import org.luohu.schema.Schemas;
import org.luohu.spring.LuohuDecider;
import org.springframework.stereotype.Component;

/** The description of the server in OpenAPI 3.1, with our published schemas in it as they are. */
@Component
final class OpenApi {

  private final Services services;
  private final String text;

  OpenApi(LuohuDecider decider) {
    services = decider.luohu().services();
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      ObjectNode api = (ObjectNode) mapper.readTree(in);
      ObjectNode schemas = (ObjectNode) api.at("/components/schemas");
      schemas.set("Application", anyOf(mapper, "application"));
      schemas.set("Decision", anyOf(mapper, "decision"));
      schemas.set("Handling", schema(mapper, "handling", services.first()));
      text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(api);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One of those that each service has its own of. */
  private JsonNode anyOf(ObjectMapper mapper, String name) throws JsonProcessingException {
    ArrayNode each = mapper.createArrayNode();
    for (Service service : services.all()) {
      each.add(schema(mapper, name, service));
    }
    return mapper.createObjectNode().set("anyOf", each);
  }

  private static JsonNode schema(ObjectMapper mapper, String name, Service service)
      throws JsonProcessingException {
    return mapper.readTree(Schemas.of(name, service));
  }

  String text() {
    return text;
  }
}
