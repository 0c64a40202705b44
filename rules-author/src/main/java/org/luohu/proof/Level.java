package org.luohu.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.luohu.reasoning.Severity;

/**
 * A level of severity as propositions: for each level from SUPPLEMENT on, that it is reached.
 *
 * @param reached the literals, the mildest level first
 */
record Level(List<Integer> reached) {

  /** SUPPLEMENT, REVIEW, REDIRECT, REFUSE. */
  static final int COUNT = 4;

  Level {
    reached = List.copyOf(reached);
  }

  static Level of(LevelFunction function) {
    List<Integer> reached = new ArrayList<>();
    for (int level = 1; level <= COUNT; level++) {
      reached.add(function.atLeast(level));
    }
    return new Level(reached);
  }

  /** What some rules of one verdict come to together; no grant makes it REVIEW at least. */
  static Level together(Collection<Voice> voices, Clauses clauses) {
    int granted = granted(voices, clauses);
    return of(
        level -> {
          List<Integer> any = new ArrayList<>();
          voices.forEach(voice -> any.add(voice.raises().get(level - 1)));
          if (level <= Severity.REVIEW) {
            any.add(-granted);
          }
          return clauses.or(any);
        });
  }

  static int granted(Collection<Voice> voices, Clauses clauses) {
    return clauses.or(voices.stream().filter(Voice::grants).map(Voice::holds).toList());
  }

  /** That the level is at least this one; always so for ACCEPT. */
  int atLeast(int level) {
    return level == 0 ? Clauses.TRUE : level > COUNT ? Clauses.FALSE : reached.get(level - 1);
  }

  /** That the level is this one. */
  int is(int level, Clauses clauses) {
    return clauses.and(atLeast(level), -atLeast(level + 1));
  }

  /** That this level is graver than another. */
  int above(Level other, Clauses clauses) {
    List<Integer> any = new ArrayList<>();
    for (int level = 1; level <= COUNT; level++) {
      any.add(clauses.and(atLeast(level), -other.atLeast(level)));
    }
    return clauses.or(any);
  }

  int differs(Level other, Clauses clauses) {
    return clauses.or(above(other, clauses), other.above(this, clauses));
  }

  /** A literal for each level. */
  interface LevelFunction {
    int atLeast(int level);
  }
}
