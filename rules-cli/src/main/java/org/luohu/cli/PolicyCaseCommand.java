package org.luohu.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.luohu.application.Application;
import org.luohu.application.ApplicationText;
import org.luohu.author.Workshop;
import org.luohu.cases.AcceptedCase;
import org.luohu.cases.Answer;
import org.luohu.cases.Difference.Aspect;
import org.luohu.decision.Decision;
import org.luohu.document.Document;
import org.luohu.document.DocumentReader;
import org.luohu.document.Mapping;
import org.luohu.input.ApplicationReader;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code luohu policy case}: makes a case of a record. */
@Command(
    name = "case",
    header = {
      "把一份记录写成案例，不带案号、备注、身份号码。",
      "Make a case of a record, without number, note or identity numbers."
    },
    description = {
      "expect 是按现在的政策算的，对照条文核对以后再存进 cases/，文件名写它证明的话。",
      "What it expects is decided by the policies of now: check it against the law, then keep it in"
          + " cases/, named by its claim."
    },
    footerHeading = "%n例 Example:%n",
    footer = "  luohu policy case decisions.jsonl:7 > 随父可以登记.yaml")
final class PolicyCaseCommand extends PolicyVerb {

  private static final Pattern LINE = Pattern.compile("(.+):([1-9][0-9]{0,8})");

  @Parameters(
      paramLabel = "LOG[:LINE]",
      description = {
        "check --record 写下的记录，或者其中一行；不写行号，记录须只有一份。",
        "What check --record wrote, or a line of it; without a line there must be one record."
      })
  private String record = "";

  PolicyCaseCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    Workshop workshop = workshop();
    try {
      terminal.print(theCase(workshop, application(workshop, line())));
      return Exit.DONE;
    } catch (ProblemsException e) {
      terminal.problems(e.problems(), language());
      return Exit.APPLICATION;
    }
  }

  private static String theCase(Workshop workshop, Application application) {
    Decision decision = workshop.decide(application);
    Answer answer =
        Answer.of(
            decision.outcome(), decision.findings(), decision.materials(), decision.questions());
    Map<StatedFact<?>, Object> stated = new LinkedHashMap<>(application.stated());
    stated.keySet().removeIf(fact -> Domain.of(fact).personal());
    StringBuilder text = new StringBuilder();
    text.append(workshop.serviceLine(application.service()));
    text.append(ApplicationText.of(application.service(), stated).stripTrailing()).append('\n');
    if (application.materials() != null) {
      text.append("materials: ").append(AcceptedCase.codes(application.materials())).append('\n');
    }
    text.append(answer.expected(List.of(Aspect.FINDINGS, Aspect.NOTES, Aspect.MATERIALS)));
    return text.toString();
  }

  private Application application(Workshop workshop, String line) {
    Document document = DocumentReader.read(line.getBytes(StandardCharsets.UTF_8), "record.json");
    if (!(((Mapping) document.root()).get("application") instanceof Mapping mapping)) {
      throw new ProblemsException(
          Problem.of(
              "record/missing-key",
              Place.whole(record),
              Text.of("这不是 check --record 写下的记录", "this is no record of check --record")));
    }
    Problems problems = new Problems();
    Application application =
        ApplicationReader.read(
            workshop.services(),
            mapping,
            document,
            null,
            null,
            workshop.library().world(),
            Set.of(),
            problems);
    if (application == null || !problems.isEmpty()) {
      throw new ProblemsException(problems);
    }
    return application;
  }

  private String line() throws IOException {
    Matcher numbered = LINE.matcher(record);
    boolean one = numbered.matches() && !Files.exists(PolicyOptions.path(record));
    Path log = PolicyOptions.path(one ? numbered.group(1) : record);
    if (!Files.isRegularFile(log)) {
      throw new UsageFault(Text.format("记录 %s 读不了", "the record %s cannot be read", log));
    }
    List<String> lines = Files.readAllLines(log);
    int number = one ? Integer.parseInt(numbered.group(2)) : 1;
    if (number > lines.size()) {
      throw new UsageFault(Text.format("%s 没有第 %s 行", "%s has no line %s", log, number));
    }
    if (!one && lines.size() > 1) {
      throw new UsageFault(
          Text.format("%s 里有 %s 份记录", "%s holds %s records", log, lines.size()),
          Text.format("写行号：%s:1", "give the line: %s:1", log));
    }
    return lines.get(number - 1);
  }
}
