package org.luohu.benchmarks;

import java.util.BitSet;
import java.util.EnumSet;
import java.util.Set;
import org.luohu.decision.Effect;
import org.luohu.decision.Outcome;
import org.luohu.decision.VerdictKind;
import org.luohu.outcome.OutcomeLaw;

/**
 * Collects what the rules of one decision say and draws the outcome from it: the same few lines for
 * every engine.
 */
final class Tally {

  private static final Outcome[] OUTCOMES = Outcome.values();

  /** What a saying comes to. */
  static final class Scale {
    private final Law law;
    private final int[] level;
    private final boolean[] need;
    private final boolean[] grant;
    private final boolean[] channel;

    Scale(Law law) {
      this.law = law;
      int count = law.sayings.size();
      level = new int[count];
      need = new boolean[count];
      grant = new boolean[count];
      channel = new boolean[count];
      for (int i = 0; i < count; i++) {
        Law.Saying saying = law.sayings.get(i);
        level[i] = OutcomeLaw.raises(saying.effect()).rank();
        need[i] = saying.effect() == Effect.NEED;
        grant[i] = saying.effect() == Effect.GRANT;
        channel[i] = saying.verdict() == VerdictKind.CHANNEL;
      }
    }
  }

  private final Scale scale;
  private final BitSet said = new BitSet();
  private final BitSet maybe = new BitSet();

  Tally(Scale scale) {
    this.scale = scale;
  }

  /** Something was said. */
  void say(int saying) {
    said.set(saying);
  }

  /** What was said so far. */
  BitSet said() {
    return said;
  }

  /** A rule has fired. */
  void fired(int rule) {
    for (int saying : scale.law.says[rule]) {
      said.set(saying);
    }
  }

  /** Of a rule nobody can tell whether it holds. */
  void open(int rule) {
    for (int saying : scale.law.says[rule]) {
      maybe.set(saying);
    }
  }

  /** Several rules have fired, numbered from {@code first}. */
  void fired(int first, BitSet rules) {
    for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
      fired(first + i);
    }
  }

  private int level(int saying, Sheet sheet) {
    return scale.need[saying] && !sheet.missing().get(saying) ? 0 : scale.level[saying];
  }

  /**
   * Every outcome that the open rules leave, each taken to hold or not whatever the others do: a
   * superset, for some of them cannot go together.
   */
  Set<Outcome> possible(Sheet sheet) {
    BitSet registration = levels(sheet, false);
    BitSet channel = new BitSet();
    switch (sheet.place()) {
      case AT_TARGET -> channel.set(0);
      case NO_CHANNEL -> channel.set(Outcome.REDIRECT.rank());
      case OVER_THE_CHANNEL -> channel.or(levels(sheet, true));
    }
    Set<Outcome> possible = EnumSet.noneOf(Outcome.class);
    for (int r = registration.nextSetBit(0); r >= 0; r = registration.nextSetBit(r + 1)) {
      for (int c = channel.nextSetBit(0); c >= 0; c = channel.nextSetBit(c + 1)) {
        possible.add(OUTCOMES[Math.max(r, c)]);
      }
    }
    return possible;
  }

  private BitSet levels(Sheet sheet, boolean channel) {
    int least = 0;
    boolean granted = false;
    for (int i = said.nextSetBit(0); i >= 0; i = said.nextSetBit(i + 1)) {
      if (scale.channel[i] == channel) {
        least = Math.max(least, level(i, sheet));
        granted |= scale.grant[i];
      }
    }
    boolean mayBeGranted = granted;
    BitSet raised = new BitSet();
    for (int i = maybe.nextSetBit(0); i >= 0; i = maybe.nextSetBit(i + 1)) {
      if (scale.channel[i] == channel) {
        raised.set(level(i, sheet));
        mayBeGranted |= scale.grant[i];
      }
    }
    if (!granted) {
      raised.set(Outcome.REVIEW.rank());
    }
    if (mayBeGranted) {
      raised.set(least);
    } else {
      least = Math.max(least, Outcome.REVIEW.rank());
      raised.set(least);
    }
    raised.clear(0, least);
    return raised;
  }

  /** The outcome of all that was said. */
  Ruling ruling(Sheet sheet) {
    int registration = 0;
    int channel = 0;
    boolean granted = false;
    boolean open = false;
    for (int i = said.nextSetBit(0); i >= 0; i = said.nextSetBit(i + 1)) {
      int level = level(i, sheet);
      if (scale.channel[i]) {
        channel = Math.max(channel, level);
        open |= scale.grant[i];
      } else {
        registration = Math.max(registration, level);
        granted |= scale.grant[i];
      }
    }
    if (!granted) {
      registration = Math.max(registration, Outcome.REVIEW.rank());
    }
    channel =
        switch (sheet.place()) {
          case AT_TARGET -> 0;
          case NO_CHANNEL -> Outcome.REDIRECT.rank();
          case OVER_THE_CHANNEL -> open ? channel : Math.max(channel, Outcome.REVIEW.rank());
        };
    return new Ruling(OUTCOMES[Math.max(registration, channel)], said);
  }
}
