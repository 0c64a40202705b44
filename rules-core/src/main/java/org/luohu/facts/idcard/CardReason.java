package org.luohu.facts.idcard;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Why the card is changed for a new one (换领、补领的事由). */
public enum CardReason implements Choice {
  /** It has expired or is about to (有效期满). */
  EXPIRY("有效期满", "expiry"),
  /** It is too damaged to be read (严重损坏不能辨认). */
  DAMAGE("严重损坏不能辨认", "damage"),
  /** Name, sex, ethnicity, number or day of birth changed (登记项目变更更正). */
  CHANGE("姓名、性别、民族、号码变更或者出生日期更正", "a change of what it says"),
  /** What it says is wrong (登记项目错误). */
  ERROR("登记项目出现错误", "an error in what it says"),
  /** It is lost (丢失). */
  LOSS("丢失", "loss"),
  /** No card is changed (首次申领或者临时证). */
  NONE("没有旧证要换", "no card is changed");

  private final Text label;

  CardReason(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
