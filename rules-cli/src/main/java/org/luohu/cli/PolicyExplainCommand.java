package org.luohu.cli;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.document.MappingReader;
import org.luohu.document.Quotation;
import org.luohu.lint.FaultPage;
import org.luohu.lint.FaultPages;
import org.luohu.report.LintJson;
import org.luohu.report.LintPage;
import org.luohu.text.Spelling;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code luohu policy explain}: what a code of lint means, with a bad and a good example. */
@Command(
    name = "explain",
    header = {
      "解释一种问题：要求什么、为什么、怎样不对、怎样对。",
      "Explain a kind of fault: what is asked, why, a bad and a good example."
    },
    footerHeading = "%n例 Example:%n",
    footer = "  luohu policy explain drl/unqualified-constant")
final class PolicyExplainCommand extends Verb {

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = {"问题的代码；不写则列出全部。", "The fault's code; without it all are listed."})
  private @Nullable String code;

  @Mixin private final FormatOption output = new FormatOption();

  PolicyExplainCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    boolean json = output.json();
    Collection<FaultPage> pages = code == null ? FaultPages.all() : List.of(page(code));
    terminal.print(
        json
            ? LintJson.of(pages) + "\n"
            : code == null
                ? LintPage.list(pages, language(), terminal.outStyle())
                : LintPage.of(page(code), language(), terminal.outStyle()));
    return Exit.DONE;
  }

  private static FaultPage page(String code) {
    return FaultPages.of(code)
        .orElseThrow(
            () ->
                new UsageFault(
                    Text.format("没有 %s 这种问题", "there is no fault %s", Quotation.of(code)),
                    meant(code)));
  }

  /** The code that was meant, where only its second half was given or a letter is wrong. */
  private static Text meant(String code) {
    List<String> codes = FaultPages.all().stream().map(FaultPage::code).toList();
    return codes.stream()
        .filter(known -> known.endsWith("/" + code))
        .findFirst()
        .or(() -> Spelling.nearest(code, codes))
        .map(MappingReader::didYouMean)
        .orElse(Text.of("luohu policy explain 列出全部", "luohu policy explain lists them all"));
  }
}
