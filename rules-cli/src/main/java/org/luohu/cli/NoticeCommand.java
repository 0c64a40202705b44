package org.luohu.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.document.Quotation;
import org.luohu.forms.Notice;
import org.luohu.forms.NoticeKind;
import org.luohu.forms.Office;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Choice;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code luohu notice}: the notice that a counter hands over. */
@Command(
    name = "notice",
    header = {
      "出具交给群众的文书：受理回执、一次性告知书等，可打印。",
      "Make the notice that the family is handed, to print."
    },
    footerHeading = "%n例 Example:%n",
    footer = {
      "  luohu notice examples/xu-family.yaml --format html > notice.html",
      "  luohu notice one-time family.yaml --office office.yaml"
    })
final class NoticeCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "[KIND] FILE",
      arity = "1..2",
      description = {
        "KIND：receipt 受理回执、one-time 一次性告知书、review 调查核实告知单、redirect 转办告知单、"
            + "refusal 不予受理告知书；不写则按结论。FILE：申报文件；- 为标准输入。",
        "KIND: receipt, one-time, review, redirect or refusal; by the outcome if left out. FILE:"
            + " the application; - is standard input."
      })
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "text|html",
      description = {
        "输出格式；默认 text。html 可以直接打印，A4 纸。",
        "The form of the output; text by default. html is ready for A4 paper."
      })
  private String format = "text";

  @Option(
      names = "--office",
      paramLabel = "FILE",
      description = {
        "本单位的信息（YAML）：name、address、telephone、hours、officer、fee、review-body、court；没有的留空待填。",
        "The office's own lines (YAML): name, address, telephone, hours, officer, fee, review-body,"
            + " court; what is not there is left blank."
      })
  private @Nullable String office;

  @Option(
      names = "--number",
      paramLabel = "NO",
      description = {
        "文书编号；不写则用申报里的 case-no，都没有就留空。",
        "The number on the notice; by default the application's case-no, or blank."
      })
  private String number = "";

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

  NoticeCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    FormatOption.oneOf("--format", format, List.of("text", "html"));
    LocalDate day = on.day();
    NoticeKind kind = kind();
    String file = words.get(words.size() - 1);
    Luohu luohu = policies.luohu();
    try {
      Office own =
          office == null
              ? Office.BLANK
              : Office.read(ApplicationFiles.bytes(office, terminal.in()), office);
      ApplicationFiles reader =
          new ApplicationFiles(
              terminal.in(), luohu, day, terminal.today(), true, TextEncoding.named(encoding));
      Application application = reader.read(file);
      Decision decision = decided(luohu, application, file, kind);
      String caseNo = application.slip().caseNo();
      Notice notice =
          Notice.of(
              NoticeKind.of(decision.outcome()),
              decision,
              own,
              number.isEmpty() && caseNo != null ? caseNo : number,
              language());
      terminal.print(format.equals("html") ? notice.html() : notice.text(terminal.outStyle()));
      return Exit.DONE;
    } catch (ProblemsException e) {
      terminal.problems(e.problems(), language());
      return Exit.APPLICATION;
    }
  }

  private @Nullable NoticeKind kind() {
    if (words.size() < 2) {
      return null;
    }
    List<String> codes = Arrays.stream(NoticeKind.values()).map(Choice::code).toList();
    String code = FormatOption.oneOf("KIND", words.get(0), codes);
    return Arrays.stream(NoticeKind.values())
        .filter(each -> each.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** The decision, if it is one that the notice tells. */
  private static Decision decided(
      Luohu luohu, Application application, String file, @Nullable NoticeKind kind) {
    Decision decision = CheckCommand.decide(luohu, application, file);
    if (decision.outcome() == Outcome.UNDETERMINED) {
      throw new ProblemsException(
          Problem.of(
              "notice/undecided",
              Place.whole(file),
              Text.of("信息还不全，不能出具文书", "facts are missing, so there is no notice to hand over yet"),
              Text.format("先看还要知道什么：luohu check %s", "see what is asked: luohu check %s", file)));
    }
    NoticeKind fits = NoticeKind.of(decision.outcome());
    if (kind != null && kind != fits) {
      Text said = decision.outcome().label();
      throw new ProblemsException(
          Problem.of(
              "notice/other-outcome",
              Place.whole(file),
              Text.of(
                  "结论是“" + said.zh() + "”，不出具" + kind.label().zh(),
                  "the outcome is that "
                      + said.en()
                      + ", which "
                      + Quotation.of(kind.code())
                      + " does not tell"),
              Text.of(
                  "应当出具" + fits.label().zh() + "：" + fits.code(),
                  "the notice for it is " + fits.code())));
    }
    return decision;
  }
}
