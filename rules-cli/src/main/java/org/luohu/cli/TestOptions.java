package org.luohu.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.author.CaseRun;
import org.luohu.cases.CoverageCount;
import org.luohu.text.Text;
import picocli.CommandLine.Option;

/** In which form the results of cases come, and how much the cases must exercise. */
final class TestOptions {

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = {
        "输出格式：text（默认）、json、junit（JUnit XML）、html（每个条件由哪个案例证明，一页）。",
        "The form of the output: text, json, junit (JUnit XML), or html, a page of which case"
            + " proves each clause."
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
      names = "--min-clauses",
      paramLabel = "PERCENT",
      description = {
        "规则的条件，至少百分之几有案例由它一个决定规则成立、又有案例由它一个决定不成立；缺的列出。",
        "At least this much of the clauses decide a rule alone, as true in a case and as false in"
            + " another; others are listed."
      })
  private @Nullable String clauses;

  @Option(
      names = "--watch",
      description = {
        "不退出，每次保存后重新判断（Ctrl-C 结束）。",
        "Stay, and tell again after each save (Ctrl-C ends)."
      })
  private boolean watch;

  @Option(
      names = "--accept",
      paramLabel = "CASE",
      arity = "1..*",
      description = {
        "逐个列出这些案例的差别，回答 y 以后改成现在的结论。",
        "Show the differences of these cases; after a y, expect what is decided now."
      })
  private List<String> accepted = new ArrayList<>();

  @Option(
      names = "--yes",
      description = {
        "和 --accept 一起：不问就改；持续集成里不能用。",
        "With --accept: do not ask; refused in continuous integration."
      })
  private boolean yes;

  /** The cases to be accepted. */
  List<String> accepted() {
    return accepted;
  }

  /** Whether to accept without asking. */
  boolean yes() {
    return yes;
  }

  /**
   * The form.
   *
   * @throws UsageFault if it is misspelt
   */
  String format() {
    return FormatOption.oneOf("--format", format, List.of("text", "json", "junit", "html"));
  }

  /** Whether to stay and look again. */
  boolean watch() {
    return watch;
  }

  /** Whether neighbours count. */
  boolean neighbours() {
    return neighbours != null;
  }

  /** Whether clauses count. */
  boolean clauses() {
    return clauses != null || format.equals("html");
  }

  /**
   * Refuses what makes no sense before anything is read.
   *
   * @throws UsageFault if something does not
   */
  void check() {
    format();
    percent("--min-rules", rules);
    percent("--min-articles", articles);
    percent("--min-neighbours", neighbours);
    percent("--min-clauses", clauses);
    if (watch && !format.equals("text")) {
      throw new UsageFault(Text.of("`--watch` 只输出 text", "`--watch` comes as text only"));
    }
  }

  /** The gates that are not met, in words. */
  List<Text> below(CaseRun.Covered covered) {
    List<Text> below = new ArrayList<>();
    below(
        below,
        "--min-rules",
        rules,
        covered.rules(),
        Text.of("在案例里成立过的规则", "rules that hold in a case"));
    below(
        below,
        "--min-articles",
        articles,
        covered.articles(),
        Text.of("有案例的条款", "articles with a case"));
    below(
        below,
        "--min-neighbours",
        neighbours,
        covered.neighbours(),
        Text.of("两边都有相邻案例的规则", "rules with neighbouring cases on both sides"));
    below(
        below,
        "--min-clauses",
        clauses,
        covered.decided(),
        Text.of("两种结果都由它决定过的条件", "clauses that decide both ways"));
    return below;
  }

  private static void below(
      List<Text> below, String gate, @Nullable String typed, CoverageCount count, Text what) {
    Integer percent = percent(gate, typed);
    if (percent != null && !count.atLeast(percent)) {
      below.add(
          Text.format(
              "%s %s，不到 %4$s 要求的 %3$s%%",
              "%s: %s, less than the %s%% of %s", what, count, percent, gate));
    }
  }

  private static @Nullable Integer percent(String option, @Nullable String typed) {
    if (typed == null || typed.matches("[0-9]{1,2}|100")) {
      return typed == null ? null : Integer.valueOf(typed);
    }
    throw UsageFault.cannotBe(
        "`" + option + "`", typed, Text.of("写 0 至 100 的整数", "write a whole number from 0 to 100"));
  }
}
