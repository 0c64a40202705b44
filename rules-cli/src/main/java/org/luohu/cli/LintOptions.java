package org.luohu.cli;

import java.util.List;
import picocli.CommandLine.Option;

/** In which form faults come. */
final class LintOptions {

  private static final List<String> FORMATS = List.of("text", "json", "sarif");

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      description = {
        "输出格式；默认 text；sarif 为 SARIF 2.1.0。",
        "The form of the output; text by default; sarif is SARIF 2.1.0."
      })
  private String format = "text";

  /**
   * The form.
   *
   * @throws UsageFault if it is misspelt
   */
  String format() {
    return OutputOptions.oneOf("--format", format, FORMATS);
  }
}
