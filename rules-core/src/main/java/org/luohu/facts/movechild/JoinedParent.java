package org.luohu.facts.movechild;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** The parent whom the child joins (所投靠的一方). */
public enum JoinedParent implements Choice {
  /** The father (父亲). */
  FATHER("父亲", "the father"),
  /** The mother (母亲). */
  MOTHER("母亲", "the mother");

  private final Text label;

  JoinedParent(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
