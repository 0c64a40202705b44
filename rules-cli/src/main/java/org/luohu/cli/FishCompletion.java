package org.luohu.cli;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion of the command for fish: a line for each word that can be typed somewhere. */
final class FishCompletion {

  private FishCompletion() {}

  /** The script. */
  static String script(CommandLine luohu) {
    StringBuilder script = new StringBuilder();
    script.append("# fish completion of luohu: luohu completion fish\n");
    script.append("complete -c luohu -e\n");
    write(luohu, "__fish_use_subcommand", script);
    luohu
        .getSubcommands()
        .forEach(
            (name, command) -> {
              String seen = "__fish_seen_subcommand_from " + name;
              String others = String.join(" ", command.getSubcommands().keySet());
              String none = "; and not __fish_seen_subcommand_from " + others;
              write(command, others.isEmpty() ? seen : seen + none, script);
              command
                  .getSubcommands()
                  .forEach(
                      (inner, verb) ->
                          write(verb, seen + "; and __fish_seen_subcommand_from " + inner, script));
            });
    return script.toString();
  }

  private static void write(CommandLine command, String where, StringBuilder script) {
    CommandSpec spec = command.getCommandSpec();
    command
        .getSubcommands()
        .forEach(
            (name, inner) ->
                line(script, where)
                    .append(" -f -a ")
                    .append(name)
                    .append(described(inner.getCommandSpec().usageMessage().header())));
    for (OptionSpec option : spec.options()) {
      StringBuilder line = line(script, where);
      for (String name : option.names()) {
        line.append(
            name.startsWith("--") ? " -l " + name.substring(2) : " -s " + name.substring(1));
      }
      line.append(values(option)).append(described(option.description()));
    }
    spec.positionalParameters().stream()
        .filter(parameter -> !words(parameter).isEmpty())
        .forEach(
            parameter ->
                line(script, where).append(" -f -a '").append(words(parameter)).append('\''));
    script.append('\n');
  }

  private static StringBuilder line(StringBuilder script, String where) {
    return script.append("\ncomplete -c luohu -n '").append(where).append('\'');
  }

  /** What may follow an option: words where its label lists them, else a file. */
  private static String values(OptionSpec option) {
    if (option.arity().max() == 0) {
      return "";
    }
    String words = words(option);
    return words.isEmpty() ? " -r" : " -x -a '" + words + "'";
  }

  private static String words(ArgSpec argument) {
    String label = argument.paramLabel();
    return label.matches("[a-z0-9|-]+") ? label.replace('|', ' ') : "";
  }

  private static String described(String[] text) {
    List<String> lines = List.of(text);
    if (lines.isEmpty()) {
      return "";
    }
    String plain = lines.get(0).replace("%n", " ").replace("%%", "%");
    return " -d '" + plain.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
