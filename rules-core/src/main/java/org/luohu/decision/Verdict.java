package org.luohu.decision;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * One of the two verdicts: may the child be entered in that household, and may it be filed here.
 *
 * @param outcome what it comes to
 * @param possible every outcome that the missing facts still admit
 */
public record Verdict(Outcome outcome, SortedSet<Outcome> possible) {
  /** Copies the set in. */
  public Verdict {
    possible = Collections.unmodifiableSortedSet(new TreeSet<>(possible));
  }
}
