package org.luohu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.luohu.Luohu;
import org.luohu.author.CaseRun;
import org.luohu.author.CaseSuite;
import org.luohu.cases.CaseResult;
import org.luohu.forms.HtmlPage;
import org.luohu.forms.ReportHtml;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.ProblemsException;
import org.luohu.render.Ink;
import org.luohu.report.CaseJson;
import org.luohu.report.CasePage;
import org.luohu.report.ClausePage;
import org.luohu.report.JunitReport;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code luohu policy test}: runs the cases. */
@Command(
    name = "test",
    header = {"跑案例，并把应有的和实有的并排列出。", "Run the cases; show expected and found side by side."},
    footerHeading = "%n例 Examples:%n",
    footer = {
      "  luohu policy test zhejiang/birth-registration --policies policies --watch",
      "  luohu policy test --min-rules 100 --format junit > cases.xml",
      "  luohu policy test --policies policies --accept policies/…/cases/随父.yaml"
    })
final class PolicyTestCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = {
        "只跑这些政策的案例：地区/事项，或者加上施行日。",
        "Only these policies' cases: region/matter, or with its first day."
      })
  private List<String> ids = new ArrayList<>();

  @Mixin private final TestOptions options = new TestOptions();

  PolicyTestCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    options.check();
    if (!options.accepted().isEmpty()) {
      return new Acceptance(terminal, language(), options.yes())
          .of(policies.directory(), options.accepted());
    }
    CaseSuite suite = new CaseSuite(workshop -> PolicyOptions.versions(workshop, ids));
    return options.watch() ? watch(suite) : told(suite.run(policies.files()));
  }

  /** Tells what came of the cases; the exit code. */
  private int told(CaseRun run) {
    terminal.warnings(run.workshop().torn(), language());
    CaseRun.Covered covered = run.covered(options.neighbours(), options.clauses());
    switch (options.format()) {
      case "json" -> terminal.print(CaseJson.of(run, covered) + "\n");
      case "junit" -> terminal.print(JunitReport.of(run, language()));
      case "html" -> terminal.print(html(covered));
      default -> text(run, covered);
    }
    List<Text> below = options.below(covered);
    below.forEach(gate -> terminal.say(gate.in(language())));
    return run.clean() && below.isEmpty() ? Exit.DONE : Exit.FAULTS;
  }

  private String html(CaseRun.Covered covered) {
    HtmlPage page = new HtmlPage(language());
    ClausePage.write(page, covered);
    return ReportHtml.render(
        page.in("条件由哪个案例证明", "Which case proves each clause"), page, Luohu.version());
  }

  private void text(CaseRun run, CaseRun.Covered covered) {
    terminal.problems(run.problems(), language());
    for (CaseResult result : run.failed()) {
      terminal.print(CasePage.of(run.workshop(), result, language(), terminal.outStyle()) + "\n");
    }
    print(CasePage.summary(run));
    terminal.print(ClausePage.undecided(covered, language(), terminal.outStyle()));
    if (!run.results().isEmpty()) {
      print(CasePage.coverage(covered));
    }
  }

  private int watch(CaseSuite suite) {
    try (TreeWatch tree = new TreeWatch(policies.directory())) {
      again(suite, tree.files());
      while (true) {
        tree.await();
        again(suite, tree.files());
        long milliseconds = System.currentTimeMillis() - tree.lastSaved();
        print(Text.format("从保存到结论 %s 毫秒", "%s ms from save to verdict", milliseconds));
      }
    } catch (InterruptedException e) {
      return Exit.DONE;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void again(CaseSuite suite, PolicyFiles files) {
    String time = LocalTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS).toString();
    terminal.print("\n" + Ink.BOLD.paint("── " + time + " ──", terminal.outStyle()) + "\n");
    try {
      CaseRun run = suite.run(files);
      text(run, run.covered(false, false));
      print(Text.format("重新判定 %s 个", "%s decided anew", run.fresh()));
    } catch (ProblemsException e) {
      terminal.problems(e.problems(), language());
      print(Text.format("%s 处问题，改好后保存即可。", "%s faults; mend them and save.", e.problems().size()));
    }
  }
}
