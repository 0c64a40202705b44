package org.luohu.outcome;

/**
 * One channel between the counter and the target.
 *
 * @param applies that it covers the family
 * @param verdict what its rules come to
 * @param <T> what is true or false
 */
public record Channel<T>(T applies, Levels<T> verdict) {}
