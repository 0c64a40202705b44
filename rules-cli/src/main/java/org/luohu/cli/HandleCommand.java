package org.luohu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Decision;
import org.luohu.handling.Handling;
import org.luohu.handling.Procedure;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionJson;
import org.luohu.render.EventFile;
import org.luohu.render.HandlingJson;
import org.luohu.render.HandlingText;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu handle}: how far a case has come. */
@Command(
    name = "handle",
    header = {
      "按已经发生的事，看一份申报办到哪一步、该谁办、原件在哪里。",
      "Tell how far a case has come: what is next, whose turn, by when."
    },
    description = {
      "",
      "事情写在 events 里，每件 {step, on, result, materials}；result 是 DONE、APPROVED、"
          + "REJECTED、INCOMPLETE（缺材料，一次告知）或者 CORRECTED（补齐）。",
      "Events are {step, on, result, materials}; result is DONE, APPROVED, REJECTED,"
          + " INCOMPLETE (papers wanting, told once) or CORRECTED."
    },
    footerHeading = "%n例 Example:%n",
    footer = {
      "  luohu check examples/xu-family.yaml --format json > decision.json",
      "  luohu handle decision.json docs/handling/xu-family.yaml --on 2021-11-24"
    })
final class HandleCommand extends PolicyVerb {

  private static final Pattern LINE = Pattern.compile("(.+):([1-9][0-9]{0,8})");

  @Parameters(
      index = "0",
      paramLabel = "DECISION",
      description = {
        "check --format json 的结论，或者 check --record 的记录；LOG:7 是记录的第 7 行。",
        "What check --format json printed, or a record; LOG:7 is line 7 of a log of records."
      })
  private String decisionFile = "";

  @Parameters(
      index = "1",
      paramLabel = "EVENTS",
      description = {"发生过的事（YAML 或者 JSON）；- 为标准输入。", "What happened; - is standard input."})
  private String eventsFile = "";

  @Option(
      names = "--on",
      order = 25,
      paramLabel = "DATE",
      description = {"截至哪一天；默认今天。", "As of this day; today by default."})
  private @Nullable String on;

  @Mixin private final FormatOption format = new FormatOption();

  HandleCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    boolean json = format.json();
    LocalDate asked = FilingDay.on(on);
    LocalDate today = asked == null ? terminal.today().get() : asked;
    try {
      Decision decision = decision();
      EventFile events =
          EventFile.read(ApplicationFiles.bytes(eventsFile, terminal.in()), eventsFile);
      Handling handling =
          events.at(procedure(decision), today, policies.luohu().world().workingDays());
      terminal.print(
          json
              ? HandlingJson.pretty(handling) + "\n"
              : HandlingText.of(decision, handling, today, language(), terminal.outStyle()));
      return Exit.DONE;
    } catch (ProblemsException e) {
      terminal.problems(e.problems(), language());
      return Exit.APPLICATION;
    }
  }

  private Procedure procedure(Decision decision) {
    try {
      return Procedure.of(decision);
    } catch (ProblemsException e) {
      throw ApplicationFiles.within(decisionFile, e);
    }
  }

  private Decision decision() {
    Matcher line = LINE.matcher(decisionFile);
    if (line.matches() && !Files.exists(PolicyOptions.path(decisionFile))) {
      return line(line.group(1), Long.parseLong(line.group(2)));
    }
    byte[] bytes = ApplicationFiles.bytes(decisionFile, terminal.in());
    List<String> lines =
        new String(bytes, StandardCharsets.UTF_8).lines().filter(text -> !text.isBlank()).toList();
    if (lines.size() > 1 && lines.stream().allMatch(text -> text.startsWith("{\"id\":"))) {
      throw new ProblemsException(
          Problem.of(
              "handling/which-record",
              Place.whole(decisionFile),
              Text.format(
                  "里面有 %s 份记录，不知道要哪一份",
                  "it holds %s records, and which is meant is not said", lines.size()),
              Text.format("写行号：%s:1", "give the line: %s:1", decisionFile)));
    }
    if (bytes.length > 0 && !lines.isEmpty() && !lines.get(0).startsWith("{")) {
      throw new ProblemsException(
          Problem.of(
              "handling/no-decision",
              Place.whole(decisionFile),
              Text.of("这不是结论，像是申报文件", "this is no decision; it may be an application"),
              Text.format(
                  "先判定：luohu check %1$s --format json > decision.json",
                  "decide it first: luohu check %1$s --format json > decision.json",
                  decisionFile)));
    }
    return DecisionJson.read(bytes, decisionFile);
  }

  private Decision line(String log, long number) {
    try (var lines = Files.lines(PolicyOptions.path(log), StandardCharsets.UTF_8)) {
      String text = lines.skip(number - 1).findFirst().orElse("");
      if (!text.isEmpty()) {
        return DecisionJson.read(text.getBytes(StandardCharsets.UTF_8), decisionFile);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new UsageFault(Text.format("记录 %s 读不了", "the record %s cannot be read", log));
    }
    throw new UsageFault(Text.format("%s 没有第 %s 行", "%s has no line %s", log, number));
  }
}
