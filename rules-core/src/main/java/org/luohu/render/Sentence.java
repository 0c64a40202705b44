package org.luohu.render;

import java.util.List;
import java.util.Locale;
import org.luohu.text.Language;

/** Turns wordings into sentences and enumerations as each language writes them. */
public final class Sentence {

  private static final String ENDS = "。！？；：.!?;:";

  private Sentence() {}

  /** The wording with a capital, in English, and a full stop. */
  public static String of(String words, Language language) {
    return capital(stopped(words, language), language);
  }

  /** The wording with a full stop, as after a colon; an empty one stays empty. */
  public static String stopped(String words, Language language) {
    String text = words.strip();
    if (text.isEmpty() || ENDS.indexOf(text.charAt(text.length() - 1)) >= 0) {
      return text;
    }
    return text + (language == Language.ZH ? "。" : ".");
  }

  /** The wording with a capital, in English. */
  public static String capital(String text, Language language) {
    return language == Language.ZH || text.isEmpty()
        ? text
        : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** The words one after the other: 甲、乙; a, b. */
  public static String list(List<String> words, Language language) {
    return String.join(language == Language.ZH ? "、" : ", ", words);
  }

  /** The words as alternatives: 甲、乙或者丙; a, b or c. */
  public static String either(List<String> words, Language language) {
    if (words.size() < 2) {
      return list(words, language);
    }
    List<String> most = words.subList(0, words.size() - 1);
    String or = language == Language.ZH ? "或者" : " or ";
    return list(most, language) + or + words.get(words.size() - 1);
  }
}
