package org.luohu.reasoning;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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
  private final AtomicInteger added = new AtomicInteger();

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
    if (young.put(key, value) == null && added.incrementAndGet() >= half) {
      age();
    }
  }

  private synchronized void age() {
    if (added.get() >= half) {
      added.set(0);
      old = young;
      young = new ConcurrentHashMap<>();
    }
  }

  /** How many entries are kept. */
  public int size() {
    return young.size() + (int) old.keySet().stream().filter(key -> !young.containsKey(key)).count();
  }
}
