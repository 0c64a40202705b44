package org.luohu.policy;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Which question a policy answers. */
public enum PolicyKind implements Choice {
  /** 入户政策: may this child be entered in that household? */
  REGISTRATION("入户政策", "registration policy"),
  /** 通办政策: may it be filed here, away from the target? */
  CHANNEL("通办政策", "channel policy");

  private final Text label;

  PolicyKind(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
