package org.luohu.cli;

import java.util.ArrayList;
import java.util.List;
import org.luohu.author.Workshop;
import org.luohu.policy.Policy;
import org.luohu.report.ProofJson;
import org.luohu.report.ProofPage;
import org.luohu.verify.Report;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code luohu policy verify}: what is wrong with the rules, proved over all families. */
@Command(
    name = "verify",
    header = {
      "对所有可能的家庭证明规则有没有错：永不适用、多余、互相矛盾、没有覆盖。",
      "Prove over all possible families what is wrong with the rules."
    },
    footerHeading = "%n例 Example:%n",
    footer = "  luohu policy verify zhejiang/birth-registration --policies policies")
final class PolicyVerifyCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = {
        "只看这些政策，以及同时施行的：地区/事项，或者加上施行日。",
        "Only these, with all in force beside them: region/matter[/first-day]."
      })
  private List<String> ids = new ArrayList<>();

  @Mixin private final FormatOption output = new FormatOption();
  @Mixin private final LimitOption limit = new LimitOption();

  PolicyVerifyCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    boolean json = output.json();
    Workshop workshop = workshop();
    List<String> versions = PolicyOptions.versions(workshop, ids).stream().map(Policy::id).toList();
    Report report = limit.within(terminal, language(), budget -> workshop.verify(versions, budget));
    terminal.print(json ? ProofJson.of(report) + "\n" : ProofPage.of(report, language()));
    return report.clean() ? Exit.DONE : Exit.FAULTS;
  }
}
