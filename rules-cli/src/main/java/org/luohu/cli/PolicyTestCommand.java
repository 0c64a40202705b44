package org.luohu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.ProblemsException;
import org.luohu.render.Ink;
import org.luohu.text.Language;
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
      "  luohu policy test --min-rules 100 --format junit > cases.xml"
    })
final class PolicyTestCommand implements Callable<Integer>, Spoken {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = {
        "只跑这些政策的案例：地区/事项，或者加上施行日。",
        "Only these policies' cases: region/matter, or with its first day."
      })
  private List<String> ids = new ArrayList<>();

  @Mixin private TestOptions options = new TestOptions();
  @Mixin private LanguageOption spoken = new LanguageOption();
  @Mixin private PolicyOptions policies = new PolicyOptions();
  @Mixin private HelpOption help = new HelpOption();

  PolicyTestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Language language() {
    return spoken.languageIfAny();
  }

  @Override
  public Integer call() {
    options.format();
    spoken.language();
    options.gates();
    CaseSuite suite = new CaseSuite(ids);
    return options.watch() ? watch(suite) : told(suite.run(policies.files()));
  }

  /** Tells what came of the cases; the exit code. */
  private int told(CaseRun run) {
    TestOptions.Gates gates = options.gates();
    CaseRun.Covered covered = run.covered(gates.neighbours() != null);
    List<Text> below = covered.below(gates);
    switch (options.format()) {
      case "json" -> terminal.print(CaseRunJson.render(run, covered) + "\n");
      case "junit" -> terminal.print(JunitReport.render(run, language()));
      default -> text(run, covered);
    }
    below.forEach(gate -> terminal.say(gate.in(language())));
    return run.clean() && below.isEmpty() ? Exit.DONE : Exit.FAULTS;
  }

  private void text(CaseRun run, CaseRun.Covered covered) {
    terminal.problems(run.problems(), language());
    run.failed()
        .forEach(
            result ->
                terminal.print(
                    CasePage.render(run.luohu(), result, language(), terminal.outStyle()) + "\n"));
    terminal.print(
        summary(run.decided().size(), run.failed().size(), run.problems().size()).in(language())
            + "\n");
    if (!run.decided().isEmpty()) {
      terminal.print(coverage(covered).in(language()) + "\n");
    }
  }

  private static Text coverage(CaseRun.Covered covered) {
    boolean neighbours = covered.neighbours().all() > 0;
    return Text.of(
        "在案例里成立过的规则 "
            + covered.rules()
            + "，有案例的条款 "
            + covered.articles()
            + (neighbours ? "，两边都有相邻案例的规则 " + covered.neighbours() : "")
            + "。",
        "rules that hold in a case: "
            + covered.rules()
            + "; articles with a case: "
            + covered.articles()
            + (neighbours ? "; rules with neighbours on both sides: " + covered.neighbours() : "")
            + ".");
  }

  private int watch(CaseSuite suite) {
    try (TreeWatch tree = new TreeWatch(policies.directory())) {
      again(suite, tree.files());
      while (true) {
        tree.await();
        again(suite, tree.files());
        long milliseconds = System.currentTimeMillis() - tree.lastSaved();
        terminal.print(
            Text.of("从保存到结论 " + milliseconds + " 毫秒", milliseconds + " ms from save to verdict")
                    .in(language())
                + "\n");
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
      text(run, run.covered(false));
      terminal.print(
          Text.of("重新判定 " + run.fresh() + " 个", run.fresh() + " decided anew").in(language())
              + "\n");
    } catch (ProblemsException e) {
      terminal.problems(e.problems(), language());
      terminal.print(
          Text.of(
                      e.problems().size() + " 处问题，改好后保存即可。",
                      e.problems().size() + " faults; mend them and save.")
                  .in(language())
              + "\n");
    }
  }

  private static Text summary(int cases, int failed, int problems) {
    String zh = problems == 0 ? "" : "，另有 " + problems + " 处写得不对";
    String en = problems == 0 ? "" : ", and " + problems + " faults in case files";
    if (cases == 0) {
      return Text.of("没有可跑的案例" + zh + "。", "no cases to run" + en + ".");
    }
    return Text.of(
        "案例 "
            + cases
            + " 个："
            + (failed == 0 ? "全部符合" : "符合 " + (cases - failed) + " 个，不符 " + failed + " 个")
            + zh
            + "。",
        cases
            + " cases: "
            + (failed == 0 ? "all hold" : (cases - failed) + " hold, " + failed + " do not")
            + en
            + ".");
  }
}
