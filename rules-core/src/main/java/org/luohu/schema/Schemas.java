package org.luohu.schema;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Choices;
import org.luohu.application.Service;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.render.Json;
import org.luohu.vocabulary.StatedFact;

/**
 * The JSON Schemas (2020-12) of the files that others read and write: of applications and cases,
 * decisions, how far cases have come, manifests and the sources of a tree. What a service declares
 * is filled into templates; parts that schemas share are defined once, under one name in each.
 */
public final class Schemas {

  /** The names of the schemas. */
  public static final List<String> NAMES =
      List.of(
          "application",
          "decision",
          "handling",
          "policy",
          "case",
          "sources",
          "checked",
          "not-encoded");

  /** Those that each service has its own of. */
  public static final List<String> OF_SERVICES = List.of("application", "decision", "case");

  /** A line of a template that stands for members, or for elements of a list. */
  private static final Pattern HOLE =
      Pattern.compile("^( *)\"@([a-z]+)\"(?:: \\{\\})?(,?)$", Pattern.MULTILINE);

  private final ServiceDescription service;
  private final Definitions definitions;
  private final Keys keys;

  private Schemas(Service service, boolean cases) {
    this.service = ServiceDescription.of(service);
    this.definitions = new Definitions(service, cases);
    this.keys = new Keys(service, definitions, cases);
  }

  /**
   * A schema.
   *
   * @param name one of {@link #NAMES}
   * @throws IllegalArgumentException if it is none of them
   */
  public static String of(String name, Service service) {
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("no schema " + name);
    }
    return new Schemas(service, name.equals("case"))
        .filled(template(name + ".template.json").replace("@service\"", ":" + service.id() + "\""));
  }

  /**
   * The file that a schema is published as, such as {@code case.schema.json}, or {@code
   * case.id-card.schema.json} for a service that files have to name.
   *
   * @param name one of {@link #NAMES}
   */
  public static String file(String name, Service service, Services services) {
    boolean unnamed = !OF_SERVICES.contains(name) || service.id().equals(services.first().id());
    return name + (unnamed ? "" : "." + service.id()) + ".schema.json";
  }

  private static String template(String name) {
    try (InputStream in = Schemas.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the library lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String filled(String template) {
    Map<String, String> holes =
        Map.of(
            "keys", members(keys::write),
            "required", list(required(false)),
            "given", list(required(true)),
            "chosen", list(service.choices().chosen().stream().map(StatedFact::key).toList()),
            "choices", members(this::choices),
            "repeated", members(json -> repeats(json, false)),
            "always", list(always()),
            "told", members(json -> repeats(json, true)));
    String text = fill(template, holes);
    String used = members(json -> definitions.write(json, text + holes.get("keys")));
    return fill(text, Map.of("definitions", used));
  }

  private static String fill(String template, Map<String, String> holes) {
    return HOLE.matcher(template)
        .replaceAll(hole -> Matcher.quoteReplacement(filling(hole, holes.get(hole.group(2)))))
        .replaceAll("(?m)^\\n", "");
  }

  private static String filling(MatchResult hole, @Nullable String filling) {
    if (filling == null) {
      return hole.group(); // for another time
    }
    int margin = hole.group(1).length();
    return filling.isEmpty() ? "" : (filling + hole.group(3)).indent(margin).stripTrailing();
  }

  /** Members without the braces around them, at the margin. */
  private static String members(Json.Content members) {
    String object = Json.pretty(json -> json.object(() -> members.write(json)));
    return object.lines().count() < 3
        ? ""
        : object
            .lines()
            .skip(1)
            .limit(object.lines().count() - 2)
            .map(line -> line.substring(2))
            .collect(Collectors.joining("\n"));
  }

  private static String list(List<String> values) {
    return values.stream().map(value -> '"' + value + '"').collect(Collectors.joining(",\n"));
  }

  private List<String> required(boolean day) {
    List<String> required = new ArrayList<>();
    for (StatedFact<?> fact : service.required()) {
      if (day || fact != service.day()) {
        required.add(fact.key().split("\\.", 2)[0]);
      }
    }
    return required.stream().distinct().toList();
  }

  private void choices(Json json) throws IOException {
    for (StatedFact<?> fact : service.choices().chosen()) {
      json.object(fact.key(), () -> keys.fact(json, fact));
    }
  }

  private List<String> always() {
    return service.choices().repeats().stream()
        .filter(Choices.Repeated::always)
        .map(Choices.Repeated::key)
        .toList();
  }

  private void repeats(Json json, boolean alwaysOnly) throws IOException {
    for (Choices.Repeated repeated : service.choices().repeats()) {
      if (repeated.always() || !alwaysOnly) {
        json.object(
            repeated.key(),
            () -> {
              json.string("description", repeated.about());
              definitions.value(json, repeated.domain());
            });
      }
    }
  }
}
