package org.luohu.decision;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** How surely a source is known. */
public enum Trust implements Choice {
  /** The text, or the issuing police's own release, was read. */
  VERIFIED("已核原文", "verified"),
  /** Known from dated press, guides or copies. */
  REPORTED("据报道、转载", "reported"),
  /** Known, but not read. */
  UNVERIFIED("未核实", "unverified");

  private final Text label;

  Trust(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
