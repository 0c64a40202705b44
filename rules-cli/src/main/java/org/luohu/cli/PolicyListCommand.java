package org.luohu.cli;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.author.Workshop;
import org.luohu.policy.Policy;
import org.luohu.report.PolicyJson;
import org.luohu.report.PolicyPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code luohu policy list}: the versions in time. */
@Command(
    name = "list",
    header = {"列出政策的各个版本和施行的日子。", "List the policies' versions and when they are in force."})
final class PolicyListCommand extends PolicyVerb {

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = {"只列这一天施行的。", "Only those in force on this day."})
  private @Nullable String on;

  @Mixin private final FormatOption output = new FormatOption();

  PolicyListCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    boolean json = output.json();
    LocalDate day = FilingDay.on(on);
    Workshop workshop = workshop();
    List<Policy> versions =
        day == null ? workshop.library().all() : workshop.library().inForce(day);
    terminal.print(
        json
            ? PolicyJson.list(workshop, versions) + "\n"
            : PolicyPage.list(workshop, versions, language(), terminal.outStyle()));
    return Exit.DONE;
  }
}
