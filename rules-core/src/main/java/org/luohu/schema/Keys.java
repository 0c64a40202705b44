package org.luohu.schema;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Presence;
import org.luohu.application.Section;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.render.Json;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;

/** The keys of a service's application files, as members of a schema. */
final class Keys {

  private final ServiceDescription service;
  private final Definitions definitions;

  /** Whether they are those of cases, which may be filed on several days. */
  private final boolean cases;

  /** The keys of the file: facts, and sections with further keys. */
  private final Map<String, Object> root = new LinkedHashMap<>();

  Keys(Service service, Definitions definitions, boolean cases) {
    this.service = ServiceDescription.of(service);
    this.definitions = definitions;
    this.cases = cases;
    service.facts().forEach(this::put);
  }

  @SuppressWarnings("unchecked")
  private void put(StatedFact<?> fact) {
    Map<String, Object> at = root;
    List<String> path = List.of(fact.key().split("\\.", -1));
    for (int i = 0; i < path.size() - 1; i++) {
      Object inner = at.get(path.get(i));
      if (!(inner instanceof Map)) {
        inner = new LinkedHashMap<String, Object>(); // whether there is such a person has its key
        at.put(path.get(i), inner);
      }
      at = (Map<String, Object>) inner;
    }
    at.putIfAbsent(path.get(path.size() - 1), fact);
  }

  /** The members of all keys. */
  void write(Json json) throws IOException {
    json.object(
        "service",
        () -> {
          json.string("title", "业务 / service");
          json.string("const", service.id());
        });
    keys(json, "", root);
    json.object(
        "materials",
        () -> {
          json.string("title", "带来的材料 / materials brought");
          json.string("description", "不写为未说明，空列表为没有带 / left out: not said; empty: none brought");
          json.string("type", "array");
          json.object(
              "items",
              () -> {
                json.string("type", "string");
                json.string("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$");
              });
        });
  }

  @SuppressWarnings("unchecked")
  private void keys(Json json, String path, Map<String, Object> mapping) throws IOException {
    for (Map.Entry<String, Object> entry : mapping.entrySet()) {
      String key = entry.getKey();
      json.object(
          key,
          () -> {
            if (entry.getValue() instanceof StatedFact<?> fact) {
              fact(json, fact);
            } else {
              section(json, path + key, key, (Map<String, Object>) entry.getValue());
            }
          });
    }
  }

  private void section(Json json, String path, String key, Map<String, Object> mapping)
      throws IOException {
    Section section = service.sections().get(key);
    json.string("title", section == null ? key : Definitions.both(section.title()));
    StatedFact<Boolean> exists = exists(path);
    Json.Members members =
        () -> {
          json.string("type", "object");
          json.bool("additionalProperties", false);
          json.stringsIfAny("required", required(path + "."));
          json.object(
              "properties",
              () -> {
                if (exists != null) {
                  json.object(Presence.EXISTS, () -> exists(json, exists));
                }
                keys(json, path + ".", mapping);
              });
        };
    if (exists == null) {
      members.write();
    } else {
      wordOr(json, exists, members);
    }
  }

  /** The members of a section without which there is no application. */
  private List<String> required(String section) {
    return service.required().stream()
        .map(StatedFact::key)
        .filter(key -> key.startsWith(section))
        .map(key -> key.substring(section.length()).split("\\.", 2)[0])
        .distinct()
        .toList();
  }

  /** Whether there is such a person, as a column of a table says it. */
  private static void exists(Json json, StatedFact<Boolean> exists) throws IOException {
    json.string("title", Definitions.both(exists.label()));
    json.string("type", "boolean");
  }

  /** The members of a fact's key. */
  void fact(Json json, StatedFact<?> fact) throws IOException {
    json.string("title", Definitions.both(fact.label()));
    for (ServiceDescription.Dated dated : service.dated()) {
      if (dated.happened() == fact) {
        wordOr(json, dated.happened(), () -> definitions.value(json, Domain.of(dated.day())));
        return;
      }
    }
    if (cases && fact == service.day()) {
      Json.Members day = () -> definitions.value(json, Domain.of(fact));
      json.array("anyOf", List.of(day, () -> several(json, day)), json::object);
    } else {
      definitions.value(json, Domain.of(fact));
    }
  }

  private static void several(Json json, Json.Members item) throws IOException {
    json.string("title", "在每一天都成立 / it holds on each of the days");
    json.string("type", "array");
    json.number("minItems", 1);
    json.bool("uniqueItems", true);
    json.object("items", item);
  }

  /** The word that a fact does not hold, or something else. */
  private static void wordOr(Json json, StatedFact<Boolean> fact, Json.Members other)
      throws IOException {
    Json.Members word =
        () -> {
          json.string("const", fact.code(false));
          json.string("title", Definitions.both(Domain.of(fact).label(false)));
        };
    json.array("anyOf", List.of(word, other), json::object);
  }

  /** Whether the person exists that a section speaks of; null of another section. */
  private @Nullable StatedFact<Boolean> exists(String path) {
    return service.presences().stream()
        .filter(presence -> presence.section().equals(path))
        .map(Presence::exists)
        .findFirst()
        .orElse(null);
  }
}
