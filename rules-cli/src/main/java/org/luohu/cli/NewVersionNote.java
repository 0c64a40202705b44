package org.luohu.cli;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.draft.VersionId;
import org.luohu.problem.Problem;
import org.luohu.render.Ink;
import org.luohu.render.Page;
import org.luohu.text.Language;

/** What an author is told when a version has been begun: what was written, and what to do next. */
final class NewVersionNote {

  private static final int SHOWN = 8;

  private final Terminal terminal;
  private final Path directory;
  private final VersionId id;
  private final @Nullable VersionId earlier;
  private final Page page;

  /**
   * A note.
   *
   * @param earlier the version that was copied; null where it was begun from the template
   */
  NewVersionNote(
      Terminal terminal,
      Language language,
      Path directory,
      VersionId id,
      @Nullable VersionId earlier) {
    this.terminal = terminal;
    this.directory = directory;
    this.id = id;
    this.earlier = earlier;
    page = new Page(language, terminal.outStyle());
  }

  void tell(List<Path> written, List<String> unsettled, List<Problem> faults) {
    page.paragraph(0, page.in("写好了 " + id.folder(), "wrote " + id.folder()), Ink.BOLD);
    Comparator<Path> lawFirst =
        Comparator.comparing(path -> Objects.requireNonNull(path.getParent()).endsWith("cases"));
    list(
        written.stream()
            .sorted(lawFirst)
            .map(path -> directory.relativize(path).toString())
            .toList());
    if (!unsettled.isEmpty()) {
      page.gap();
      page.paragraph(
          0,
          page.in(
              "日子移动以后结果不同、要核对的案例（开头有一行说明）", "cases to look at, for they come out differently now"),
          Ink.BOLD);
      list(unsettled);
    }
    next(faults);
    terminal.print(page.toString());
    terminal.problems(faults, page.language());
  }

  private void list(List<String> paths) {
    paths.stream().limit(SHOWN).forEach(path -> page.line("  " + path));
    if (paths.size() > SHOWN) {
      page.line(page.in("  等 " + paths.size() + " 个", "  and " + (paths.size() - SHOWN) + " more"));
    }
  }

  private void next(List<Problem> faults) {
    String tree = " --policies " + directory;
    page.gap();
    page.paragraph(0, page.in("接下来", "Next"), Ink.BOLD);
    step(
        1,
        page.in(
            "改 policy.yaml：来源、意见的中文和英文、条款、材料、步骤",
            "edit policy.yaml: sources, texts, articles, materials, steps"));
    step(
        2,
        page.in(
            "改 .drl：一条规则说一件事，规则名是条文的一句话",
            "edit the .drl: one rule says one thing, named by its sentence of the law"));
    step(
        3,
        page.in(
            "改 cases/：界线两边各一个，文件名就是要证明的话",
            "edit cases/: a family on each side of the line, the file named by its claim"));
    step(4, "luohu policy lint" + tree);
    step(5, "luohu policy test " + id.name() + tree + " --watch");
    step(6, "luohu policy mutate " + id.folder() + tree);
    step(7, "luohu policy verify " + id.folder() + tree);
    if (earlier != null) {
      step(8, "luohu policy diff " + earlier.folder() + " " + id.folder() + tree);
    }
    if (!faults.isEmpty()) {
      page.gap();
      page.paragraph(
          0,
          page.in("现在还有 " + faults.size() + " 处问题：", faults.size() + " faults as it stands:"),
          Ink.RED);
    }
  }

  private void step(int number, String text) {
    page.line("  " + number + ". " + text); // a command is copied, so it stays on one line
  }
}
