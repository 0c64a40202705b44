package org.luohu.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
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
    },
    footerHeading = "%n例 Examples:%n",
    footer = {"  luohu policy lint zhejiang --policies policies", "  luohu policy lint policies"})
final class PolicyLintCommand extends PolicyVerb {

  /** How versions are named, which an absolute path or one with dots is not. */
  private static final Pattern ID = Pattern.compile("[a-z0-9-]+(/[a-z0-9-]+)*/?");

  @Parameters(
      paramLabel = "ID|DIR",
      arity = "0..*",
      description = {
        "只看这些政策：地区、地区/事项，或者加上施行日；也可以是政策目录。不写则全部检查。",
        "Only these policies: region, region/matter, or with its first day; or other directories of"
            + " policies. All by default."
      })
  private List<String> named = new ArrayList<>();

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
    LintReport report = LintReport.of(reports());
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

  /** Of the tree asked for, or of the versions named in it, and of each directory named. */
  private List<LintReport> reports() {
    PolicyFiles asked = policies.files();
    Set<String> versions = new LinkedHashSet<>();
    List<String> directories = new ArrayList<>();
    for (String each : named) {
      if (asked.folders().stream().anyMatch(folder -> folder.startsWith(each + "/"))
          || (ID.matcher(each).matches() && !Files.isDirectory(PolicyOptions.path(each)))) {
        versions.addAll(PolicyOptions.meant(asked.folders(), each));
      } else {
        directories.add(each);
      }
    }
    List<LintReport> reports = new ArrayList<>();
    if (!versions.isEmpty()) {
      reports.add(report(asked, versions));
    } else if (policies.named() || directories.isEmpty()) {
      reports.add(report(asked));
    }
    directories.forEach(each -> reports.add(report(PolicyFiles.in(PolicyOptions.path(each)))));
    return reports;
  }

  private LintReport report(PolicyFiles files) {
    return stocked(files, files.folders(), Workshop.lint(files));
  }

  private LintReport report(PolicyFiles files, Set<String> versions) {
    return stocked(files, versions, Workshop.lint(files, versions));
  }

  /** The report with what stock Drools says, where that was asked for. */
  private LintReport stocked(PolicyFiles files, Collection<String> versions, LintReport report) {
    return stock ? report.with(StockWitness.check(files, versions, report.problems())) : report;
  }
}
