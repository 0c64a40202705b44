package org.luohu.facts.idcard;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** What keeps the person at the place of the counter (在受理地的合法稳定就业、就学、居住). */
public enum Tie implements Choice {
  /** Lawful steady work (合法稳定就业). */
  EMPLOYMENT("合法稳定就业", "steady work"),
  /** Studies (就学). */
  STUDY("就学", "studies"),
  /** Lawful steady residence (合法稳定居住). */
  RESIDENCE("合法稳定居住", "steady residence"),
  /** None of these (都没有). */
  NONE("没有就业、就学、居住", "none of these");

  private final Text label;

  Tie(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
