package org.luohu.decision;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Whether a material is there. */
public enum MaterialState implements Choice {
  /** It was brought. */
  PROVIDED("已提交", "provided"),
  /** It was not brought, or does not exist. */
  MISSING("缺", "missing"),
  /** Nothing was said of it. */
  UNSTATED("应备", "to bring"),
  /** Whether it is needed depends on a fact that is missing. */
  POSSIBLE("视情况", "perhaps");

  private final Text label;

  MaterialState(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
