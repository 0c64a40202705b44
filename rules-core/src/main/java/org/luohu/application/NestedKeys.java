package org.luohu.application;

import java.util.LinkedHashMap;
import java.util.Map;

/** Values by dotted keys, such as {@code father.hukou.region}, written as nested YAML. */
public final class NestedKeys {

  private final Map<String, Object> root = new LinkedHashMap<>();

  /**
   * Adds a value; keys come out in the order in which their first part came in.
   *
   * @param key the dotted key
   * @param written the value as it stands in a file, quoted where it must be
   */
  @SuppressWarnings("unchecked")
  public void put(String key, String written) {
    String[] path = key.split("\\.", -1);
    Map<String, Object> at = root;
    for (int i = 0; i < path.length - 1; i++) {
      at =
          (Map<String, Object>)
              at.computeIfAbsent(path[i], part -> new LinkedHashMap<String, Object>());
    }
    at.put(path[path.length - 1], written);
  }

  /** The YAML, each line ended by a line feed. */
  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    write(root, "", text);
    return text.toString();
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
