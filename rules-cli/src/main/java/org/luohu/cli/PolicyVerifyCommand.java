package org.luohu.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.luohu.Luohu;
import org.luohu.author.Proofs;
import org.luohu.policy.Policy;
import org.luohu.proof.Report;
import org.luohu.text.Language;
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
final class PolicyVerifyCommand implements Callable<Integer>, Spoken {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = {
        "只看这些政策，以及同时施行的：地区/事项，或者加上施行日。",
        "Only these, with all in force beside them: region/matter[/first-day]."
      })
  private List<String> ids = new ArrayList<>();

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private PolicyOptions policies = new PolicyOptions();
  @Mixin private HelpOption help = new HelpOption();

  PolicyVerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Language language() {
    return output.languageIfAny();
  }

  @Override
  public Integer call() {
    output.check();
    PolicyTree tree = PolicyTree.read(policies.files());
    Set<String> chosen = new LinkedHashSet<>();
    ids.forEach(id -> tree.named(id).stream().map(Policy::id).forEach(chosen::add));
    Luohu luohu = Luohu.open(tree.files());
    Report report = ids.isEmpty() ? Proofs.verify(luohu) : Proofs.verify(luohu, chosen);
    terminal.print(output.json() ? report.json() + "\n" : report.text(output.language()));
    return report.clean() ? Exit.DONE : Exit.FAULTS;
  }
}
