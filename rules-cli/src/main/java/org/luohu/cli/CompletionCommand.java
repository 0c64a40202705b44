package org.luohu.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code luohu completion}: what lets a shell complete the words of the command. */
@Command(
    name = "completion",
    header = {
      "补全：让 bash、zsh、fish 按 Tab 补全命令和选项。",
      "Let bash, zsh or fish complete commands and options."
    },
    footerHeading = "%n例 Example:%n",
    footer = {
      "  bash, zsh:  source <(luohu completion bash)",
      "  fish:       luohu completion fish > ~/.config/fish/completions/luohu.fish"
    })
final class CompletionCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final Supplier<CommandLine> luohu;

  @Parameters(
      paramLabel = "bash|zsh|fish",
      description = {"哪一种 shell。", "Which shell."})
  private String shell = "";

  @Mixin private HelpOption help = new HelpOption();

  /**
   * The command.
   *
   * @param luohu makes the whole command tree
   */
  CompletionCommand(Terminal terminal, Supplier<CommandLine> luohu) {
    this.terminal = terminal;
    this.luohu = luohu;
  }

  @Override
  public Integer call() {
    FormatOption.oneOf("SHELL", shell, List.of("bash", "zsh", "fish"));
    CommandLine command = luohu.get();
    terminal.print(
        shell.equals("fish")
            ? FishCompletion.script(command)
            : AutoComplete.bash("luohu", command)); // zsh takes it too: it says so itself
    return Exit.DONE;
  }
}
