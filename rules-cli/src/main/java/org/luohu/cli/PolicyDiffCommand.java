package org.luohu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.luohu.author.Workshop;
import org.luohu.cases.GivenApplications;
import org.luohu.diff.DiffReport;
import org.luohu.document.Quotation;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.report.ProofJson;
import org.luohu.report.ProofPage;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu policy diff}: what a change of law changes, in words and for whom. */
@Command(
    name = "diff",
    header = {
      "比较两个版本或者两套政策：文字改了什么，哪些家庭的决定因此不同。",
      "Compare two versions or libraries: what changed, and for whom."
    },
    footerHeading = "%n例 Examples:%n",
    footer = {
      "  luohu policy diff shanghai/birth-registration/2023-05-01 \\",
      "                    shanghai/birth-registration/2026-07-21",
      "  luohu policy diff bundled policies --over families.jsonl"
    })
final class PolicyDiffCommand extends PolicyVerb {

  private static final String BUNDLED = "bundled";

  @Parameters(
      index = "0",
      paramLabel = "A",
      description = {
        "原来的：版本（地区/事项/施行日）、政策目录，或者 bundled（自带的）。",
        "Before: a version, a directory of policies, or bundled."
      })
  private String before = "";

  @Parameters(
      index = "1",
      paramLabel = "B",
      description = {"改后的：写法相同。", "After: likewise."})
  private String after = "";

  @Option(
      names = "--over",
      paramLabel = "CASES",
      description = {
        "另外统计这些申报的结论怎样变化：文件夹，或者 JSON Lines 文件。",
        "Count how outcomes change over these: a folder, or JSON Lines."
      })
  private @Nullable String over;

  @Mixin private final FormatOption output = new FormatOption();

  PolicyDiffCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    boolean json = output.json();
    if (library(before) != library(after)) {
      throw notALibrary(library(before) ? after : before);
    }
    DiffReport report = library(before) ? libraries() : versions(workshop());
    terminal.print(json ? ProofJson.of(report) + "\n" : ProofPage.of(report, language()));
    return Exit.DONE;
  }

  private DiffReport libraries() {
    Workshop now = open(after);
    return Workshop.diff(before, open(before), after, now, applications(now));
  }

  private DiffReport versions(Workshop workshop) {
    Policy old = version(workshop, before);
    Policy now = version(workshop, after);
    if (!old.name().equals(now.name())) {
      throw new UsageFault(
          Text.format(
              "`%s` 和 `%s` 不是同一项政策",
              "`%s` and `%s` are not the same policy", old.name(), now.name()),
          Text.of("比较同一项政策的两个版本，或者两个目录", "compare two versions of one policy, or two directories"));
    }
    return workshop.diff(old, now, applications(workshop));
  }

  private static Policy version(Workshop workshop, String id) {
    List<Policy> named = PolicyOptions.versions(workshop, id);
    return named.get(named.size() - 1);
  }

  /** One side is a library, so the other has to be one. */
  private static UsageFault notALibrary(String name) {
    return new UsageFault(
        Text.format("%s 不是政策目录", "%s is no directory of policies", Quotation.of(name)),
        Text.of(
            "两边都写版本（用 --policies 指出目录），或者两边都写目录或 bundled",
            "name two versions (with --policies), or two directories or bundled"));
  }

  private static boolean library(String name) {
    return name.equals(BUNDLED) || Files.isDirectory(PolicyOptions.path(name));
  }

  private static Workshop open(String name) {
    return name.equals(BUNDLED)
        ? Workshop.bundled()
        : Workshop.open(PolicyFiles.in(PolicyOptions.path(name)));
  }

  private List<Application> applications(Workshop workshop) {
    String path = over;
    try {
      return path == null
          ? List.of()
          : GivenApplications.read(
              workshop.services(), PolicyOptions.path(path), workshop.library().world());
    } catch (IOException e) {
      throw new UsageFault(
          Text.format("读不了 %s", "%s cannot be read", Quotation.of(String.valueOf(path))));
    }
  }
}
