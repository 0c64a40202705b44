package org.luohu.text;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One statement in Chinese and in English.
 *
 * @param zh the Chinese wording, the authoritative one
 * @param en the English wording
 */
public record Text(String zh, String en) implements Serializable {

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

  // Written out: those that the compiler leaves to run-time linking cost a short-lived command
  // milliseconds each.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Text that && zh.equals(that.zh) && en.equals(that.en);
  }

  @Override
  public int hashCode() {
    return 31 * zh.hashCode() + en.hashCode();
  }
}
