package org.luohu.text;

import java.util.Objects;

/**
 * One statement in Chinese and in English.
 *
 * @param zh the Chinese wording, the authoritative one
 * @param en the English wording
 */
public record Text(String zh, String en) {

  /** Checks that both wordings are present. */
  public Text {
    Objects.requireNonNull(zh, "zh");
    Objects.requireNonNull(en, "en");
  }

  /** A statement in both languages. */
  public static Text of(String zh, String en) {
    return new Text(zh, en);
  }

  /** The wording in the language asked for. */
  public String in(Language language) {
    return language == Language.ZH ? zh : en;
  }
}
