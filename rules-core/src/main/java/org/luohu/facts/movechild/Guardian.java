package org.luohu.facts.movechild;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** With whom the child lives where the parents live apart (直接抚养). */
public enum Guardian implements Choice {
  /** The parent whom the child joins (所投靠的一方). */
  JOINED("由所投靠的一方直接抚养", "the parent joined"),
  /** The other parent (另一方). */
  OTHER("由另一方直接抚养", "the other parent"),
  /** Both (共同抚养). */
  SHARED("共同抚养", "both");

  private final Text label;

  Guardian(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
