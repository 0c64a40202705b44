package org.luohu.mutation;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Why no case need kill a mutant: proved over all families that the vocabulary admits. */
public enum Excuse implements Choice {
  /** Both conditions hold for the same families. */
  SAME_CONDITION("条件对所有家庭都相同", "both conditions hold for the same families"),
  /** The conditions differ, and other rules say the same wherever they do. */
  SAID_ANYHOW("不同之处别的规则也说了同样的话", "where they differ, other rules say the same");

  private final Text label;

  Excuse(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
