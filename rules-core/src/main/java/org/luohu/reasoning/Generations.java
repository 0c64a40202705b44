package org.luohu.reasoning;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * A bounded map for many threads: what was not asked for while half of the capacity was put in is forgotten.
 *
 * @param <K> keys
 * @param <V> values
 */
public final class Generations<K, V> {

  private final int half;
  private volatile Map<K, V> young = new ConcurrentHashMap<>();
  private volatile Map<K, V> old = Map.of();

  /**
   * An empty map.
   *
   * @param capacity how many entries are kept at most, at least 2
   */
  public Generations(int capacity) {
    half = capacity / 2;
  }

  /** The value of a key, or null. */
  public @Nullable V get(K key) {
    V value = young.get(key);
    if (value != null) {
      return value;
    }
    value = old.get(key);
    if (value != null) {
      put(key, value);
    }
    return value;
  }

  /** Keeps a value. */
  public void put(K key, V value) {
    if (young.size() >= half) {
      age();
    }
    young.put(key, value);
  }

  private synchronized void age() {
    if (young.size() >= half) {
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }

  /** How many entries are kept. */
  public int size() {
    return young.size() + (int) old.keySet().stream().filter(key -> !young.containsKey(key)).count();
  }
}
