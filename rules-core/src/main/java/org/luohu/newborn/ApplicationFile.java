package org.luohu.newborn;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.region.Region;
import org.luohu.vocabulary.StatedFact;

/** A family as an application file, YAML: what application is read from, written. */
public final class ApplicationFile {

  private final Map<StatedFact<?>, Object> family;
  private final Map<String, Object> root = new LinkedHashMap<>();

  private ApplicationFile(Map<StatedFact<?>, Object> family) {
    this.family = family;
  }

  /** The file of a family of which these facts are stated. */
  public static String of(Map<StatedFact<?>, Object> family) {
    ApplicationFile file = new ApplicationFile(family);
    Newborn.VOCABULARY.statedFacts().forEach(file::state);
    StringBuilder text = new StringBuilder();
    write(file.root, "", text);
    return text.toString();
  }

  private <T> void state(StatedFact<T> fact) {
    @SuppressWarnings("unchecked")
    T value = (T) family.get(fact);
    String written = value == null ? null : written(fact, value);
    if (written != null) {
      put(fact.key().split("\\."), written);
    }
  }

  /** How a value stands in a file; null for what follows from another line. */
  private <T> @Nullable String written(StatedFact<T> fact, T value) {
    if (nobody(fact) || value.equals(Region.NONE)) {
      return null;
    }
    if (fact == StatedFacts.FATHER.exists() || fact == StatedFacts.MOTHER.exists()) {
      return value.equals(true) ? null : "none";
    }
    if (fact == StatedFacts.DIED) {
      return value.equals(true) ? Objects.toString(died()) : "none";
    }
    String code = fact.domain().code(value);
    return value instanceof Region ? '"' + code + '"' : code;
  }

  private @Nullable LocalDate died() {
    Object filed = family.get(StatedFacts.FILED_ON);
    return (LocalDate) filed;
  }

  /** Whether a fact speaks of a parent who cannot be found out. */
  private boolean nobody(StatedFact<?> fact) {
    return (fact.key().startsWith("father.")
            && Boolean.FALSE.equals(family.get(StatedFacts.FATHER.exists())))
        || (fact.key().startsWith("mother.")
            && Boolean.FALSE.equals(family.get(StatedFacts.MOTHER.exists())));
  }

  @SuppressWarnings("unchecked")
  private void put(String[] path, String value) {
    Map<String, Object> at = root;
    for (int i = 0; i < path.length - 1; i++) {
      at =
          (Map<String, Object>)
              at.computeIfAbsent(path[i], key -> new LinkedHashMap<String, Object>());
    }
    at.put(path[path.length - 1], value);
  }

  @SuppressWarnings("unchecked")
  private static void write(Map<String, Object> mapping, String indent, StringBuilder text) {
    mapping.forEach(
        (key, value) -> {
          text.append(indent).append(key).append(':');
          if (value instanceof Map<?, ?> nested) {
            text.append('\n');
            write((Map<String, Object>) nested, indent + "  ", text);
          } else {
            text.append(' ').append(value).append('\n');
          }
        });
  }
}
