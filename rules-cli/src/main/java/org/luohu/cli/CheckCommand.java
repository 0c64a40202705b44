package org.luohu.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.decision.Slip;
import org.luohu.forms.LetterHtml;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionBrief;
import org.luohu.render.DecisionJson;
import org.luohu.render.DecisionText;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu check}: decides applications. */
@Command(
    name = "check",
    header = {
      "判定申报文件：能不能办、为什么、带什么、去哪里。",
      "Decide application files: whether, why, what to bring, where."
    },
    footerHeading = "%n例 Example:%n",
    footer = {
      "  luohu check examples/xu-family.yaml",
      "  cat family.yaml | luohu check --lang en -"
    })
final class CheckCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "申报文件（YAML 或 JSON），或者放申报文件的目录；- 为标准输入。",
        "Application files, YAML or JSON, or a directory of them; - is standard input."
      })
  private List<String> files = new ArrayList<>();

  @Mixin private final PrintedFormatOption format = new PrintedFormatOption();

  @Option(
      names = "--full",
      order = 22,
      description = {
        "在屏幕上也给出全文；不写的，屏幕上只有要点，写到文件里的总是全文。",
        "The whole answer on a terminal too, where only the gist is shown; files always get it"
            + " whole."
      })
  private boolean full;

  @Mixin private final OnOption on = new OnOption();

  @Option(
      names = "--encoding",
      order = 26,
      paramLabel = "utf-8|gb18030",
      description = {
        "申报文件的编码；默认 utf-8，标准输入自己分辨。",
        "The encoding of the application; utf-8 by default, told apart on standard input."
      })
  private @Nullable String encoding;

  @Option(
      names = "--exit-code",
      order = 25,
      description = {
        "用退出码表示结论：0 符合、10 需补正、11 需核实、12 信息不全、13 另行申报、14 不予登记；几份中取最大的。",
        "Tell the outcome by the exit code: 0 ACCEPT, 10 SUPPLEMENT, 11 REVIEW, 12 UNDETERMINED, 13"
            + " REDIRECT, 14 REFUSE; the greatest of several."
      })
  private boolean exitCode;

  private static final Text HINT = Text.of("全文加 --full\n", "the whole answer: --full\n");

  @Option(
      names = "--record",
      order = 25,
      paramLabel = "LOG",
      description = {
        "把申报（不含身份证号）和结论记入这个文件，一份一行；见 luohu replay。",
        "Add application (without identity numbers) and decision to this file, one a line; see"
            + " luohu replay."
      })
  private @Nullable String log;

  CheckCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    format.name(); // a misspelt one is refused before anything is read
    LocalDate day = on.day();
    TextEncoding.named(encoding);
    if (files.stream().filter("-"::equals).count() > 1) {
      throw new UsageFault(Text.of("标准输入 `-` 只能读一次", "standard input, `-`, can be read once only"));
    }
    files = ApplicationFiles.named(files);
    Luohu luohu =
        files.size() > 1
            ? policies.luohu().remembering(Luohu.rememberedByDefault())
            : policies.luohu();
    try (RecordLog record = log == null ? null : RecordLog.open(PolicyOptions.path(log), luohu)) {
      return run(luohu, day, record);
    }
  }

  private int run(Luohu luohu, @Nullable LocalDate day, @Nullable RecordLog record) {
    ApplicationFiles reader =
        new ApplicationFiles(
            terminal.in(), luohu, day, terminal.today(), true, TextEncoding.named(encoding));
    List<LetterHtml.Letter> letters = new ArrayList<>();
    CheckSummary summary = new CheckSummary();
    int worst = Exit.DONE;
    boolean bad = false;
    for (String file : files) {
      try {
        Application application = reader.read(file);
        Decision decision = decide(luohu, application, file);
        if (record != null) {
          record.add(application, decision, Instant.now());
        }
        Slip slip = application.slip();
        if (format.name().equals("html")) {
          letters.add(new LetterHtml.Letter(slip, decision));
        } else {
          print(file, slip, decision);
        }
        future(decision, file);
        summary.add(file, decision.outcome().label());
        worst = Math.max(worst, Exit.of(decision.outcome()));
      } catch (ProblemsException e) {
        if (bad) {
          terminal.say("");
        }
        bad = true;
        summary.add(file, CheckSummary.BAD);
        terminal.problems(e.problems(), language());
      }
    }
    if (files.size() > 1 && format.name().equals("text")) {
      terminal.print(summary.lines(language(), terminal.outStyle()));
    }
    if (!letters.isEmpty()) {
      terminal.print(LetterHtml.render(letters, language()));
    }
    return bad ? Exit.APPLICATION : exitCode ? worst : Exit.DONE;
  }

  /** A day of filing in the future may be a slip of the pen. */
  private void future(Decision decision, String file) {
    if (decision.filedOn().isAfter(terminal.today().get())) {
      terminal.say(
          Text.format(
                  "注意：%s 的申报日 %s 在今天之后，按那一天已知的规定判定。",
                  "note: the day of filing in %s, %s, is in the future; the law known so far is"
                      + " applied.",
                  file,
                  decision.filedOn())
              .in(language()));
    }
  }

  static Decision decide(Luohu luohu, Application application, String file) {
    try {
      return luohu.decide(application);
    } catch (ProblemsException e) {
      throw ApplicationFiles.within(file, e);
    }
  }

  private void print(String file, Slip slip, Decision decision) {
    boolean several = files.size() > 1;
    if (format.name().equals("json")) {
      terminal.print(
          (several ? DecisionJson.write(slip, decision) : DecisionJson.pretty(slip, decision))
              + "\n");
      return;
    }
    String letter =
        terminal.seen() && !full
            ? DecisionBrief.render(slip, decision, language(), terminal.outStyle())
                + HINT.in(language())
            : DecisionText.render(slip, decision, language(), terminal.outStyle());
    terminal.print(several ? FileRule.of(file, terminal.outStyle()) + letter + "\n" : letter);
  }
}
