package org.luohu.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
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
    return explain(command, words(failure), List.of());
  }

  private static Text words(ParameterException failure) {
    if (failure instanceof MissingParameterException missing && !missing.getMissing().isEmpty()) {
      return missing(missing.getMissing().get(0));
    }
    if (failure instanceof OverwrittenOptionException twice) {
      return Text.format("`%s` 只能写一次", "`%s` can be given once only", name(twice.getOverwritten()));
    }
    if (failure.getArgSpec() != null && failure.getValue() != null) {
      // everything else is taken as text, so what could not be converted is a number
      return Text.format(
          "`%s` 不能是 %s，这里要一个数",
          "`%s` cannot be %s: it wants a number",
          name(failure.getArgSpec()),
          Quotation.of(failure.getValue()));
    }
    return Text.format("参数不对：%s", "%s", failure.getMessage());
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
      return Text.format("没有 %s 这个选项", "there is no option %s", quoted);
    }
    return command.getSubcommands().isEmpty()
        ? Text.format("多了一个参数 %s", "%s is one argument too many", quoted)
        : Text.format("没有 %s 这个命令", "there is no command %s", quoted);
  }

  private static Text missing(ArgSpec argument) {
    String label = argument.paramLabel();
    return argument.isOption()
        ? Text.format("`%s` 后面缺少 %s", "`%s` wants %s after it", name(argument), label)
        : Text.format("缺少 %s", "%s is missing", label);
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }

  private static List<String> options(CommandLine command) {
    List<String> names = new ArrayList<>();
    command.getCommandSpec().options().stream()
        .sorted(Comparator.comparingInt(OptionSpec::order)) // as in the help
        .forEach(option -> names.addAll(List.of(option.names())));
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
