package org.luohu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.luohu.lint.LintReport;
import org.luohu.lint.PolicyLint;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problems;
import org.luohu.render.Json;
import org.luohu.text.Language;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu policy lint}: every fault of a policy tree in one run. */
@Command(
    name = "lint",
    header = {
      "检查政策目录：读不进来的、没用到的、没有依据的、没有案例的。",
      "Lint policies: what would not load, is unused, unfounded or unproved."
    })
final class PolicyLintCommand implements Callable<Integer>, Spoken {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description = {"政策目录；不写则检查自带的政策。", "Directories of policies; the bundled ones by default."})
  private List<String> directories = new ArrayList<>();

  @Mixin private LintOptions output = new LintOptions();
  @Mixin private LanguageOption language = new LanguageOption();

  @Option(
      names = "--stock",
      description = {
        "再请 Drools 自己的编译器看一遍（慢）。",
        "Have Drools' own compiler look at the rules as well (slow)."
      })
  private boolean stock;

  @Mixin private PolicyOptions policies = new PolicyOptions();
  @Mixin private HelpOption help = new HelpOption();

  PolicyLintCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Language language() {
    return language.languageIfAny();
  }

  @Override
  public Integer call() {
    String format = output.format();
    Language spoken = language.language();
    List<LintReport> reports = trees().stream().map(this::report).toList();
    Problems problems = new Problems();
    reports.forEach(report -> problems.addAll(report.problems()));
    switch (format) {
      case "json" ->
          terminal.print(
              Json.pretty(json -> json.object(() -> write(json, reports, problems))) + "\n");
      case "sarif" -> terminal.print(SarifLog.render(problems, spoken, Path.of("")) + "\n");
      default -> {
        terminal.problems(problems, spoken);
        terminal.print(summary(reports, problems.found()).in(spoken) + "\n");
      }
    }
    return problems.isEmpty() ? Exit.DONE : Exit.FAULTS;
  }

  private LintReport report(PolicyFiles files) {
    LintReport report = PolicyLint.report(files);
    return stock ? report.with(StockWitness.check(files, report.problems())) : report;
  }

  private List<PolicyFiles> trees() {
    List<PolicyFiles> trees = new ArrayList<>();
    if (policies.named() || directories.isEmpty()) {
      trees.add(policies.files());
    }
    directories.forEach(directory -> trees.add(PolicyFiles.in(PolicyOptions.path(directory))));
    return trees;
  }

  private static Text summary(List<LintReport> reports, int problems) {
    int versions = reports.stream().mapToInt(LintReport::versions).sum();
    int rules = reports.stream().mapToInt(LintReport::rules).sum();
    int cases = reports.stream().mapToInt(LintReport::cases).sum();
    return Text.of(
        "查了 "
            + versions
            + " 个版本、"
            + rules
            + " 条规则、"
            + cases
            + " 个案例："
            + (problems == 0 ? "没有问题。" : "有 " + problems + " 处问题。逐种说明：luohu policy explain 代码"),
        "looked at "
            + versions
            + " versions, "
            + rules
            + " rules, "
            + cases
            + " cases: "
            + (problems == 0
                ? "no faults."
                : (problems == 1 ? "1 fault" : problems + " faults")
                    + "; luohu policy explain CODE tells more."));
  }

  private static void write(Json json, List<LintReport> reports, Problems problems)
      throws IOException {
    json.number("versions", reports.stream().mapToInt(LintReport::versions).sum());
    json.number("rules", reports.stream().mapToInt(LintReport::rules).sum());
    json.number("cases", reports.stream().mapToInt(LintReport::cases).sum());
    ProblemJson.write(json, problems);
  }
}
