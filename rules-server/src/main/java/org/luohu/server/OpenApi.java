package org.luohu.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.luohu.newborn.Newborn;
import org.luohu.schema.Schemas;
import org.springframework.stereotype.Component;

/** The description of the server in OpenAPI 3.1, with our published schemas in it as they are. */
@Component
final class OpenApi {

  private final String text;

  OpenApi() {
    ObjectMapper mapper = new ObjectMapper();
    try (InputStream in = OpenApi.class.getResourceAsStream("openapi.json")) {
      ObjectNode api = (ObjectNode) mapper.readTree(in);
      ObjectNode schemas = (ObjectNode) api.at("/components/schemas");
      schemas.set("Application", schema(mapper, "application"));
      schemas.set("Decision", schema(mapper, "decision"));
      schemas.set("Handling", schema(mapper, "handling"));
      text = mapper.writerWithDefaultPrettyPrinter().writeValueAsString(api);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static JsonNode schema(ObjectMapper mapper, String name) throws JsonProcessingException {
    return mapper.readTree(Schemas.of(name, Newborn.SERVICE));
  }

  String text() {
    return text;
  }
}
