package org.luohu.facts.idcard;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Who asks for the card (申请人). */
public enum CardApplicant implements Choice {
  /** The person on the card (本人). */
  SELF("本人", "the person"),
  /** The guardian (监护人). */
  GUARDIAN("监护人", "the guardian"),
  /** Somebody else (其他人). */
  OTHER("其他人", "somebody else");

  private final Text label;

  CardApplicant(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
