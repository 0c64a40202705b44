package org.luohu.cli;

import java.io.IOException;
import java.net.BindException;
import java.util.concurrent.CountDownLatch;
import org.luohu.play.PlayPages;
import org.luohu.play.PlayServer;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code luohu policy play}: rules tried on families in a browser on this machine. */
@Command(
    name = "play",
    header = {
      "在浏览器里试规则和家庭：一改就看到结论和理由；不写回文件。",
      "Try rules and families in a browser; no file is written."
    },
    footerHeading = "%n例 Example:%n",
    footer = "  luohu policy play --policies policies")
final class PolicyPlayCommand extends PolicyVerb {

  @Option(
      names = "--port",
      paramLabel = "PORT",
      defaultValue = "8090",
      description = {"端口；0 为任一空着的。", "The port; 0 for any that is free. Default: ${DEFAULT-VALUE}"})
  private int port;

  PolicyPlayCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    if (port < 0 || port > 65_535) {
      throw new UsageFault(Text.of("--port 是 0 到 65535 的数", "--port is a number from 0 to 65535"));
    }
    workshop();
    try (PlayServer server = new PlayServer(new PlayPages(policies::files, language()), port)) {
      print(
          Text.format(
              "在浏览器里打开 %s（只有这台机器能打开），Ctrl-C 结束",
              "open %s in a browser of this machine; Ctrl-C ends", server.address()));
      new CountDownLatch(1).await();
    } catch (BindException e) {
      throw new UsageFault(
          Text.format("端口 %s 已经有程序在用", "port %s is in use already", String.valueOf(port)),
          Text.of("换一个端口，或者写 --port 0", "name another, or write --port 0"));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return Exit.DONE;
  }
}
