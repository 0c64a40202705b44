package org.luohu.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.luohu.Luohu;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Language;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.UsageMessageSpec;

/** One run of the command. */
final class Program {

  private static final int HELP_WIDTH = 80;
  private static final List<String> VERSION = List.of("--version", "-V");

  private final Terminal terminal;

  private Program(Terminal terminal) {
    this.terminal = terminal;
  }

  /** Runs the command with its arguments and gives the exit code. */
  static int run(Terminal terminal, String... arguments) {
    try {
      return new Program(terminal).commandLine(arguments).execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return bug(terminal, e);
    } finally {
      terminal.out().flush();
      terminal.err().flush();
    }
  }

  /**
   * The command tree; of it only the branch that the arguments ask for, for each command costs time
   * to describe.
   */
  private CommandLine commandLine(String... arguments) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("check", () -> new CommandLine(new CheckCommand(terminal)));
    commands.put("notice", () -> new CommandLine(new NoticeCommand(terminal)));
    commands.put("ask", () -> new CommandLine(new AskCommand(terminal)));
    commands.put("new", () -> new CommandLine(new NewCommand(terminal)));
    commands.put("region", () -> new CommandLine(new RegionCommand(terminal)));
    commands.put("batch", () -> new CommandLine(new BatchCommand(terminal)));
    commands.put("handle", () -> new CommandLine(new HandleCommand(terminal)));
    commands.put("replay", () -> new CommandLine(new ReplayCommand(terminal)));
    commands.put("sample", () -> new CommandLine(new SampleCommand(terminal)));
    commands.put("policy", () -> policy(word(arguments, 1)));
    commands.put("schema", () -> new CommandLine(new SchemaCommand(terminal)));
    commands.put(
        "completion", () -> new CommandLine(new CompletionCommand(terminal, this::commandLine)));
    commands.put("man", () -> new CommandLine(new ManCommand(terminal, this::commandLine)));
    CommandLine luohu = new CommandLine(new GroupCommand.Root());
    if (!VERSION.contains(word(arguments, 0))) {
      branch(luohu, commands, word(arguments, 0));
    }
    luohu.getCommandSpec().version(Luohu.version(), "Java " + Runtime.version());
    describe(luohu);
    Ansi ansi = terminal.outStyle().color() ? Ansi.ON : Ansi.OFF;
    return luohu
        .setUsageHelpWidth(HELP_WIDTH)
        .setColorScheme(CommandLine.Help.defaultColorScheme(ansi))
        .setOut(Terminal.writer(terminal.out()))
        .setErr(Terminal.writer(terminal.err()))
        .setParameterExceptionHandler((e, words) -> new UsageLines(terminal).explain(e))
        .setExecutionExceptionHandler((e, command, parsed) -> failed(e, command));
  }

  private CommandLine policy(String next) {
    Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();
    commands.put("list", () -> new CommandLine(new PolicyListCommand(terminal)));
    commands.put("show", () -> new CommandLine(new PolicyShowCommand(terminal)));
    commands.put("words", () -> new CommandLine(new PolicyWordsCommand(terminal)));
    commands.put("new", () -> new CommandLine(new PolicyNewCommand(terminal)));
    commands.put("lint", () -> new CommandLine(new PolicyLintCommand(terminal)));
    commands.put("case", () -> new CommandLine(new PolicyCaseCommand(terminal)));
    commands.put("fmt", () -> new CommandLine(new PolicyFmtCommand(terminal)));
    commands.put("explain", () -> new CommandLine(new PolicyExplainCommand(terminal)));
    commands.put("test", () -> new CommandLine(new PolicyTestCommand(terminal)));
    commands.put("verify", () -> new CommandLine(new PolicyVerifyCommand(terminal)));
    commands.put("diff", () -> new CommandLine(new PolicyDiffCommand(terminal)));
    commands.put("mutate", () -> new CommandLine(new PolicyMutateCommand(terminal)));
    commands.put("docs", () -> new CommandLine(new PolicyDocsCommand(terminal)));
    commands.put("play", () -> new CommandLine(new PolicyPlayCommand(terminal)));
    commands.put("lock", () -> new CommandLine(new PolicyLockCommand(terminal)));
    commands.put("bundle", () -> new CommandLine(new PolicyBundleCommand(terminal)));
    CommandLine policy = new CommandLine(new GroupCommand.Policy());
    branch(policy, commands, next);
    return policy;
  }

  private static void branch(
      CommandLine parent, Map<String, Supplier<CommandLine>> commands, String word) {
    if (commands.containsKey(word)) {
      parent.addSubcommand(word, commands.get(word).get());
    } else {
      commands.forEach((name, command) -> parent.addSubcommand(name, command.get()));
    }
  }

  private static String word(String[] arguments, int index) {
    return index < arguments.length ? arguments[index] : "";
  }

  private static void describe(CommandLine command) {
    command
        .getCommandSpec()
        .usageMessage()
        .synopsisHeading("%n用法 Usage: ")
        .parameterListHeading("%n参数 Arguments:%n")
        .optionListHeading("%n选项 Options:%n")
        .commandListHeading("%n命令 Commands:%n")
        .sortOptions(false)
        .sectionMap()
        .put(UsageMessageSpec.SECTION_KEY_COMMAND_LIST, Program::commands);
    command.getSubcommands().values().forEach(Program::describe);
  }

  /** The commands, each in both languages. */
  private static String commands(CommandLine.Help help) {
    StringBuilder list = new StringBuilder();
    int widest = help.subcommands().keySet().stream().mapToInt(String::length).max().orElse(0);
    help.subcommands()
        .forEach(
            (name, command) -> {
              String indent = "  " + name + " ".repeat(widest + 1 - name.length());
              for (String line : command.commandSpec().usageMessage().header()) {
                list.append(indent).append(line).append(System.lineSeparator());
                indent = " ".repeat(indent.length());
              }
            });
    return list.toString();
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
    return command.getCommand() instanceof Verb verb ? verb.language() : Language.ZH;
  }

  /** One line that a clerk can pass on; the rest for those who ask for it. */
  private static int bug(Terminal terminal, Throwable failure) {
    String what =
        failure.getClass().getSimpleName()
            + (failure.getMessage() == null ? "" : ": " + failure.getMessage());
    terminal.say("luohu: 程序本身出错，不是您填错了。请把这一行报告给维护者（见 CONTRIBUTING.md）：" + what);
    terminal.say(
        "luohu: this is a fault of the program, not of your file; please report this line (see"
            + " CONTRIBUTING.md)");
    if ("1".equals(System.getenv("LUOHU_DEBUG"))) {
      failure.printStackTrace(terminal.err());
    }
    return Exit.BUG;
  }
}
