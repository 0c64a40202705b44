package org.luohu.input;

import java.util.LinkedHashMap;
import java.util.Map;
import org.luohu.application.Application;
import org.luohu.application.Presence;
import org.luohu.application.ServiceDescription;
import org.luohu.application.Services;
import org.luohu.domain.IdNumberDomain;
import org.luohu.problem.ProblemsException;
import org.luohu.render.Json;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;
import org.luohu.world.World;

/**
 * An application as JSON, as the schema {@code application} describes it. Nothing is left out:
 * identity numbers, which Luohu shows nowhere else, are written too. Where what is written may be
 * kept or seen by others, take them back first with {@code toBuilder().state(…, null)}.
 */
public final class ApplicationJson {

  private ApplicationJson() {}

  /**
   * The application on a single line, without a line feed.
   *
   * @throws IllegalArgumentException if it states that something happened without the day that
   *     files state it by, as a death
   */
  public static String write(Application application) {
    Map<String, Object> root = members(application);
    return Json.compact(json -> json.value(root));
  }

  /**
   * The application that was written so: equal to the one that was written. Any file of the schema
   * {@code application} can be read, YAML too.
   *
   * @param json what {@link #write} wrote, UTF-8
   * @param services the services that it may ask for
   * @param world the regions, ethnicities and calendars that there are
   * @throws ProblemsException if it is none, with every problem and its place
   */
  public static Application read(byte[] json, Services services, World world) {
    return ApplicationReader.read(services, json, "application.json", null, null, world);
  }

  private static Map<String, Object> members(Application application) {
    ServiceDescription service = ServiceDescription.of(application);
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("service", service.id());
    for (StatedFact<?> fact : service.facts()) {
      if (service.dated().stream().noneMatch(dated -> dated.day() == fact)) {
        put(root, application, fact);
      }
    }
    if (application.materials() != null) {
      root.put("materials", application.materials());
    }
    return root;
  }

  private static <T> void put(
      Map<String, Object> root, Application application, StatedFact<T> fact) {
    T value = application.get(fact);
    if (value == null) {
      return;
    }
    for (Presence presence : ServiceDescription.of(application).presences()) {
      if (presence.exists() == fact) {
        section(root, fact.key() + ".").put(Presence.EXISTS, value);
        return;
      }
    }
    String key = fact.key();
    section(root, key)
        .put(key.substring(key.lastIndexOf('.') + 1), spelled(application, fact, value));
  }

  private static <T> Object spelled(Application application, StatedFact<T> fact, T value) {
    for (ServiceDescription.Dated dated : ServiceDescription.of(application).dated()) {
      if (dated.happened() == fact && Boolean.TRUE.equals(value)) {
        Object day = application.get(dated.day());
        if (day == null) {
          throw new IllegalArgumentException("`" + fact.key() + "` is written by its day");
        }
        return day.toString();
      }
    }
    if (Domain.of(fact) instanceof IdNumberDomain) {
      return value; // its code is masked
    }
    String code = fact.code(value);
    return value instanceof Boolean && code.equals(value.toString()) ? value : code;
  }

  /** The object that holds the last word of a dotted key. */
  @SuppressWarnings("unchecked")
  private static Map<String, Object> section(Map<String, Object> root, String key) {
    Map<String, Object> at = root;
    for (int dot = key.indexOf('.'), from = 0; dot >= 0; dot = key.indexOf('.', from)) {
      at =
          (Map<String, Object>)
              at.computeIfAbsent(key.substring(from, dot), any -> new LinkedHashMap<>());
      from = dot + 1;
    }
    return at;
  }
}
