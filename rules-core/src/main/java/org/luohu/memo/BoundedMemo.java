package org.luohu.memo;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/**
 * A bounded map for many threads that forgets what was not asked for of late: a hand goes round the
 * entries, forgives once those that were used since it last came by, and takes the others (the
 * clock algorithm, F. J. Corbató, 1968).
 *
 * @param <K> keys
 * @param <V> values
 */
public final class BoundedMemo<K, V> {

  private final long capacity;
  private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
  private final AtomicLong weight = new AtomicLong();
  private Iterator<Entry<V>> hand = Collections.emptyIterator();

  private static final class Entry<V> {
    final V value;
    final int weight;
    volatile boolean used;

    Entry(V value, int weight) {
      this.value = value;
      this.weight = weight;
    }
  }

  /**
   * An empty memo.
   *
   * @param capacity what the entries kept may weigh together; for entries of weight 1, how many
   */
  public BoundedMemo(long capacity) {
    this.capacity = capacity;
  }

  /** The value of a key, or null. */
  public @Nullable V get(K key) {
    Entry<V> entry = entries.get(key);
    if (entry == null) {
      return null;
    }
    if (!entry.used) {
      entry.used = true;
    }
    return entry.value;
  }

  /** Keeps a value of weight 1. */
  public void put(K key, V value) {
    put(key, value, 1);
  }

  /** Keeps a value, unless it weighs more than all may together. */
  public void put(K key, V value, int weighs) {
    if (weighs > capacity) {
      return;
    }
    if (weight.get() + weighs > capacity) {
      makeRoom(weighs);
    }
    Entry<V> before = entries.put(key, new Entry<>(value, weighs));
    weight.addAndGet(weighs - (before == null ? 0 : before.weight));
  }

  /**
   * Goes round until there is room; twice round at most, for nobody uses entries faster than it
   * goes.
   */
  private synchronized void makeRoom(int weighs) {
    long left = 2L * entries.size() + 2;
    while (weight.get() + weighs > capacity && left-- > 0) {
      if (!hand.hasNext()) {
        hand = entries.values().iterator();
        if (!hand.hasNext()) {
          return;
        }
      }
      Entry<V> entry = hand.next();
      if (entry.used) {
        entry.used = false;
      } else {
        hand.remove();
        weight.addAndGet(-entry.weight);
      }
    }
  }

  /** What the entries kept weigh together. */
  public long weight() {
    return weight.get();
  }
}
