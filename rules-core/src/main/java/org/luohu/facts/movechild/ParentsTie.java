package org.luohu.facts.movechild;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** What the parents are to each other on the day of filing (父母的婚姻状况). */
public enum ParentsTie implements Choice {
  /** Married to each other (已婚). */
  MARRIED("已婚", "married"),
  /** Divorced (离婚). */
  DIVORCED("离婚", "divorced"),
  /** Never married to each other (未婚). */
  UNMARRIED("未婚", "unmarried"),
  /** One of them has died (一方去世). */
  WIDOWED("一方去世", "one has died");

  private final Text label;

  ParentsTie(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
