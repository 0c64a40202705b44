package org.luohu.newborn;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Whose parents the grandparents are. */
public enum Side implements Choice {
  /** 祖父母. */
  PATERNAL("祖父母", "the father's parents"),
  /** 外祖父母. */
  MATERNAL("外祖父母", "the mother's parents");

  private final Text label;

  Side(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
