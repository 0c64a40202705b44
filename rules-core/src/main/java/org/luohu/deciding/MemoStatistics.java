package org.luohu.deciding;

/**
 * How a memo of decisions has served.
 *
 * @param hits how many decisions were taken over from a family that looks the same
 * @param misses how many were reasoned out and kept
 * @param apart how many were reasoned out and could not be kept: families that their outline does
 *     not tell apart, and those whose statements contradict themselves
 * @param ruleHits how often, of those not taken over, it was known of a policy which of its rules
 *     fire
 * @param ruleMisses how often the engine was asked which rules of a policy fire
 * @param choiceHits how often, of those not taken over, it was known what comes of another choice
 * @param choiceMisses how often that was reasoned out
 * @param kept how many decisions are kept now
 * @param capacity how many decisions are kept of a service at most; 0 where there is no memo
 */
public record MemoStatistics(
    long hits,
    long misses,
    long apart,
    long ruleHits,
    long ruleMisses,
    long choiceHits,
    long choiceMisses,
    int kept,
    int capacity) {

  /** The same with the counts of another service's memo. */
  MemoStatistics and(MemoStatistics other) {
    return new MemoStatistics(
        hits + other.hits,
        misses + other.misses,
        apart + other.apart,
        ruleHits + other.ruleHits,
        ruleMisses + other.ruleMisses,
        choiceHits + other.choiceHits,
        choiceMisses + other.choiceMisses,
        kept + other.kept,
        Math.max(capacity, other.capacity));
  }

  /** The share of hits among all decisions, from 0 to 1; 0 where there was none. */
  public double hitRate() {
    long all = hits + misses + apart;
    return all == 0 ? 0 : (double) hits / all;
  }
}
