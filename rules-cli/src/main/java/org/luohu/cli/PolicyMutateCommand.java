package org.luohu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.author.MutationCase;
import org.luohu.author.Workshop;
import org.luohu.mutation.MutationReport;
import org.luohu.policy.Policy;
import org.luohu.report.MutationJson;
import org.luohu.report.MutationPage;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
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
final class PolicyMutateCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "ID",
      arity = "0..*",
      description = {
        "只改动这些政策的规则：地区/事项，或者加上施行日。",
        "Only these policies' rules: region/matter, or with its first day."
      })
  private List<String> ids = new ArrayList<>();

  @Option(
      names = {"-f", "--full"},
      description = {
        "逐处列出没有案例能发现的改动，各附一个能发现它的家庭。",
        "List each change that no case notices, with a family that tells it."
      })
  private boolean full;

  @Option(
      names = "--write",
      paramLabel = "DIR",
      description = {
        "写出能发现最多改动的几个案例，排成政策目录的样子；expect 是现在的结论，要对照条文核对。",
        "Write the few cases that notice most, laid out as in a tree of policies; what they expect"
            + " is what is decided now, to be checked against the law."
      })
  private @Nullable String write;

  @Mixin private final FormatOption output = new FormatOption();
  @Mixin private final LimitOption limit = new LimitOption();

  PolicyMutateCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    boolean json = output.json();
    Workshop workshop = workshop();
    List<Policy> versions = PolicyOptions.versions(workshop, ids);
    List<MutationCase> cases = new ArrayList<>();
    MutationReport report =
        limit.within(
            terminal,
            language(),
            budget -> {
              MutationReport found = workshop.mutate(versions, budget);
              if (write != null) {
                cases.addAll(workshop.newCases(found, budget));
              }
              return found;
            });
    terminal.print(
        json
            ? MutationJson.of(report) + "\n"
            : MutationPage.of(report, full, language(), terminal.outStyle()));
    if (write != null) {
      write(PolicyOptions.path(write), cases);
      told(report, cases);
    }
    return report.clean() ? Exit.DONE : Exit.FAULTS;
  }

  /** Writes cases over nothing, each under the name of its rule and the next number. */
  private void write(Path tree, List<MutationCase> cases) throws IOException {
    for (MutationCase each : cases) {
      Path folder = tree.resolve(each.folder());
      Files.createDirectories(folder);
      int number = 1;
      Path file = folder.resolve(each.name() + number + ".yaml");
      while (Files.exists(file)) {
        file = folder.resolve(each.name() + ++number + ".yaml");
      }
      Files.writeString(file, each.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
      terminal.say(file + Text.format("：%s 处", ": %s", each.kills()).in(language()));
    }
  }

  private void told(MutationReport report, List<MutationCase> cases) {
    int kills = cases.stream().mapToInt(MutationCase::kills).sum();
    int left = report.survivors().size() - kills;
    Text told =
        Text.format(
            "写了 %s 个案例，能发现 %s 处，还有 %s 处不能。expect 要对照条文核对。",
            "wrote %s cases that notice %s, not %s others; check what they expect against the law.",
            cases.size(),
            kills,
            left);
    terminal.say(told.in(language()));
  }
}
