package org.luohu.facts;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** Where the child was born, as the law tells places apart. */
public enum Place implements Choice {
  /** The mainland (内地). */
  MAINLAND("内地", "the mainland"),
  /** Hong Kong (香港). */
  HONG_KONG("香港", "Hong Kong"),
  /** Macao (澳门). */
  MACAO("澳门", "Macao"),
  /** Taiwan (台湾). */
  TAIWAN("台湾", "Taiwan"),
  /** Abroad (国外). */
  ABROAD("国外", "abroad");

  private final Text label;

  Place(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
