package org.luohu.toy;

import org.luohu.text.Choice;
import org.luohu.text.Text;

/** What kind of reader asks for a card. */
public enum ReaderKind implements Choice {
  RESIDENT("居民", "a resident"),
  STUDENT("学生", "a student"),
  VISITOR("访客", "a visitor");

  private final Text label;

  ReaderKind(String zh, String en) {
    label = Text.of(zh, en);
  }

  @Override
  public Text label() {
    return label;
  }
}
