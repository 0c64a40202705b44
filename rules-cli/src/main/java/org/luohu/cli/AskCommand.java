package org.luohu.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Service;
import org.luohu.decision.Decision;
import org.luohu.decision.Slip;
import org.luohu.document.Quotation;
import org.luohu.interview.Answers;
import org.luohu.interview.Interview;
import org.luohu.interview.SavedAnswers;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionBrief;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu ask}: an interview at the counter that writes an application file. */
@Command(
    name = "ask",
    header = {
      "一问一答写成申报文件：先看材料，再问还影响结论的。",
      "Write an application by answering questions: the papers first."
    },
    footerHeading = "%n例 Example:%n",
    footer = {
      "  luohu ask zhang.yaml",
      "  luohu check zhang.yaml",
      "  luohu ask --service id-card card.yaml"
    })
final class AskCommand extends PolicyVerb {

  private static final String USUAL = "family.yaml";
  private static final Set<String> BACK = Set.of("返回", "back", "b");
  private static final Set<String> SKIP = Set.of("", "不清楚", "不知道", "skip", "s", "?", "？");
  private static final Set<String> STOP = Set.of("停", "退出", "stop", "quit", "q");

  @Parameters(
      paramLabel = "FILE",
      arity = "0..1",
      description = {
        "从这份文件接着问；没有的新写。默认 family.yaml。",
        "Go on from this file; it is begun where there is none. family.yaml by default."
      })
  private @Nullable String file;

  @Option(
      names = "--out",
      order = 20,
      paramLabel = "FILE",
      description = {
        "写到这份文件；默认写回 FILE，自己写的文件不覆盖，写到 FILE 旁边的 .ask.yaml。",
        "Write to this file; FILE by default, or a .ask.yaml beside a FILE that was written by"
            + " hand."
      })
  private @Nullable String out;

  @Option(
      names = "--answers",
      order = 20,
      paramLabel = "FILE",
      description = {
        "不用人回答，逐行读这份文件里的回答；- 为标准输入。",
        "Answer by the lines of this file instead of a person; - is standard input."
      })
  private @Nullable String given;

  @Mixin private ServiceOption named = new ServiceOption();

  AskCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() throws IOException {
    AskFile target = AskFile.of(file == null ? USUAL : file, out, file == null);
    Luohu luohu = policies.luohu();
    Service service = named.of(luohu.services(), target.service());
    Interview interview;
    try {
      interview = begun(luohu, service, target);
    } catch (ProblemsException e) {
      terminal.problems(e.problems(), language());
      return Exit.APPLICATION;
    }
    try (AnswerLines lines = lines(luohu)) {
      new Dialogue(terminal, language(), interview, service, target).hold(lines);
    }
    Decision decision = interview.decision();
    if (decision != null) {
      terminal.print(
          "\n" + DecisionBrief.render(Slip.BLANK, decision, language(), terminal.outStyle()));
    }
    String name = Quotation.of(target.out().toString());
    print(
        Text.format(
            "已写入 %s。接着问：luohu ask；全文：luohu check。",
            "Written to %s. Go on with luohu ask; the whole answer is given by luohu check.",
            name));
    return Exit.DONE;
  }

  private Interview begun(Luohu luohu, Service service, AskFile target) throws IOException {
    LocalDate today = terminal.today().get();
    Answers answers = target.read(luohu, service, today);
    if (!service.id().equals(luohu.services().first().id())) {
      answers = answers.with(ServiceOption.KEY, service.id());
    }
    if (answers.code(service.day().key()) == null) {
      answers = answers.with(service.day().key(), today.toString());
    }
    return new Interview(luohu, service, answers, SavedAnswers.day(answers, service, today));
  }

  /** What a line asks for beside an answer. */
  enum Wish {
    ANSWER,
    BACK,
    SKIP,
    STOP
  }

  static Wish wish(String line) {
    String word = line.strip().toLowerCase(Locale.ROOT);
    return BACK.contains(word)
        ? Wish.BACK
        : SKIP.contains(word) ? Wish.SKIP : STOP.contains(word) ? Wish.STOP : Wish.ANSWER;
  }

  private AnswerLines lines(Luohu luohu) throws IOException {
    if (given != null) {
      return new PlainLines(terminal, answers(given), true);
    }
    if (terminal.keyed()) {
      try {
        return new EditedLines(language(), luohu.world(), terminal.today().get());
      } catch (IOException | IllegalStateException e) {
        return new PlainLines(terminal, terminal.in(), false); // it cannot be drawn on
      }
    }
    return new PlainLines(terminal, terminal.in(), false);
  }

  /** The lines of a file, or of standard input. */
  private InputStream answers(String file) throws IOException {
    if (file.equals("-")) {
      return terminal.in();
    }
    Path path = PolicyOptions.path(file);
    if (!Files.exists(path) || Files.isDirectory(path)) {
      throw new UsageFault(
          Text.format("没有回答文件 %s", "there is no file of answers %s", Quotation.of(file)));
    }
    try (InputStream lines = Files.newInputStream(path)) {
      return new ByteArrayInputStream(lines.readAllBytes());
    }
  }
}
