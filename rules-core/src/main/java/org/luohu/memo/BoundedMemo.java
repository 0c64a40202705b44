package org.luohu.memo;

import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
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

  private final int capacity;
  private final Map<K, Entry<V>> entries = new ConcurrentHashMap<>();
  private final AtomicInteger size = new AtomicInteger();
  private Iterator<Entry<V>> hand = Collections.emptyIterator();

  private static final class Entry<V> {
    final V value;
    volatile boolean used;

    Entry(V value) {
      this.value = value;
    }
  }

  /**
   * An empty memo.
   *
   * @param capacity how many entries are kept at most, at least 1
   */
  public BoundedMemo(int capacity) {
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

  /** Keeps a value. */
  public void put(K key, V value) {
    if (size.get() >= capacity) {
      makeRoom();
    }
    if (entries.put(key, new Entry<>(value)) == null) {
      size.incrementAndGet();
    }
  }

  /**
   * Goes round until there is room; twice round at most, for nobody uses entries faster than it
   * goes.
   */
  private synchronized void makeRoom() {
    int left = 2 * capacity + 2;
    while (size.get() >= capacity && left-- > 0) {
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
        size.decrementAndGet();
      }
    }
  }

  /** How many entries are kept. */
  public int size() {
    return size.get();
  }
}
