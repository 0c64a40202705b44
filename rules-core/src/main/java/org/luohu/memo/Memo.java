package org.luohu.memo;

import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Parts of decisions under the signatures of what they were made from, within a budget of bytes
 * that all share. Thread-safe.
 */
public final class Memo {

  /** What a key, its place in the map and the counts beside it take, without its tokens. */
  private static final int ENTRY = 136;

  private final long bytes;
  private final BoundedMemo<Signature, Object> known;
  private final Count[] counts = new Count[Part.values().length];

  /** What is remembered. */
  public enum Part {
    /** Which rules of a policy hold and which are open. */
    RULES,
    /** What follows where rules stand as they do. */
    CONCLUSIONS
  }

  /** How often a part was known and how often it was made. */
  private static final class Count {
    final LongAdder hits = new LongAdder();
    final LongAdder misses = new LongAdder();
  }

  private Memo(long bytes) {
    this.bytes = bytes;
    known = new BoundedMemo<>(bytes);
    for (int i = 0; i < counts.length; i++) {
      counts[i] = new Count();
    }
  }

  /**
   * An empty memo.
   *
   * @param bytes how much it may hold, by an estimate that is near what the heap holds for it
   * @return null for no bytes
   */
  public static @Nullable Memo of(long bytes) {
    return bytes == 0 ? null : new Memo(bytes);
  }

  /**
   * A part, remembered or else made and kept.
   *
   * @param signature everything that it is made from, and whose it is
   * @param made makes it; null where it is not made from the signature alone
   * @param bytes how much one takes
   * @param <T> one type for each part and whose it is
   */
  @SuppressWarnings("unchecked")
  public <T> @Nullable T part(
      Part part, Signature signature, Supplier<@Nullable T> made, ToIntFunction<T> bytes) {
    Count count = counts[part.ordinal()];
    Object kept = known.get(signature);
    if (kept != null) {
      count.hits.increment();
      return (T) kept;
    }
    count.misses.increment();
    @Nullable T fresh = made.get();
    if (fresh != null) {
      known.put(signature, fresh, ENTRY + 4 * signature.size() + bytes.applyAsInt(fresh));
    }
    return fresh;
  }

  /** How often a part was known. */
  public long hits(Part part) {
    return counts[part.ordinal()].hits.sum();
  }

  /** How often a part was made. */
  public long misses(Part part) {
    return counts[part.ordinal()].misses.sum();
  }

  /** How many bytes are kept now, by the estimate. */
  public long kept() {
    return known.weight();
  }

  /** How many bytes may be kept. */
  public long capacity() {
    return bytes;
  }
}
