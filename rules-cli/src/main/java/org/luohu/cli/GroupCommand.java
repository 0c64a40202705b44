package org.luohu.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A command that only holds others; called by itself it shows them. */
abstract class GroupCommand implements Callable<Integer> {

  @Spec private CommandSpec spec = CommandSpec.create();
  @Mixin private HelpOption help = new HelpOption();

  @Override
  public Integer call() {
    CommandLine command = spec.commandLine();
    command.usage(command.getErr());
    return Exit.USAGE;
  }

  /** {@code luohu} itself. */
  @Command(
      name = "luohu",
      header = {
        "落户：新生儿能不能入户、居民身份证能不能办、子女能不能投靠父母，在哪里办、怎么办，以及为什么。",
        "Whether, where and how a newborn is registered, an identity card had or a hukou moved, and"
            + " why."
      },
      exitCodeListHeading = "%n退出码 Exit codes:%n",
      exitCodeList = {
        "0:已判定（不论结论） / decided, whatever the answer",
        "1:程序本身的错误 / a fault of the program",
        "2:命令用法不对 / wrong usage",
        "3:申报文件有错 / a bad application",
        "4:政策读不进来 / policies would not load",
        "5:lint、fmt、test、verify、mutate 发现问题 / faults found by lint, fmt, test, verify or mutate"
      })
  static final class Root extends GroupCommand {
    @Option(
        names = {"-V", "--version"},
        versionHelp = true,
        order = 50,
        description = {"显示版本。", "Show the version."})
    private boolean version;
  }

  /** {@code luohu policy}. */
  @Command(
      name = "policy",
      header = {"政策：查看、检查、跑案例。", "Policies: look at them, lint them, run their cases."})
  static final class Policy extends GroupCommand {}
}
