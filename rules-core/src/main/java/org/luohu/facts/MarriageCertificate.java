package org.luohu.facts;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** The parents' marriage certificate (结婚证). */
public enum MarriageCertificate implements Choice {
  /** Held (有). */
  HELD("有", "held"),
  /** None (没有). */
  NONE("没有", "none"),
  /** Issued outside the mainland (境外出具的结婚证明). */
  FOREIGN("境外出具的结婚证明", "issued outside the mainland");

  private final Text label;

  MarriageCertificate(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
