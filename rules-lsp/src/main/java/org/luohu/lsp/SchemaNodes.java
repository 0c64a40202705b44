package org.luohu.lsp;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luohu.application.Service;
import org.luohu.schema.Schemas;

/** A JSON Schema, asked what may stand at a place. */
final class SchemaNodes {

  private final JsonObject root;

  private SchemaNodes(JsonObject root) {
    this.root = root;
  }

  static SchemaNodes of(String name, Service service) {
    return new SchemaNodes(JsonParser.parseString(Schemas.of(name, service)).getAsJsonObject());
  }

  /** The keys that a mapping may have, each with its title. */
  Map<String, String> keys(List<String> path) {
    Map<String, String> keys = new LinkedHashMap<>();
    for (JsonObject node : at(path)) {
      if (node.has("properties")) {
        node.getAsJsonObject("properties")
            .entrySet()
            .forEach(each -> keys.put(each.getKey(), title(each.getValue().getAsJsonObject())));
      }
    }
    return keys;
  }

  /** The values that a place may have, each with its title. */
  Map<String, String> values(List<String> path) {
    Map<String, String> values = new LinkedHashMap<>();
    for (JsonObject node : at(path)) {
      if (node.has("const")) {
        values.put(node.get("const").getAsString(), title(node));
      }
      if (node.has("enum")) {
        node.getAsJsonArray("enum").forEach(each -> values.put(each.getAsString(), title(node)));
      }
      if (node.has("type") && node.get("type").toString().contains("boolean")) {
        values.put("true", "是 · yes");
        values.put("false", "否 · no");
      }
    }
    return values;
  }

  /** What a place is called; empty where the schema does not say. */
  String title(List<String> path) {
    return at(path).stream()
        .map(SchemaNodes::title)
        .filter(each -> !each.isEmpty())
        .findFirst()
        .orElse("");
  }

  private static String title(JsonObject node) {
    for (String key : List.of("title", "description")) {
      if (node.has(key)) {
        return node.get(key).getAsString();
      }
    }
    return "";
  }

  private List<JsonObject> at(List<String> path) {
    List<JsonObject> nodes = alternatives(root);
    for (String key : path) {
      List<JsonObject> next = new ArrayList<>();
      for (JsonObject node : nodes) {
        JsonObject properties =
            node.has("properties") ? node.getAsJsonObject("properties") : new JsonObject();
        if (properties.has(key)) {
          next.addAll(alternatives(properties.get(key)));
        } else if (node.has("additionalProperties")) {
          next.addAll(alternatives(node.get("additionalProperties")));
        }
      }
      nodes = next;
    }
    return nodes;
  }

  /** A node with what it refers to, its alternatives and, of a list, its elements. */
  private List<JsonObject> alternatives(JsonElement element) {
    List<JsonObject> all = new ArrayList<>();
    if (!element.isJsonObject()) {
      return all;
    }
    JsonObject node = element.getAsJsonObject();
    all.add(node);
    if (node.has("$ref")) {
      String name = node.get("$ref").getAsString().replaceFirst("^#/\\$defs/", "");
      JsonObject definitions = root.getAsJsonObject("$defs");
      if (definitions != null && definitions.has(name)) {
        all.addAll(alternatives(definitions.get(name)));
      }
    }
    for (String key : List.of("anyOf", "oneOf", "allOf")) {
      if (node.has(key)) {
        JsonArray parts = node.getAsJsonArray(key);
        parts.forEach(part -> all.addAll(alternatives(part)));
      }
    }
    if (node.has("items")) {
      all.addAll(alternatives(node.get("items")));
    }
    return all;
  }
}
