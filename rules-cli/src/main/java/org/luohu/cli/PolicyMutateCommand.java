package org.luohu.cli;

import java.util.ArrayList;
import java.util.List;
import org.luohu.author.Workshop;
import org.luohu.mutation.MutationReport;
import org.luohu.report.MutationJson;
import org.luohu.report.MutationPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code luohu policy mutate}: which changes of the rules no case would notice. */
@Command(
    name = "mutate",
    header = {
      "逐条改动规则，列出没有案例能发现的改动。",
      "Change each clause of each rule; list the changes no case notices."
    },
    footerHeading = "%n例 Example:%n",
    footer = "  luohu policy mutate zhejiang/birth-registration")
final class PolicyMutateCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = {
        "只改动这些政策的规则：地区/事项，或者加上施行日。",
        "Only these policies' rules: region/matter, or with its first day."
      })
  private List<String> ids = new ArrayList<>();

  @Mixin private final FormatOption output = new FormatOption();

  PolicyMutateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    boolean json = output.json();
    Workshop workshop = workshop();
    MutationReport report = workshop.mutate(PolicyOptions.versions(workshop, ids));
    terminal.print(
        json
            ? MutationJson.of(report) + "\n"
            : MutationPage.of(report, language(), terminal.outStyle()));
    return report.survivors().isEmpty() ? Exit.DONE : Exit.FAULTS;
  }
}
