package org.luohu.facts;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** How the child came to those who ask for its registration. */
public enum Origin implements Choice {
  /** Born to the parents (亲生). */
  BIRTH("亲生", "born to the parents"),
  /** Adopted (收养). */
  ADOPTED("收养", "adopted"),
  /** A foundling whose parents cannot be found (查找不到生父母的弃婴). */
  FOUNDLING("查找不到生父母的弃婴", "a foundling whose parents cannot be found"),
  /** A ward of the state (国家监护的儿童). */
  STATE_WARD("国家监护的儿童", "a ward of the state");

  private final Text label;

  Origin(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
