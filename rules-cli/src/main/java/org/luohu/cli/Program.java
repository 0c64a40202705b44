package org.luohu.cli;

import java.io.PrintWriter;
import org.luohu.Luohu;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** One run of the command. */
final class Program {

  private static final int HELP_WIDTH = 80;

  private final Terminal terminal;

  private Program(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command with its arguments and gives the exit code. */
  static int run(Terminal terminal, String... arguments) {
    try {
      return new Program(terminal).commandLine().execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return bug(terminal, e);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  private CommandLine commandLine() {
    CommandLine policy =
        new CommandLine(new GroupCommand.Policy())
            .addSubcommand(new PolicyListCommand(terminal))
            .addSubcommand(new PolicyShowCommand(terminal))
            .addSubcommand(new PolicyLintCommand(terminal))
            .addSubcommand(new PolicyTestCommand(terminal));
    CommandLine luohu =
        new CommandLine(new GroupCommand.Root())
            .addSubcommand(new CheckCommand(terminal))
            .addSubcommand(policy)
            .addSubcommand(new SchemaCommand(terminal));
    luohu.getCommandSpec().version("luohu " + Luohu.VERSION, "Java " + Runtime.version());
    describe(luohu);
    Ansi ansi = terminal.outStyle().color() ? Ansi.ON : Ansi.OFF;
    return luohu
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setOut(new PrintWriter(terminal.out(), true))
        .setErr(new PrintWriter(terminal.err(), true))
        .setParameterExceptionHandler((e, arguments) -> new UsageLines(terminal).explain(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
  }

  private static void describe(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading("%n用法 Usage: ")
        .parameterListHeading("%n参数 Arguments:%n")
        .optionListHeading("%n选项 Options:%n")
        .commandListHeading("%n命令 Commands:%n")
        .sortOptions(false);
    command.getSubcommands().values().forEach(Program::describe);
  }

  private int failed(Exception failure, CommandLine command) {
    if (failure instanceof UsageFault fault) {
      return new UsageLines(terminal).explain(command, fault.message(), fault.help());
    }
    if (failure instanceof ProblemsException problems) {
      terminal.problems(problems.problems(), language(command));
      return Exit.POLICIES;
    }
    return bug(terminal, failure);
  }

  private static Language language(CommandLine command) {
    return command.getCommand() instanceof Spoken spoken ? spoken.language() : Language.ZH;
  }

  /** One line that a clerk can pass on; the rest for those who ask for it. */
  private static int bug(Terminal terminal, Throwable failure) {
    String what = failure.getClass().getSimpleName() + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
    terminal.say("luohu: 程序本身出错，不是您填错了。请把这一行报告给维护者（见 CONTRIBUTING.md）：" + what);
    terminal.say("luohu: this is a fault of the program, not of your file; please report this line (see CONTRIBUTING.md)");
    if ("1".equals(System.getenv("LUOHU_DEBUG"))) {
      failure.printStackTrace(terminal.err());
    }
    return Exit.BUG;
  }
}
