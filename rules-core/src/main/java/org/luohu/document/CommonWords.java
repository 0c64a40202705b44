package org.luohu.document;

import java.time.LocalDate;
import java.util.Optional;

/** What people commonly write for days, for yes and for no. */
public final class CommonWords {

  private CommonWords() {}

  /** The day that a text names: 2024/5/10, 2024年5月10日, 2024.5.10, 20240510 or 2024-05-10. */
  public static Optional<LocalDate> day(String text) {
    return Words.commonDate(text);
  }

  /** Yes or no, if a word means either. */
  public static Optional<Boolean> truth(String word) {
    return Words.truth(word.strip().toLowerCase(java.util.Locale.ROOT));
  }
}
