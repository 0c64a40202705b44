package org.luohu.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.luohu.document.MappingReader;
import org.luohu.document.Quotation;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with arguments, in Chinese and then in English. */
final class UsageLines {

  private final Terminal terminal;

  UsageLines(Terminal terminal) {
    this.terminal = terminal;
  }

  int explain(ParameterException failure) {
    CommandLine command = failure.getCommandLine();
    if (failure instanceof UnmatchedArgumentException unmatched) {
      String word = unmatched.getUnmatched().get(0);
      Collection<String> known =
          word.startsWith("-") ? options(command) : command.getSubcommands().keySet();
      return explain(command, unknown(command, word), nearest(word, known));
    }
    if (failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return explain(command, missing(missing.getMissing().get(0)), List.of());
    }
    if (failure instanceof OverwrittenOptionException twice) {
      String name = name(twice.getOverwritten());
      return explain(
          command,
          Text.of("`" + name + "` 只能写一次", "`" + name + "` can be given once only"),
          List.of());
    }
    if (failure.getArgSpec() != null && failure.getValue() != null) {
      return explain(command, noNumber(name(failure.getArgSpec()), failure.getValue()), List.of());
    }
    String message = String.valueOf(failure.getMessage());
    return explain(command, Text.of("参数不对：" + message, message), List.of());
  }

  int explain(CommandLine command, Text message, List<Text> help) {
    String name = command.getCommandSpec().qualifiedName();
    terminal.say(name + ": " + message.zh());
    help.forEach(line -> terminal.say("  = " + line.zh()));
    terminal.say(name + ": " + message.en());
    help.forEach(line -> terminal.say("  = " + line.en()));
    terminal.say("用法 Usage: " + name + " --help");
    return Exit.USAGE;
  }

  private static Text unknown(CommandLine command, String word) {
    String quoted = Quotation.of(word);
    if (word.startsWith("-")) {
      return Text.of("没有 " + quoted + " 这个选项", "there is no option " + quoted);
    }
    return command.getSubcommands().isEmpty()
        ? Text.of("多了一个参数 " + quoted, quoted + " is one argument too many")
        : Text.of("没有 " + quoted + " 这个命令", "there is no command " + quoted);
  }

  private static Text missing(ArgSpec argument) {
    String name = name(argument);
    return argument.isOption()
        ? Text.of(
            "`" + name + "` 后面缺少 " + argument.paramLabel(),
            "`" + name + "` wants " + argument.paramLabel() + " after it")
        : Text.of("缺少 " + argument.paramLabel(), argument.paramLabel() + " is missing");
  }

  /** Everything else is taken as text, so what could not be converted is a number. */
  private static Text noNumber(String name, String value) {
    String quoted = Quotation.of(value);
    return Text.of(
        "`" + name + "` 不能是 " + quoted + "，这里要一个数",
        "`" + name + "` cannot be " + quoted + ": it wants a number");
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    command.getCommandSpec().options().forEach(option -> names.addAll(List.of(option.names())));
    names.removeIf(name -> !name.startsWith("--"));
    return names;
  }

  private static List<Text> nearest(String word, Collection<String> known) {
    String bare = word.replaceFirst("=.*", "");
    List<Text> help = new ArrayList<>();
    Spelling.nearest(bare, known).map(MappingReader::didYouMean).ifPresent(help::add);
    if (help.isEmpty() && !known.isEmpty()) {
      help.add(MappingReader.oneOf(known));
    }
    return help;
  }
}
