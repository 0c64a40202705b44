package org.luohu.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Quotation;
import org.luohu.text.Text;
import picocli.CommandLine.Option;

/** In which form the results of cases come, and how much the cases must exercise. */
final class TestOptions {

  private static final List<String> FORMATS = List.of("text", "json", "junit");

  @Option(
      names = "--format",
      paramLabel = "text|json|junit",
      description = {
        "输出格式；默认 text；junit 为 JUnit XML。",
        "The form of the output; text by default; junit is JUnit XML."
      })
  private String format = "text";

  @Option(
      names = "--min-rules",
      paramLabel = "PERCENT",
      description = {"在案例里成立过的规则，至少占百分之几。", "At least this much of the rules hold in a case."})
  private @Nullable String rules;

  @Option(
      names = "--min-articles",
      paramLabel = "PERCENT",
      description = {"有案例的条款，至少占百分之几。", "At least this much of the articles have a case."})
  private @Nullable String articles;

  @Option(
      names = "--min-neighbours",
      paramLabel = "PERCENT",
      description = {
        "有两个只差一处的案例分在两边的规则，至少占百分之几。",
        "At least this much of the rules have cases on both sides that differ in one fact."
      })
  private @Nullable String neighbours;

  @Option(
      names = "--watch",
      description = {
        "不退出，每次保存后重新判断（Ctrl-C 结束）。",
        "Stay, and tell again after each save (Ctrl-C ends)."
      })
  private boolean watch;

  /** The form. */
  String format() {
    return OutputOptions.oneOf("--format", format, FORMATS);
  }

  /** Whether to stay and look again. */
  boolean watch() {
    if (watch && !format().equals("text")) {
      throw new UsageFault(
          Text.of("`--watch` 只输出 text", "`--watch` comes as text only"), List.of());
    }
    return watch;
  }

  /** The gates; null where none was set. */
  Gates gates() {
    return new Gates(
        percent("--min-rules", rules),
        percent("--min-articles", articles),
        percent("--min-neighbours", neighbours));
  }

  private static @Nullable Integer percent(String option, @Nullable String typed) {
    if (typed == null || typed.matches("[0-9]{1,2}|100")) {
      return typed == null ? null : Integer.valueOf(typed);
    }
    String quoted = Quotation.of(typed);
    throw new UsageFault(
        Text.of("`" + option + "` 不能是 " + quoted, "`" + option + "` cannot be " + quoted),
        List.of(Text.of("写 0 至 100 的整数", "write a whole number from 0 to 100")));
  }

  /**
   * How much of a hundred must be exercised; null for any.
   *
   * @param rules of the rules
   * @param articles of the articles
   * @param neighbours of the rules, on both sides
   */
  record Gates(@Nullable Integer rules, @Nullable Integer articles, @Nullable Integer neighbours) {}
}
