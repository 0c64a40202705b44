package org.luohu.lint;

/** The list of all pages. */
public final class FaultIndex {

  private FaultIndex() {}

  /** The list in Markdown, each code a link to its page. */
  public static String markdown() {
    StringBuilder list =
        new StringBuilder("# luohu policy lint\n\n")
            .append("每种问题一页，由构建生成并核对；`luohu policy explain 代码` 显示同样的内容。\n\n")
            .append(
                "A page for each kind of fault, generated and checked by the build; `luohu policy"
                    + " explain CODE` shows the same.\n\n")
            .append("| 代码 | 问题 | Fault |\n|---|---|---|\n");
    for (FaultPage page : FaultPages.all()) {
      list.append("| [").append(page.code()).append("](").append(page.code()).append(".md) | ");
      list.append(page.title().zh()).append(" | ").append(page.title().en()).append(" |\n");
    }
    return list.toString();
  }
}
