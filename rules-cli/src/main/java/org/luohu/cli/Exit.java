package org.luohu.cli;

import org.luohu.decision.Outcome;

/** Exit codes. */
final class Exit {

  /** Decided, whatever the answer. */
  static final int DONE = 0;

  /** A fault of Luohu's own. */
  static final int BUG = 1;

  /** Arguments that make no command, or files of a batch that cannot be read or written. */
  static final int USAGE = 2;

  /** An application that cannot be used. */
  static final int APPLICATION = 3;

  /** Policies that would not load. */
  static final int POLICIES = 4;

  /** Faults found by lint, fmt, test, verify or mutate. */
  static final int FAULTS = 5;

  private Exit() {}

  /** The code of an outcome, where outcomes are asked for as exit codes. */
  static int of(Outcome outcome) {
    return switch (outcome) {
      case ACCEPT -> DONE;
      case SUPPLEMENT -> 10;
      case REVIEW -> 11;
      case UNDETERMINED -> 12;
      case REDIRECT -> 13;
      case REFUSE -> 14;
    };
  }
}
