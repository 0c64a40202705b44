package org.luohu.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.luohu.draft.VersionId;
import org.luohu.render.Ink;
import org.luohu.render.Style;
import org.luohu.render.TextPage;
import org.luohu.text.Language;

/** What an author is told when a version has been begun: what was written, and what to do next. */
public final class NewVersionPage {

  private static final int SHOWN = 8;

  private final TextPage page;

  private NewVersionPage(TextPage page) {
    this.page = page;
  }

  /**
   * The page.
   *
   * @param tree the directory that the version was written to
   * @param earlier the version that was copied; null where it was begun from the template
   * @param written the files written
   * @param unsettled the cases that come out differently now
   * @param faults how many faults there are as it stands
   */
  public static String of(
      Path tree,
      VersionId id,
      @Nullable VersionId earlier,
      List<Path> written,
      List<String> unsettled,
      int faults,
      Language language,
      Style style) {
    TextPage page = new TextPage(language, style);
    NewVersionPage note = new NewVersionPage(page);
    page.paragraph(0, page.in("写好了 %s", "wrote %s", id.folder()), Ink.BOLD);
    note.list(
        written.stream()
            .sorted(
                Comparator.comparing(
                    path -> Objects.requireNonNull(path.getParent()).endsWith("cases")))
            .map(path -> tree.relativize(path).toString())
            .toList());
    if (!unsettled.isEmpty()) {
      String look =
          page.in(
              "日子移动以后结果不同、要核对的案例（开头有一行说明）", "cases to look at, for they come out differently now");
      page.heading(look);
      note.list(unsettled);
    }
    page.heading(page.in("接下来", "Next"));
    note.next(id, earlier, " --policies " + tree);
    if (faults > 0) {
      page.gap();
      page.paragraph(0, page.in("现在还有 %s 处问题：", "%s faults as it stands:", faults), Ink.RED);
    }
    return page.toString();
  }

  private void list(List<String> paths) {
    paths.stream().limit(SHOWN).forEach(path -> page.line("  " + path));
    if (paths.size() > SHOWN) {
      page.line(page.in("  等 %s 个", "  and %2$s more", paths.size(), paths.size() - SHOWN));
    }
  }

  private void next(VersionId id, @Nullable VersionId earlier, String tree) {
    List<String> steps =
        new ArrayList<>(
            List.of(
                page.in(
                    "改 sources.yaml：来源；policy.yaml：意见的中文和英文、条款、材料、步骤",
                    "edit sources.yaml: sources; policy.yaml: texts, articles, materials, steps"),
                page.in(
                    "改 .drl：一条规则说一件事，规则名是条文的一句话",
                    "edit the .drl: one rule says one thing, named by its sentence of the law"),
                page.in(
                    "改 cases/：界线两边各一个，文件名就是要证明的话",
                    "edit cases/: a family on each side of the line, the file named by its claim"),
                "luohu policy lint" + tree,
                "luohu policy test " + id.name() + tree + " --watch",
                "luohu policy mutate " + id.folder() + tree,
                "luohu policy verify " + id.folder() + tree));
    if (earlier != null) {
      steps.add("luohu policy diff " + earlier.folder() + " " + id.folder() + tree);
    }
    for (int i = 0; i < steps.size(); i++) {
      page.line("  " + (i + 1) + ". " + steps.get(i)); // a command is copied, so on one line
    }
  }
}
