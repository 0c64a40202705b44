package org.luohu.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Keys with their values, in the order of the file; no key twice.
 *
 * @param entries the keys and values
 * @param line the line, from 1
 * @param column the column, from 1 in UTF-16 units
 * @param length the UTF-16 units it spans on its first line, at least 1
 */
public record Mapping(List<Entry> entries, int line, int column, int length) implements Node {

  /** Copies the entries in. */
  public Mapping {
    entries = List.copyOf(entries);
  }

  /**
   * A key and its value.
   *
   * @param key the key
   * @param value the value
   */
  public record Entry(Scalar key, Node value) {}

  /** The entry of a key, or null when there is none. */
  public @Nullable Entry entry(String key) {
    for (Entry entry : entries) {
      if (entry.key().text().equals(key)) {
        return entry;
      }
    }
    return null;
  }

  /** The value of a key, or null when there is none. */
  public @Nullable Node get(String key) {
    Entry entry = entry(key);
    return entry == null ? null : entry.value();
  }
}
