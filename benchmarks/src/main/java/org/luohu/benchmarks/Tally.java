package org.luohu.benchmarks;

import java.util.BitSet;
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

  /** Several rules have fired, numbered from {@code first}. */
  void fired(int first, BitSet rules) {
    for (int i = rules.nextSetBit(0); i >= 0; i = rules.nextSetBit(i + 1)) {
      fired(first + i);
    }
  }

  /** The outcome of all that was said. */
  Ruling ruling(Sheet sheet) {
    int registration = 0;
    int channel = 0;
    boolean granted = false;
    boolean open = false;
    for (int i = said.nextSetBit(0); i >= 0; i = said.nextSetBit(i + 1)) {
      int level = scale.need[i] && !sheet.missing().get(i) ? 0 : scale.level[i];
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
