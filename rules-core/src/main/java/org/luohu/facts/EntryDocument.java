package org.luohu.facts;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** The document on which the child entered the mainland. */
public enum EntryDocument implements Choice {
  /** A Chinese passport (中国护照). */
  PASSPORT("中国护照", "a Chinese passport"),
  /** A Chinese travel document (中国旅行证). */
  TRAVEL_DOCUMENT("中国旅行证", "a Chinese travel document"),
  /** An exit-entry permit (出入境通行证). */
  EXIT_ENTRY_PERMIT("出入境通行证", "an exit-entry permit"),
  /** A foreign passport (外国护照). */
  FOREIGN_PASSPORT("外国护照", "a foreign passport"),
  /** None (没有). */
  NONE("没有", "none");

  private final Text label;

  EntryDocument(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
