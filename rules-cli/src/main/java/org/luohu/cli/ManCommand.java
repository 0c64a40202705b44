package org.luohu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import org.luohu.document.Quotation;
import org.luohu.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code luohu man}: writes the manual pages. */
@Command(
    name = "man",
    header = {"手册页：写到目录里，每个命令一页，供 man 看。", "Write the manual pages, one for each command."},
    footerHeading = "%n例 Example:%n",
    footer = {"  luohu man ~/.local/share/man/man1", "  man luohu-check"})
final class ManCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<CommandLine> luohu;

  @Parameters(
      paramLabel = "FOLDER",
      description = {"写到哪个目录；没有就建。", "Where to; it is made where there is none."})
  private String folder = "";

  @Mixin private HelpOption help = new HelpOption();

  /**
   * The command.
   *
   * @param luohu makes the whole command tree
   */
  ManCommand(Terminal terminal, Supplier<CommandLine> luohu) {
    this.terminal = terminal;
    this.luohu = luohu;
  }

  @Override
  public Integer call() {
    Path out = PolicyOptions.path(folder);
    Map<String, String> pages = ManPage.all(luohu.get());
    try {
      Files.createDirectories(out);
      for (Map.Entry<String, String> page : pages.entrySet()) {
        Files.writeString(out.resolve(page.getKey()), page.getValue(), StandardCharsets.UTF_8);
      }
    } catch (IOException e) {
      throw new UsageFault(Text.format("写不了 %s", "%s cannot be written", Quotation.of(folder)));
    }
    terminal.print("已写成 " + pages.size() + " 页 · " + pages.size() + " pages written\n");
    return Exit.DONE;
  }
}
