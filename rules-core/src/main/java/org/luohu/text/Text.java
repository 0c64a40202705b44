package org.luohu.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
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

  /** A name or number that both languages write alike. */
  public static Text plain(String text) {
    return new Text(text, text);
  }

  /**
   * A statement with parts in the places of {@code %s}, as {@link String#format} fills them.
   *
   * @param parts the parts; each that is a text itself comes in the language of its sentence
   */
  public static Text format(String zh, String en, @Nullable Object... parts) {
    return new Text(
        String.format(Locale.ROOT, zh, in(Language.ZH, parts)),
        String.format(Locale.ROOT, en, in(Language.EN, parts)));
  }

  private static Object[] in(Language language, @Nullable Object... parts) {
    return Arrays.stream(parts)
        .map(part -> part instanceof Text text ? text.in(language) : part)
        .toArray();
  }

  /** Texts one after the other, each language with its own mark between two of them. */
  public static Text join(String zh, String en, Collection<Text> texts) {
    return new Text(
        texts.stream().map(Text::zh).collect(Collectors.joining(zh)),
        texts.stream().map(Text::en).collect(Collectors.joining(en)));
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
