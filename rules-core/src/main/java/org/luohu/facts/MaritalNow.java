package org.luohu.facts;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** What the parents are to each other on the day of filing. */
public enum MaritalNow implements Choice {
  /** Married (已婚). */
  MARRIED("已婚", "married"),
  /** Divorced (离婚). */
  DIVORCED("离婚", "divorced"),
  /** Widowed (丧偶). */
  WIDOWED("丧偶", "widowed"),
  /** Unmarried (未婚). */
  UNMARRIED("未婚", "unmarried"),
  /** The marriage was void or was annulled (婚姻无效或者被撤销). */
  ANNULLED("婚姻无效或者被撤销", "a marriage void or annulled");

  private final Text label;

  MaritalNow(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
