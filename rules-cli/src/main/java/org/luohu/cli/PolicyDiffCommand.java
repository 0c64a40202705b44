package org.luohu.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.author.SideBySide;
import org.luohu.author.Workshop;
import org.luohu.cases.GivenApplications;
import org.luohu.diff.DiffReport;
import org.luohu.diff.Recount;
import org.luohu.document.Quotation;
import org.luohu.forms.HtmlPage;
import org.luohu.forms.ReportHtml;
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
      paramLabel = "FILED",
      description = {
        "另外把实际申报两边各判一遍，统计谁的决定变了：check --record 写下的记录，一行一份申报的 JSONL，或者文件夹。",
        "Decide by both what was really filed and count whose decisions change: a log of"
            + " check --record, applications in JSON Lines, or a folder."
      })
  private @Nullable String over;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = {
        "--over 用几个线程；默认全部处理器。结果与线程数无关。",
        "How many threads --over takes; as many as processors by default. The result does not"
            + " depend on it."
      })
  private int threads = Runtime.getRuntime().availableProcessors();

  @Mixin private final PrintedFormatOption format = new PrintedFormatOption();

  PolicyDiffCommand(Terminal terminal) {
    super(terminal);
  }

  /** Two laws: the library of the later one, what is proved of them, and both to decide by. */
  private record Compared(Workshop now, DiffReport report, SideBySide laws) {}

  @Override
  int run() {
    format.name(); // a misspelt one is refused before anything is read
    if (threads < 1) {
      throw new UsageFault(Text.of("`--threads` 至少是 1", "`--threads` is at least 1"));
    }
    if (library(before) != library(after)) {
      throw notALibrary(library(before) ? after : before);
    }
    DiffReport report;
    String filed = over;
    if (filed == null) {
      report = compared().report();
    } else {
      try (FiledInput input = FiledInput.open(filed)) {
        Compared compared = compared();
        report = compared.report().over(recount(input, compared));
      } catch (IOException e) {
        throw new UsageFault(Text.format("读不了 %s", "%s cannot be read", Quotation.of(filed)));
      }
    }
    print(report);
    Recount recount = report.recount();
    return recount == null || recount.unusables() == 0 ? Exit.DONE : Exit.APPLICATION;
  }

  private void print(DiffReport report) {
    switch (format.name()) {
      case "json" -> terminal.print(ProofJson.of(report) + "\n");
      case "html" -> terminal.print(html(report));
      default -> terminal.print(ProofPage.of(report, language()));
    }
  }

  private String html(DiffReport report) {
    HtmlPage page = new HtmlPage(language());
    ProofPage.write(page, report);
    Text foot =
        over == null
            ? Text.plain(Luohu.version())
            : Text.format("所给的申报：%s · %s", "applications given: %s · %s", over, Luohu.version());
    return ReportHtml.render(
        page.in("政策改动的影响", "What a change of law changes"), page, page.in(foot));
  }

  private Recount recount(FiledInput input, Compared compared) throws IOException {
    Recounter recounter =
        new Recounter(
            compared.laws(),
            new GivenApplications(compared.now().services(), compared.now().library().world()));
    BatchMeter meter = new BatchMeter(terminal, language(), 0, 0, input.size(), false);
    return recounter.count(input, threads, meter);
  }

  private Compared compared() {
    return library(before) ? libraries() : versions(workshop());
  }

  private Compared libraries() {
    Workshop old = open(before);
    Workshop now = open(after);
    return new Compared(
        now,
        Workshop.diff(before, old, after, now),
        Workshop.beside(old, now, Luohu.rememberedByDefault()));
  }

  private Compared versions(Workshop workshop) {
    Policy old = version(workshop, before);
    Policy now = version(workshop, after);
    if (!old.name().equals(now.name())) {
      throw new UsageFault(
          Text.format(
              "`%s` 和 `%s` 不是同一项政策",
              "`%s` and `%s` are not the same policy", old.name(), now.name()),
          Text.of("比较同一项政策的两个版本，或者两个目录", "compare two versions of one policy, or two directories"));
    }
    return new Compared(
        workshop, workshop.diff(old, now), workshop.beside(old, now, Luohu.rememberedByDefault()));
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
}
