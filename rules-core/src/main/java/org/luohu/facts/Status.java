package org.luohu.facts;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/**
 * Whether the child has a residence status outside: foreign permanent residence, or Hong Kong,
 * Macao or Taiwan resident.
 */
public enum Status implements Choice {
  /** None (没有). */
  NONE("没有", "none"),
  /** Held (有). */
  HELD("有", "held"),
  /** Given up (已放弃). */
  RENOUNCED("已放弃", "given up");

  private final Text label;

  Status(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
