package org.luohu.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.luohu.text.Text;
import org.luohu.text.Visible;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu policy docs}: the policies as a site of plain pages. */
@Command(
    name = "docs",
    header = {
      "把政策写成一套网页：规则、来源、案例、变化。",
      "Write the policies as a site: rules, sources, cases, changes."
    },
    footerHeading = "%n例 Example:%n",
    footer = "  luohu policy docs site")
final class PolicyDocsCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "OUT",
      description = {
        "写到这个文件夹：还没有的、空的，或者以前写成的网页。",
        "The folder to write: new, empty, or a site written before."
      })
  private String out = "";

  @Option(
      names = "--touched",
      description = {
        "写明每个版本与上一版本相比影响到谁（逐一证明，约一分钟）。",
        "Tell whom each version touches, proved against the one before; about a minute."
      })
  private boolean touched;

  @Mixin private final FormatOption output = new FormatOption();

  PolicyDocsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    output.json();
    SiteFolder folder = SiteFolder.at(Path.of(out));
    Map<String, byte[]> files = workshop().site(touched);
    folder.replace(files);
    print(
        Text.format(
            "已写成 %s 个文件：%s/index.html",
            "%s files written: %s/index.html", files.size(), Visible.of(out)));
    return Exit.DONE;
  }
}
