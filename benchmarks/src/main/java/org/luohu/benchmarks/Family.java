package org.luohu.benchmarks;

import org.luohu.application.Application;
import org.luohu.vocabulary.Situation;

/**
 * A family that files.
 *
 * @param number its number
 * @param from the number of the family that it was before facts of it were blanked
 * @param yaml its application as a clerk would write it
 * @param application the same, read
 * @param situation what is known of it, every property worked out
 * @param sheet what the engines are told
 */
record Family(
    int number, int from, String yaml, Application application, Situation situation, Sheet sheet) {}
