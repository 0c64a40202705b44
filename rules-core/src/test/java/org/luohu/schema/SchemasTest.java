package org.luohu.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.luohu.Luohu;
import org.luohu.application.Service;
import org.luohu.application.Services;
import org.luohu.newborn.Newborn;
import org.luohu.toy.LibraryCards;

/** The schemas that are published, and those of a service that nobody has seen. */
class SchemasTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final List<String> NAMES = Schemas.NAMES;
  private static final Path PUBLISHED = Path.of("../docs/schema");

  private static SchemaRegistry registry() {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void thePublishedFilesAreTrue(String name) throws IOException {
    Services services = Luohu.bundledServices();
    Set<String> files = new HashSet<>();
    for (Service service : services.all()) {
      String schema = Schemas.of(name, service);
      Path file = PUBLISHED.resolve(Schemas.file(name, service, services));
      if ("write".equals(System.getProperty("luohu.golden"))) {
        Files.createDirectories(PUBLISHED);
        Files.writeString(file, schema);
      }
      assertEquals(Files.readString(file), schema, name);
      files.add(file + JSON.readTree(schema).get("$id").asText());
    }
    boolean own = Schemas.OF_SERVICES.contains(name);
    assertEquals(own ? services.all().size() : 1, files.size(), "each has its name and file");
  }

  @ParameterizedTest
  @FieldSource("NAMES")
  void eachIsAValidSchemaWithoutHoles(String name) {
    for (var service : List.of(Newborn.SERVICE, LibraryCards.SERVICE)) {
      String schema = Schemas.of(name, service);
      assertFalse(schema.contains("\"@"), schema);
      assertEquals(
          List.of(),
          registry()
              .getSchema(SchemaLocation.of(SpecificationVersion.DRAFT_2020_12.getDialectId()))
              .validate(schema, InputFormat.JSON));
    }
  }

  /** What two schemas define under one name is the same, and every reference leads somewhere. */
  @Test
  void partsAreShared() throws IOException {
    JsonNode application = JSON.readTree(Schemas.of("application", Newborn.SERVICE));
    for (String name : List.of("case", "decision")) {
      JsonNode other = JSON.readTree(Schemas.of(name, Newborn.SERVICE));
      List<String> shared = new ArrayList<>();
      other
          .get("$defs")
          .fieldNames()
          .forEachRemaining(
              key -> {
                if (application.get("$defs").has(key)) {
                  assertEquals(application.get("$defs").get(key), other.get("$defs").get(key), key);
                  shared.add(key);
                }
              });
      assertTrue(shared.contains("follows"), shared::toString);
      for (JsonNode reference : other.findValues("$ref")) {
        assertFalse(other.at(reference.asText().substring(1)).isMissingNode(), reference::asText);
      }
    }
  }

  @Test
  void aServiceThatNobodyHasSeenHasSchemasToo() throws IOException {
    String schema = Schemas.of("application", LibraryCards.SERVICE);
    String good =
        "{\"service\": \"library-card\", \"filed-at\": \"330106\", \"reader\": {\"home\":"
            + " \"330106\", \"six-or-older\": true, \"kind\": \"student\"}}";
    var compiled = registry().getSchema(schema, InputFormat.JSON);
    assertEquals(List.of(), compiled.validate(good, InputFormat.JSON));
    assertFalse(compiled.validate(good.replace("student", "guest"), InputFormat.JSON).isEmpty());
    assertFalse(compiled.validate(good.replace("home", "hone"), InputFormat.JSON).isEmpty());
    JsonNode decision = JSON.readTree(Schemas.of("decision", LibraryCards.SERVICE));
    assertFalse(decision.get("properties").has("follow"));
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> Schemas.of("applications", Newborn.SERVICE));
  }
}
