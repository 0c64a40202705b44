package org.luohu.cli;

import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** Manual pages in roff, made of what {@code --help} is made of. */
final class ManPage {

  private final StringBuilder page = new StringBuilder();
  private final CommandLine command;
  private final String name;

  private ManPage(CommandLine command, String name) {
    this.command = command;
    this.name = name;
  }

  /** A page for the command and one for each verb, by their file names, as luohu-check.1. */
  static Map<String, String> all(CommandLine luohu) {
    Map<String, String> pages = new TreeMap<>();
    add(luohu, "luohu", pages);
    return pages;
  }

  private static void add(CommandLine command, String name, Map<String, String> pages) {
    pages.put(name + ".1", new ManPage(command, name).text());
    command.getSubcommands().forEach((verb, inner) -> add(inner, name + "-" + verb, pages));
  }

  private String text() {
    CommandSpec spec = command.getCommandSpec();
    UsageMessageSpec usage = spec.usageMessage();
    request(".TH " + name.toUpperCase(java.util.Locale.ROOT).replace("-", "\\-") + " 1");
    request(".ad l");
    section("名称 NAME");
    String summary =
        String.join(" ", usage.header().length > 0 ? usage.header() : usage.description());
    line(name + " \\- ", summary);
    section("用法 SYNOPSIS");
    request(".nf");
    plain(command.getHelp().synopsis(0));
    request(".fi");
    if (usage.header().length > 0 && usage.description().length > 0) {
      section("说明 DESCRIPTION");
      paragraphs(usage.description());
    }
    if (!spec.positionalParameters().isEmpty()) {
      section("参数 ARGUMENTS");
      spec.positionalParameters().forEach(parameter -> argument(parameter.paramLabel(), parameter));
    }
    if (!spec.options().isEmpty()) {
      section("选项 OPTIONS");
      spec.options().forEach(option -> argument(heading(option), option));
    }
    if (!command.getSubcommands().isEmpty()) {
      section("命令 COMMANDS");
      command.getSubcommands().forEach(this::verb);
    }
    if (usage.footer().length > 0) {
      section("例 EXAMPLE");
      request(".nf");
      plain(String.join("\n", usage.footer()));
      request(".fi");
    }
    section("另见 SEE ALSO");
    line("", name.equals("luohu") ? "luohu COMMAND --help" : "luohu(1)");
    return page.toString();
  }

  private static String heading(OptionSpec option) {
    String names = String.join(", ", option.names());
    return option.arity().max() == 0 ? names : names + " " + option.paramLabel();
  }

  private void argument(String heading, ArgSpec argument) {
    request(".TP");
    line("", heading);
    paragraphs(argument.description());
  }

  private void verb(String verb, CommandLine inner) {
    request(".TP");
    line("", name + "-" + verb + "(1)");
    paragraphs(inner.getCommandSpec().usageMessage().header());
  }

  private void section(String title) {
    request(".SH \"" + title + "\"");
  }

  private void paragraphs(String[] lines) {
    boolean first = true;
    for (String text : lines) {
      if (!text.isBlank()) {
        if (!first) {
          request(".br");
        }
        first = false;
        line("", text);
      }
    }
  }

  private void plain(String text) {
    text.stripTrailing().lines().forEach(each -> line("", each));
  }

  /** A line of text, which begins no request whatever it begins with. */
  private void line(String before, String text) {
    String shown = Ansi.OFF.string(text.replace("%n", " ").replace("%%", "%"));
    String safe = shown.replace("\\", "\\e").replace("-", "\\-");
    page.append("\\&").append(before).append(safe).append('\n');
  }

  private void request(String request) {
    page.append(request).append('\n');
  }
}
