package org.luohu.facts.idcard;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** What is asked for (申请事项). */
public enum CardRequest implements Choice {
  /** A first card (申请领取). */
  FIRST("首次申领", "a first card"),
  /** A new card for an old one (换领). */
  RENEW("换领", "a new card for the old one"),
  /** A new card for a lost one (补领). */
  REPLACE("补领", "a new card for a lost one"),
  /** A temporary card until the other comes (临时居民身份证). */
  TEMPORARY("临时身份证", "a temporary card");

  private final Text label;

  CardRequest(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
