package org.luohu.decision;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Which verdict a finding belongs to. */
public enum VerdictKind implements Choice {
  /** May the child be entered in that household? */
  REGISTRATION("入户", "registration"),
  /** May it be filed here? */
  CHANNEL("通办", "channel");

  private final Text label;

  VerdictKind(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
