package org.luohu.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.luohu.Luohu;
import org.luohu.cases.CaseReader;
import org.luohu.cases.CaseResult;
import org.luohu.cases.CaseRunner;
import org.luohu.cases.Difference;
import org.luohu.cases.KnownCodes;
import org.luohu.cases.PolicyCase;
import org.luohu.newborn.Newborn;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problem;
import org.luohu.render.Json;
import org.luohu.text.Language;
import org.luohu.text.Text;
import org.luohu.vocabulary.StatedFact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code luohu policy test}: runs the cases. */
@Command(
    name = "test",
    header = {"跑案例，并把应有的和实有的并排列出。", "Run the cases; show expected and found side by side."})
final class PolicyTestCommand implements Callable<Integer>, Spoken {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = {
        "只跑这些政策的案例：地区/事项，或者加上施行日。",
        "Only these policies' cases: region/service, or with its first day."
      })
  private List<String> ids = new ArrayList<>();

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private PolicyOptions policies = new PolicyOptions();
  @Mixin private HelpOption help = new HelpOption();

  PolicyTestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Language language() {
    return output.languageIfAny();
  }

  @Override
  public Integer call() {
    output.check();
    PolicyFiles files = policies.files();
    Luohu luohu = Luohu.open(files);
    PolicyTree tree = new PolicyTree(files, luohu.library());
    List<Problem> problems = new ArrayList<>();
    CaseRunner runner = new CaseRunner(luohu::decide);
    List<CaseResult> results = cases(tree, problems).stream().map(runner::run).toList();
    List<CaseResult> failed = results.stream().filter(result -> !result.holds()).toList();
    if (output.json()) {
      terminal.print(
          Json.pretty(json -> json.object(() -> write(json, results.size(), failed, problems)))
              + "\n");
    } else {
      terminal.problems(problems, output.language());
      failed.forEach(
          result ->
              terminal.print(
                  CasePage.render(luohu, result, output.language(), terminal.outStyle()) + "\n"));
      terminal.print(
          summary(results.size(), failed.size(), problems.size()).in(output.language()) + "\n");
    }
    return failed.isEmpty() && problems.isEmpty() ? Exit.DONE : Exit.FAULTS;
  }

  private List<PolicyCase> cases(PolicyTree tree, List<Problem> problems) {
    Set<Policy> chosen = new LinkedHashSet<>();
    ids.forEach(id -> chosen.addAll(tree.named(id)));
    List<Policy> versions = ids.isEmpty() ? tree.library().all() : List.copyOf(chosen);
    List<String> facts = Newborn.VOCABULARY.statedFacts().stream().map(StatedFact::key).toList();
    CaseReader reader = new CaseReader(KnownCodes.of(tree.library(), facts), problems);
    return versions.stream()
        .flatMap(version -> reader.readAll(tree.files(), version.id()).stream())
        .toList();
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

  private static void write(Json json, int cases, List<CaseResult> failed, List<Problem> problems)
      throws IOException {
    json.number("cases", cases);
    json.array("failed", failed, result -> json.object(() -> write(json, result)));
    json.array(
        "problems", problems, problem -> json.object(() -> ProblemJson.write(json, problem)));
  }

  private static void write(Json json, CaseResult result) throws IOException {
    json.string("policy", result.policyCase().policy());
    json.string("case", result.policyCase().claim());
    json.string("file", result.policyCase().file());
    json.array(
        "differences",
        result.differences(),
        difference -> json.object(() -> write(json, difference)));
    json.arrayIfAny(
        "problems",
        result.problems(),
        problem -> json.object(() -> ProblemJson.write(json, problem)));
  }

  private static void write(Json json, Difference difference) throws IOException {
    json.string("aspect", difference.aspect().code());
    json.strings("expected", difference.expected());
    json.strings("found", difference.found());
  }
}
