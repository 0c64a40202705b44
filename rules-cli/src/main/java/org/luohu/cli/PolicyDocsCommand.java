package org.luohu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.Callable;
import org.luohu.Luohu;
import org.luohu.cases.CaseCoverage;
import org.luohu.cases.CaseReader;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CaseRunner;
import org.luohu.cases.KnownCodes;
import org.luohu.cases.PolicyCase;
import org.luohu.newborn.Newborn;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.site.Site;
import org.luohu.text.Language;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code luohu policy docs}: the policies as a site of plain pages. */
@Command(
    name = "docs",
    header = {
      "把政策写成一套网页：规则、来源、案例、变化。",
      "Write the policies as a site: rules, sources, cases, changes."
    },
    footerHeading = "%n例 Example:%n",
    footer = "  luohu policy docs site")
final class PolicyDocsCommand implements Callable<Integer>, Spoken {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "OUT",
      description = {
        "写到这个文件夹：还没有的、空的，或者以前写成的网页。",
        "The folder to write: new, empty, or a site written before."
      })
  private String out = "";

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private PolicyOptions policies = new PolicyOptions();
  @Mixin private HelpOption help = new HelpOption();

  PolicyDocsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Language language() {
    return output.languageIfAny();
  }

  @Override
  public Integer call() throws IOException {
    output.check();
    SiteFolder folder = SiteFolder.at(Path.of(out));
    NavigableMap<String, byte[]> files = site(policies.files());
    folder.replace(files);
    terminal.print(
        Text.of(
                    "已写成 " + files.size() + " 个文件：" + out + "/index.html",
                    files.size() + " files written: " + out + "/index.html")
                .in(output.language())
            + "\n");
    return Exit.DONE;
  }

  private static NavigableMap<String, byte[]> site(PolicyFiles files) {
    Luohu luohu = Luohu.open(files);
    List<PolicyCase> cases = cases(files, luohu);
    CaseRunner runner = new CaseRunner(luohu::decide);
    List<CaseResult> results = cases.stream().map(runner::run).toList();
    List<PolicyCase> decided =
        results.stream()
            .filter(result -> result.decision() != null)
            .map(CaseResult::policyCase)
            .toList();
    CaseCoverage coverage =
        new CaseCoverage(
            decided,
            (application, consumer) ->
                luohu
                    .standings(application)
                    .forEach(standing -> consumer.accept(standing.rule(), standing.truth())));
    return Site.of(luohu.library(), results, coverage);
  }

  private static List<PolicyCase> cases(PolicyFiles files, Luohu luohu) {
    Problems problems = new Problems();
    List<String> facts = Newborn.VOCABULARY.statedFacts().stream().map(StatedFact::key).toList();
    CaseReader reader = new CaseReader(KnownCodes.of(luohu.library(), facts), problems);
    List<PolicyCase> cases =
        files.folders().stream().flatMap(policy -> reader.readAll(files, policy).stream()).toList();
    if (!problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return cases;
  }
}
