package org.luohu.vocabulary;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * A type of fact that rules match.
 *
 * @param name its simple name in rule files
 * @param type its Java class
 * @param label what it is called
 * @param properties its properties, in the order of the record's components
 */
public record FactType(String name, Class<?> type, Text label, List<Property<?>> properties) {

  /** Copies the properties in. */
  public FactType {
    properties = List.copyOf(properties);
  }

  /** The property of this name. */
  public Optional<Property<?>> property(String name) {
    for (Property<?> property : properties) {
      if (property.name().equals(name)) {
        return Optional.of(property);
      }
    }
    return Optional.empty();
  }

  /** One object is one of these; equality is identity. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(this);
  }
}
