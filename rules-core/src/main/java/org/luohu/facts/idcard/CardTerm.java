package org.luohu.facts.idcard;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Where the day of filing stands in the term of the old card (有效期). */
public enum CardTerm implements Choice {
  /** More than three months are left (有效期满前三个月以前). */
  RUNNING("离有效期满还有三个月以上", "more than three months are left"),
  /** The last three months, the last day included (有效期满前三个月内). */
  EXPIRING("在有效期满前三个月以内", "in the last three months"),
  /** The last day is past (有效期已满). */
  EXPIRED("已经过了有效期", "past its last day");

  private final Text label;

  CardTerm(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
