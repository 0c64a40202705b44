package org.luohu.facts;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** How an adoption is proved. */
public enum Adoption implements Choice {
  /** Registered (已办理收养登记). */
  REGISTERED("已办理收养登记", "registered"),
  /** A notarised de-facto adoption (有事实收养公证书). */
  NOTARISED("有事实收养公证书", "a notarised de-facto adoption"),
  /** Not at all (没有). */
  NONE("没有", "not at all");

  private final Text label;

  Adoption(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
