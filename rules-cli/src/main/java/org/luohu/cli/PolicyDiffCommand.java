package org.luohu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.author.Proofs;
import org.luohu.document.Quotation;
import org.luohu.policy.Policy;
import org.luohu.policy.PolicyFiles;
import org.luohu.proof.DiffReport;
import org.luohu.text.Language;
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
final class PolicyDiffCommand implements Callable<Integer>, Spoken {

  private static final String BUNDLED = "bundled";

  private final Terminal terminal;

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

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private PolicyOptions policies = new PolicyOptions();
  @Mixin private HelpOption help = new HelpOption();

  PolicyDiffCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Language language() {
    return output.languageIfAny();
  }

  @Override
  public Integer call() {
    output.check();
    List<Application> cases = over == null ? List.of() : applications(over);
    boolean libraries = library(before) && library(after);
    if (!libraries && (library(before) || library(after))) {
      throw notALibrary(library(before) ? after : before);
    }
    DiffReport report =
        libraries
            ? Proofs.diff(before, open(before), after, open(after), cases)
            : versions(PolicyTree.read(policies.files()), cases);
    terminal.print(output.json() ? report.json() + "\n" : report.text(output.language()));
    return Exit.DONE;
  }

  private DiffReport versions(PolicyTree tree, List<Application> cases) {
    Luohu luohu = Luohu.open(tree.files());
    Policy old = version(luohu, tree, before);
    Policy now = version(luohu, tree, after);
    if (!old.name().equals(now.name())) {
      throw new UsageFault(
          Text.of(
              "`" + old.name() + "` 和 `" + now.name() + "` 不是同一项政策",
              "`" + old.name() + "` and `" + now.name() + "` are not the same policy"),
          List.of(
              Text.of(
                  "比较同一项政策的两个版本，或者两个目录",
                  "compare two versions of one policy, or two directories")));
    }
    return cases.isEmpty() ? Proofs.diff(luohu, old, now) : Proofs.diff(luohu, old, now, cases);
  }

  private static Policy version(Luohu luohu, PolicyTree tree, String id) {
    List<Policy> named = tree.named(id);
    return luohu.library().version(named.get(named.size() - 1).id()).orElseThrow();
  }

  /** One side is a library, so the other has to be one. */
  private static UsageFault notALibrary(String name) {
    String quoted = Quotation.of(name);
    return new UsageFault(
        Text.of(quoted + " 不是政策目录", quoted + " is no directory of policies"),
        List.of(
            Text.of(
                "两边都写版本（用 --policies 指出目录），或者两边都写目录或 bundled",
                "name two versions (with --policies), or two directories or bundled")));
  }

  private static boolean library(String name) {
    return name.equals(BUNDLED) || Files.isDirectory(PolicyOptions.path(name));
  }

  private static Luohu open(String name) {
    return Luohu.open(
        name.equals(BUNDLED) ? PolicyFiles.bundled() : PolicyFiles.in(PolicyOptions.path(name)));
  }

  private static List<Application> applications(String path) {
    try {
      return Proofs.applications(PolicyOptions.path(path));
    } catch (IOException e) {
      String quoted = Quotation.of(path);
      throw new UsageFault(Text.of("读不了 " + quoted, quoted + " cannot be read"), List.of());
    }
  }
}
