package org.luohu.world;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.luohu.text.Text;

/**
 * What stands for the ethnicity (民族成份) in household registers and on identity cards: the 56 of GB/T
 * 3304, and what else is written there. Immutable.
 *
 * @param labels what each is called, by its name without 族, in the order of the list
 */
public record Ethnicities(Map<String, Text> labels) {

  /** Copies the labels in and keeps their order. */
  public Ethnicities {
    labels = Collections.unmodifiableMap(new LinkedHashMap<>(labels));
  }

  /** The names, without 族. */
  public List<String> names() {
    return List.copyOf(labels.keySet());
  }

  /** The name without 族, if there is such an ethnicity. */
  public Optional<String> parse(String text) {
    if (labels.containsKey(text)) {
      return Optional.of(text);
    }
    String stem = text.endsWith("族") ? text.substring(0, text.length() - 1) : text;
    return labels.containsKey(stem) ? Optional.of(stem) : Optional.empty();
  }

  /** What one is called; one that is not on the list is called as it is written. */
  public Text label(String name) {
    Text label = labels.get(name);
    return label == null ? Text.of(name, name) : label;
  }

  /** This list with some more; one of the same name replaces it. */
  Ethnicities with(Map<String, Text> more) {
    Map<String, Text> all = new LinkedHashMap<>(labels);
    all.putAll(more);
    return new Ethnicities(all);
  }
}
