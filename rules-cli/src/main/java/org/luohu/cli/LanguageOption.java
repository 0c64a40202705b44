package org.luohu.cli;

import java.util.List;
import org.luohu.text.Language;
import picocli.CommandLine.Option;

/** In which language people are spoken to. */
final class LanguageOption {

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      order = 20,
      description = {"文字用中文还是英文；默认 zh。", "The language of text; Chinese by default."})
  private String lang = "zh";

  /**
   * The language.
   *
   * @throws UsageFault if it is misspelt
   */
  Language language() {
    FormatOption.oneOf("--lang", lang, List.of("zh", "en"));
    return languageIfAny();
  }

  /** The language, Chinese where it was misspelt: for telling of other faults. */
  Language languageIfAny() {
    return lang.equals("en") ? Language.EN : Language.ZH;
  }
}
