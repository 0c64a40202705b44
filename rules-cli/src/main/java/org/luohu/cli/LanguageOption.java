package org.luohu.cli;

import java.util.List;
import org.luohu.text.Language;
import picocli.CommandLine.Option;

/** In which language people are spoken to. */
final class LanguageOption {

  private static final List<String> LANGUAGES = List.of("zh", "en");

  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      description = {"文字用中文还是英文；默认 zh。", "The language of text; Chinese by default."})
  private String lang = "zh";

  /**
   * The language.
   *
   * @throws UsageFault if it is misspelt
   */
  Language language() {
    return OutputOptions.oneOf("--lang", lang, LANGUAGES).equals("en") ? Language.EN : Language.ZH;
  }

  /** The language, Chinese where it was misspelt: for telling of other faults. */
  Language languageIfAny() {
    return lang.equals("en") ? Language.EN : Language.ZH;
  }
}
