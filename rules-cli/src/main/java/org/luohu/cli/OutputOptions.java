package org.luohu.cli;

import java.util.List;
import org.luohu.document.MappingReader;
import org.luohu.document.Quotation;
import org.luohu.text.Language;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** In which form and language the answer comes. */
final class OutputOptions {

  private static final List<String> FORMATS = List.of("text", "json");

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = {"输出格式；默认 text。", "The form of the output; text by default."})
  private String format = "text";

  @Mixin private LanguageOption language = new LanguageOption();

  /** Whether JSON is asked for. */
  boolean json() {
    return oneOf("--format", format, FORMATS).equals("json");
  }

  /** The language of text. */
  Language language() {
    return language.language();
  }

  /** The language, Chinese where it was misspelt: for telling of other faults. */
  Language languageIfAny() {
    return language.languageIfAny();
  }

  /** Refuses a misspelt form or language before anything is read. */
  void check() {
    json();
    language();
  }

  /**
   * A word out of a list.
   *
   * @throws UsageFault if it is not on the list
   */
  static String oneOf(String option, String word, List<String> words) {
    if (!words.contains(word)) {
      String quoted = Quotation.of(word);
      Text help =
          Spelling.nearest(word, words)
              .map(MappingReader::didYouMean)
              .orElse(MappingReader.oneOf(words));
      throw new UsageFault(
          Text.of("`" + option + "` 不能是 " + quoted, "`" + option + "` cannot be " + quoted),
          List.of(help));
    }
    return word;
  }
}
