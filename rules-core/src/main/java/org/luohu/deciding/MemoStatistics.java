package org.luohu.deciding;

import org.jspecify.annotations.Nullable;
import org.luohu.memo.Memo;

/**
 * How a memo of parts of decisions has served.
 *
 * @param ruleHits how often it was known of a policy which of its rules hold
 * @param ruleMisses how often the engine was asked which rules of a policy hold
 * @param conclusionHits how often it was known what comes of another choice, as rules stand
 * @param conclusionMisses how often that was reasoned out
 * @param bytes how much is kept now, by the memo's estimate
 * @param capacity how many bytes are kept at most; 0 where there is no memo
 */
public record MemoStatistics(
    long ruleHits,
    long ruleMisses,
    long conclusionHits,
    long conclusionMisses,
    long bytes,
    long capacity) {

  static MemoStatistics of(@Nullable Memo memo) {
    return memo == null
        ? new MemoStatistics(0, 0, 0, 0, 0, 0)
        : new MemoStatistics(
            memo.hits(Memo.Part.RULES),
            memo.misses(Memo.Part.RULES),
            memo.hits(Memo.Part.CONCLUSIONS),
            memo.misses(Memo.Part.CONCLUSIONS),
            memo.kept(),
            memo.capacity());
  }

  /** How many parts were remembered. */
  public long hits() {
    return ruleHits + conclusionHits;
  }

  /** How many parts were made. */
  public long misses() {
    return ruleMisses + conclusionMisses;
  }

  /** The share of hits among all parts, from 0 to 1; 0 where there was none. */
  public double hitRate() {
    long all = hits() + misses();
    return all == 0 ? 0 : (double) hits() / all;
  }
}
