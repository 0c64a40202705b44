package org.luohu.report;

import java.util.stream.Collectors;
import org.luohu.lint.FaultPage;
import org.luohu.lint.FaultPages;

/** The pages on faults in Markdown, Chinese before English. */
public final class FaultMarkdown {

  private static final String PAGE =
      """
      # %s

      **%s** · %s

      %s%s

      %s %s

      不对 · bad（%s）

      ```%s
      %s```

      改成 · good

      ```%9$s
      %11$s```
      """;

  private static final String INDEX =
      """
      # luohu policy lint

      每种问题一页，由构建生成并核对；`luohu policy explain 代码` 显示同样的内容。

      A page for each kind of fault, generated and checked by the build;\
       `luohu policy explain CODE` shows the same.

      | 代码 | 问题 | Fault |
      |---|---|---|
      """;

  private FaultMarkdown() {}

  /** One page. */
  public static String of(FaultPage page) {
    String fence =
        switch (page.where()) {
          case RULES -> "drl";
          case TREE, WORDS -> "text";
          case MANIFEST, SOURCES, CASE, FILE -> "yaml";
        };
    return PAGE.formatted(
        page.code(),
        page.title().zh(),
        page.title().en(),
        page.what().zh(),
        page.why().zh(),
        page.what().en(),
        page.why().en(),
        page.where().label().zh(),
        fence,
        page.bad(),
        page.good());
  }

  /** The list of all pages, each code a link to its page. */
  public static String index() {
    return FaultPages.all().stream()
        .map(
            page ->
                "| [%s](%1$s.md) | %s | %s |\n"
                    .formatted(page.code(), page.title().zh(), page.title().en()))
        .collect(Collectors.joining("", INDEX, ""));
  }
}
