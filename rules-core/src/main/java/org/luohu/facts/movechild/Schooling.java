package org.luohu.facts.movechild;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Where the child goes to school (就读情况). */
public enum Schooling implements Choice {
  /** At a general senior secondary school (普通高中). */
  SENIOR_GENERAL("在普通高中就读", "at a general senior secondary school"),
  /** Anything else (其他). */
  OTHER("没有在普通高中就读", "not at a general senior secondary school");

  private final Text label;

  Schooling(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
