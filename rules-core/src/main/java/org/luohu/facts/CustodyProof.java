package org.luohu.facts;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** What custody rests on. */
public enum CustodyProof implements Choice {
  /** An agreement (协议). */
  AGREEMENT("协议", "an agreement"),
  /** A court's judgment or mediation (人民法院判决书或者调解书). */
  JUDGMENT("人民法院判决书或者调解书", "a court's judgment or mediation"),
  /** Nothing (没有). */
  NONE("没有", "nothing");

  private final Text label;

  CustodyProof(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
