package org.luohu.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.luohu.policy.Policy;
import org.luohu.text.Language;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu policy show}: one version in words. */
@Command(
    name = "show",
    header = {
      "用文字说明一个政策版本：来源、规则、材料、步骤。",
      "Tell a policy version in words: sources, rules, materials, steps."
    },
    footerHeading = "%n例 Example:%n",
    footer = "  luohu policy show zhejiang/birth-registration --on 2021-11-23")
final class PolicyShowCommand implements Callable<Integer>, Spoken {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "ID",
      description = {
        "地区/事项/施行日；只写地区/事项的，为最新的版本。",
        "region/matter/first-day; region/matter alone is its newest version."
      })
  private String id = "";

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = {"这一天施行的版本。", "The version in force on this day."})
  private @Nullable String on;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private PolicyOptions policies = new PolicyOptions();
  @Mixin private HelpOption help = new HelpOption();

  PolicyShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Language language() {
    return output.languageIfAny();
  }

  @Override
  public Integer call() {
    output.check();
    LocalDate day = Days.on(on);
    PolicyTree tree = PolicyTree.read(policies.files());
    Policy policy = version(tree, tree.named(id), day);
    terminal.print(
        output.json()
            ? PolicyJson.render(tree, policy) + "\n"
            : PolicyPage.render(tree, policy, output.language(), terminal.outStyle()));
    return Exit.DONE;
  }

  private static Policy version(PolicyTree tree, List<Policy> named, @Nullable LocalDate day) {
    if (day == null) {
      return named.get(named.size() - 1);
    }
    List<Policy> inForce = tree.library().inForce(day);
    return named.stream()
        .filter(inForce::contains)
        .findFirst()
        .orElseThrow(
            () ->
                new UsageFault(
                    Text.of(
                        day + " 这一天没有施行的版本：" + named.get(0).name(),
                        "no version of " + named.get(0).name() + " was in force on " + day),
                    List.of()));
  }
}
