package org.luohu.cli;

import java.util.List;
import org.luohu.document.MappingReader;
import org.luohu.text.Spelling;
import picocli.CommandLine.Option;

/** Whether the answer comes as text or as JSON. */
final class FormatOption {

  @Option(
      names = "--format",
      paramLabel = "text|json",
      description = {"输出格式；默认 text。", "The form of the output; text by default."})
  private String format = "text";

  /**
   * Whether JSON is asked for.
   *
   * @throws UsageFault if the form is misspelt
   */
  boolean json() {
    return oneOf("--format", format, List.of("text", "json")).equals("json");
  }

  /**
   * A word out of a list.
   *
   * @throws UsageFault if it is not on the list
   */
  static String oneOf(String option, String word, List<String> words) {
    if (!words.contains(word)) {
      throw UsageFault.cannotBe(
          "`" + option + "`",
          word,
          Spelling.nearest(word, words)
              .map(MappingReader::didYouMean)
              .orElse(MappingReader.oneOf(words)));
    }
    return word;
  }
}
