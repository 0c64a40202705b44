package org.luohu.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.luohu.author.Workshop;
import org.luohu.lint.LintReport;
import org.luohu.policy.PolicyFiles;
import org.luohu.report.LintJson;
import org.luohu.report.LintPage;
import org.luohu.report.SarifLog;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu policy lint}: every fault of a policy tree in one run. */
@Command(
    name = "lint",
    header = {
      "检查政策目录：读不进来的、没用到的、没有依据的、没有案例的。",
      "Lint policies: what would not load, is unused, unfounded or unproved."
    })
final class PolicyLintCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "DIR",
      arity = "0..*",
      description = {"政策目录；不写则检查自带的政策。", "Directories of policies; the bundled ones by default."})
  private List<String> directories = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|json|sarif",
      description = {
        "输出格式；默认 text；sarif 为 SARIF 2.1.0。",
        "The form of the output; text by default; sarif is SARIF 2.1.0."
      })
  private String format = "text";

  @Option(
      names = "--stock",
      order = 25,
      description = {
        "再请 Drools 自己的编译器看一遍（慢）。",
        "Have Drools' own compiler look at the rules as well (slow)."
      })
  private boolean stock;

  PolicyLintCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    FormatOption.oneOf("--format", format, List.of("text", "json", "sarif"));
    LintReport report = LintReport.of(trees().stream().map(this::report).toList());
    switch (format) {
      case "json" -> terminal.print(LintJson.of(report) + "\n");
      case "sarif" ->
          terminal.print(SarifLog.of(report.problems(), language(), Path.of("")) + "\n");
      default -> {
        terminal.problems(report.problems(), language());
        print(LintPage.summary(report));
      }
    }
    terminal.warnings(report.warnings(), language());
    return report.clean() ? Exit.DONE : Exit.FAULTS;
  }

  private LintReport report(PolicyFiles files) {
    LintReport report = Workshop.lint(files);
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
}
