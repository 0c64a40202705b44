package org.luohu.facts.movechild;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** How child and joined parent are related (与所投靠一方的关系). */
public enum Kinship implements Choice {
  /** By birth (亲生). */
  BIRTH("亲生子女", "child by birth"),
  /** By adoption (收养). */
  ADOPTED("养子女", "adopted child"),
  /** By the parent's marriage (继子女). */
  STEP("继子女", "stepchild");

  private final Text label;

  Kinship(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
