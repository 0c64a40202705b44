package org.luohu.benchmarks;

import org.luohu.application.Application;
import org.luohu.vocabulary.Situation;

/**
 * A family that files.
 *
 * @param number its number
 * @param yaml its application as a clerk would write it
 * @param application the same, read
 * @param situation what is known of it, every property worked out
 * @param sheet what the engines are told
 */
record Family(int number, String yaml, Application application, Situation situation, Sheet sheet) {}
