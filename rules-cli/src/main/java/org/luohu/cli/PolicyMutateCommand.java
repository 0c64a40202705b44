package org.luohu.cli;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.luohu.author.Proofs;
import org.luohu.cases.CaseReader;
import org.luohu.cases.KnownCodes;
import org.luohu.cases.PolicyCase;
import org.luohu.mutation.MutationReport;
import org.luohu.mutation.MutationRun;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Language;
import org.luohu.vocabulary.StatedFact;
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
final class PolicyMutateCommand implements Callable<Integer>, Spoken {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = {
        "只改动这些政策的规则：地区/事项，或者加上施行日。",
        "Only these policies' rules: region/matter, or with its first day."
      })
  private List<String> ids = new ArrayList<>();

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private PolicyOptions policies = new PolicyOptions();
  @Mixin private HelpOption help = new HelpOption();

  PolicyMutateCommand(Terminal terminal) {
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
    Set<Policy> chosen = new LinkedHashSet<>();
    ids.forEach(id -> chosen.addAll(tree.named(id)));
    MutationRun run = new MutationRun(tree.library(), Proofs.SERVICE, Proofs::judge, cases(tree));
    MutationReport report = run.of(ids.isEmpty() ? tree.library().all() : chosen);
    terminal.print(
        output.json()
            ? MutationJson.render(report) + "\n"
            : MutationPage.render(report, output.language(), terminal.outStyle()));
    return report.survivors().isEmpty() ? Exit.DONE : Exit.FAULTS;
  }

  /** The cases of the whole tree: a mutant of one version may be killed by another's. */
  private static List<PolicyCase> cases(PolicyTree tree) {
    Problems problems = new Problems();
    List<String> facts = Newborn.VOCABULARY.statedFacts().stream().map(StatedFact::key).toList();
    CaseReader reader = new CaseReader(KnownCodes.of(tree.library(), facts), problems);
    List<PolicyCase> cases =
        tree.files().folders().stream()
            .flatMap(folder -> reader.readAll(tree.files(), folder).stream())
            .toList();
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return cases;
  }
}
