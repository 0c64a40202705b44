package org.luohu.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** Whether the answer comes as text, as JSON or as HTML to be printed. */
final class PrintedFormatOption {

  @Option(
      names = "--format",
      paramLabel = "text|json|html",
      description = {
        "输出格式；默认 text。html 可以直接打印，A4 纸。",
        "The form of the output; text by default. html is ready for A4 paper."
      })
  private String format = "text";

  /**
   * Its name: text, json or html.
   *
   * @throws UsageFault if it is misspelt
   */
  String name() {
    return FormatOption.oneOf("--format", format, List.of("text", "json", "html"));
  }
}
