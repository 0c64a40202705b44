package org.luohu.benchmarks;

import java.util.BitSet;
import org.luohu.decision.Outcome;

/**
 * What an engine comes to.
 *
 * @param outcome the outcome
 * @param said the numbers of what was said
 */
record Ruling(Outcome outcome, BitSet said) {}
