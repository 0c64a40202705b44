package org.luohu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Scanner;
import org.jspecify.annotations.Nullable;
import org.luohu.author.CaseRun;
import org.luohu.author.CaseSuite;
import org.luohu.cases.AcceptedCase;
import org.luohu.cases.CaseResult;
import org.luohu.document.Quotation;
import org.luohu.policy.PolicyFiles;
import org.luohu.report.CasePage;
import org.luohu.text.Language;
import org.luohu.text.Text;

/** Lets cases expect what is decided now: each difference is shown, and written after a yes. */
final class Acceptance {

  private final Terminal terminal;
  private final Language language;
  private final boolean yes;
  private final Scanner answers;

  /**
   * An acceptance.
   *
   * @param yes whether to write without asking
   * @throws UsageFault if that is asked for where no one looks
   */
  Acceptance(Terminal terminal, Language language, boolean yes) {
    this.terminal = terminal;
    this.language = language;
    this.yes = yes;
    this.answers = new Scanner(terminal.in(), StandardCharsets.UTF_8);
    refuseUnseen(yes, System.getenv("CI"));
  }

  /** In continuous integration nobody compares with the law, so nothing is accepted there. */
  static void refuseUnseen(boolean yes, @Nullable String ci) {
    if (yes && ci != null && !ci.isBlank()) {
      throw new UsageFault(
          Text.of("持续集成里（环境变量 CI）不能用 --yes", "--yes is refused where CI is set"),
          Text.of("在自己的机器上看过差别再接受", "look at the differences on your own machine"));
    }
  }

  /** Goes through cases; the exit code. */
  int of(Path directory, List<String> cases) throws IOException {
    List<Path> files = new ArrayList<>();
    for (String each : cases) {
      files.add(file(each));
    }
    List<String> versions = files.stream().map(Acceptance::version).distinct().toList();
    CaseSuite suite =
        new CaseSuite(
            workshop ->
                versions.stream()
                    .flatMap(id -> PolicyOptions.versions(workshop, id).stream())
                    .toList());
    CaseRun run = suite.run(PolicyFiles.in(directory));
    terminal.problems(run.problems(), language);
    boolean open = !run.problems().isEmpty();
    for (Path file : files) {
      Optional<CaseResult> result =
          run.results().stream()
              .filter(each -> same(each, file))
              .min(Comparator.comparing(CaseResult::holds)); // one of several versions may not
      open |= result.isEmpty() || !accepted(run, result.get(), file);
    }
    return open ? Exit.FAULTS : Exit.DONE;
  }

  private static boolean same(CaseResult result, Path file) {
    return Path.of(result.policyCase().file()).toAbsolutePath().normalize().equals(file);
  }

  /** Whether the case holds now. */
  private boolean accepted(CaseRun run, CaseResult result, Path file) throws IOException {
    if (result.holds()) {
      say(Text.format("%s 本来就符合。", "%s holds already.", result.policyCase().claim()));
      return true;
    }
    terminal.print(CasePage.of(run.workshop(), result, language, terminal.outStyle()) + "\n");
    Optional<String> text = AcceptedCase.of(Files.readString(file), result);
    if (text.isEmpty()) {
      say(Text.of("这一处请手工改。", "Change this one by hand."));
      return false;
    }
    if (!yes && !agreed()) {
      say(Text.of("没有改。", "Left as it was."));
      return false;
    }
    Files.writeString(file, text.get(), StandardCharsets.UTF_8);
    say(Text.format("改好了 %s。", "Wrote %s.", file.getFileName()));
    return true;
  }

  private boolean agreed() {
    terminal.print(
        Text.of(
                "对照条文核对过，按现在的结论改这个案例？(y/N) ",
                "Checked against the law: expect this from now on? (y/N) ")
            .in(language));
    String answer = answers.hasNextLine() ? answers.nextLine().strip() : "";
    return answer.matches("(?i)y|yes|是");
  }

  private void say(Text line) {
    terminal.print(line.in(language) + "\n");
  }

  private static Path file(String typed) {
    Path file = PolicyOptions.path(typed).toAbsolutePath().normalize();
    if (!Files.isRegularFile(file)
        || file.getNameCount() < 5
        || !Objects.requireNonNull(file.getParent()).endsWith("cases")) {
      throw new UsageFault(
          Text.format("%s 不是案例", "%s is no case", Quotation.of(typed)),
          Text.of(
              "写案例文件，例如 policies/…/cases/随父.yaml",
              "name the file, such as policies/…/cases/随父.yaml"));
    }
    return file;
  }

  /** The version beside which a case lies, or the policy, of whose versions it is a case. */
  private static String version(Path file) {
    Path folder = Objects.requireNonNull(file.getParent()).getParent();
    boolean dated = Objects.requireNonNull(folder).getFileName().toString().matches("[0-9-]{10}");
    int names = folder.getNameCount();
    return folder.subpath(names - (dated ? 3 : 2), names).toString().replace('\\', '/');
  }
}
