package org.luohu.decision;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** What becomes of a material (材料的留存与退还). */
public enum Retention implements Choice {
  /** Handed back on the spot. */
  RETURNED("当场退还", "handed back at once"),
  /** Kept until the applicant confirms the data. */
  UNTIL_CONFIRMED("暂留，确认后退还", "kept until the data are confirmed"),
  /** Kept by the police. */
  KEPT("留存", "kept"),
  /** Handed back; a copy is kept. */
  COPY_KEPT("原件退还，留存复印件", "handed back, a copy kept"),
  /** Collected and destroyed. */
  COLLECTED("收缴", "collected"),
  /** One part is kept, the other handed back. */
  PART_KEPT("留存副页，正页退还", "counterfoil kept, main page handed back");

  private final Text label;

  Retention(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
