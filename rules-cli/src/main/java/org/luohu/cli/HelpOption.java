package org.luohu.cli;

import picocli.CommandLine.Option;

/** The option that shows a command's help. */
final class HelpOption {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      order = 40,
      description = {"显示这份说明。", "Show this help."})
  private boolean help;
}
