package org.luohu.facts;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Whether the parents were married to each other when the child was born. */
public enum MaritalAtBirth implements Choice {
  /** Married to each other (已婚（双方互为配偶）). */
  MARRIED("已婚（双方互为配偶）", "married to each other"),
  /** Unmarried (未婚). */
  UNMARRIED("未婚", "unmarried"),
  /** One of them married to somebody else (一方与他人有婚姻关系). */
  MARRIED_TO_OTHER("一方与他人有婚姻关系", "one of them married to somebody else");

  private final Text label;

  MaritalAtBirth(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
