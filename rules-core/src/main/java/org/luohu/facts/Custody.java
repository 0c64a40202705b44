package org.luohu.facts;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Who has custody of the child where the parents live apart. */
public enum Custody implements Choice {
  /** The father (父亲直接抚养). */
  FATHER("父亲直接抚养", "the father"),
  /** The mother (母亲直接抚养). */
  MOTHER("母亲直接抚养", "the mother"),
  /** Both (共同抚养). */
  SHARED("共同抚养", "both");

  private final Text label;

  Custody(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
