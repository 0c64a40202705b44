package org.luohu.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.author.Workshop;
import org.luohu.document.MappingReader;
import org.luohu.policy.Policy;
import org.luohu.report.PolicyJson;
import org.luohu.report.PolicyPage;
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
final class PolicyShowCommand extends PolicyVerb {

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

  @Mixin private final FormatOption output = new FormatOption();

  PolicyShowCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    boolean json = output.json();
    LocalDate day = FilingDay.on(on);
    Workshop workshop = workshop();
    Policy policy = version(workshop, PolicyOptions.versions(workshop, id), day);
    terminal.print(
        json
            ? PolicyJson.of(workshop, policy) + "\n"
            : PolicyPage.of(workshop, policy, language(), terminal.outStyle()));
    return Exit.DONE;
  }

  private static Policy version(Workshop workshop, List<Policy> named, @Nullable LocalDate day) {
    List<String> policies = named.stream().map(Policy::name).distinct().toList();
    if (policies.size() > 1) {
      throw new UsageFault(
          Text.of("说的是几项政策，这里只看一项", "that is several policies, and one is shown"),
          MappingReader.oneOf(policies));
    }
    if (day == null) {
      return named.get(named.size() - 1);
    }
    List<Policy> inForce = workshop.library().inForce(day);
    return named.stream()
        .filter(inForce::contains)
        .findFirst()
        .orElseThrow(
            () ->
                new UsageFault(
                    Text.format(
                        "%2$s 这一天没有施行的版本：%1$s",
                        "no version of %s was in force on %s", named.get(0).name(), day)));
  }
}
