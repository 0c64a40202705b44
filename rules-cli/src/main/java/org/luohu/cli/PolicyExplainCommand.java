package org.luohu.cli;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.luohu.document.MappingReader;
import org.luohu.document.Quotation;
import org.luohu.lint.FaultPage;
import org.luohu.lint.FaultPages;
import org.luohu.render.Ink;
import org.luohu.render.Json;
import org.luohu.render.Page;
import org.luohu.text.Columns;
import org.luohu.text.Language;
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
final class PolicyExplainCommand implements Callable<Integer>, Spoken {

  private final Terminal terminal;

  @Parameters(
      paramLabel = "CODE",
      arity = "0..1",
      description = {"问题的代码；不写则列出全部。", "The fault's code; without it all are listed."})
  private @Nullable String code;

  @Mixin private OutputOptions output = new OutputOptions();
  @Mixin private HelpOption help = new HelpOption();

  PolicyExplainCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Language language() {
    return output.languageIfAny();
  }

  @Override
  public Integer call() {
    output.check();
    List<FaultPage> pages = code == null ? List.copyOf(FaultPages.all()) : List.of(page(code));
    if (output.json()) {
      terminal.print(
          Json.pretty(json -> json.list(pages, page -> json.object(() -> write(json, page))))
              + "\n");
      return Exit.DONE;
    }
    Page page = new Page(output.language(), terminal.outStyle());
    if (code == null) {
      list(page, pages);
    } else {
      show(page, pages.get(0));
    }
    terminal.print(page.toString());
    return Exit.DONE;
  }

  private static FaultPage page(String code) {
    List<String> codes = FaultPages.all().stream().map(FaultPage::code).toList();
    return FaultPages.of(code)
        .orElseThrow(
            () ->
                new UsageFault(
                    Text.of(
                        "没有 " + Quotation.of(code) + " 这种问题",
                        "there is no fault " + Quotation.of(code)),
                    List.of(
                        meant(code, codes)
                            .orElse(
                                Text.of(
                                    "luohu policy explain 列出全部",
                                    "luohu policy explain lists them all")))));
  }

  /** The code that was meant, where only its second half was given or a letter is wrong. */
  private static java.util.Optional<Text> meant(String code, List<String> codes) {
    return codes.stream()
        .filter(known -> known.endsWith("/" + code))
        .findFirst()
        .or(() -> Spelling.nearest(code, codes))
        .map(MappingReader::didYouMean);
  }

  private static void list(Page page, List<FaultPage> pages) {
    int width = pages.stream().mapToInt(each -> Columns.width(each.code())).max().orElse(0) + 2;
    for (FaultPage each : pages) {
      page.item(0, Columned.left(each.code(), width), Ink.BOLD, page.in(each.title()), Ink.PLAIN);
    }
  }

  private static void show(Page page, FaultPage shown) {
    page.paragraph(0, shown.code() + "  " + page.in(shown.title()), Ink.BOLD);
    page.gap();
    page.paragraph(0, page.in(shown.what()), Ink.PLAIN);
    page.paragraph(0, page.in(shown.why()), Ink.PLAIN);
    String where = page.in(shown.where().label());
    page.gap();
    page.paragraph(0, page.in("不对（" + where + "）", "Bad (" + where + ")"), Ink.RED);
    shown.bad().lines().forEach(line -> page.line(("    " + line).stripTrailing()));
    page.gap();
    page.paragraph(0, page.in("改成", "Good"), Ink.GREEN);
    shown.good().lines().forEach(line -> page.line(("    " + line).stripTrailing()));
  }

  private static void write(Json json, FaultPage page) throws IOException {
    json.string("code", page.code());
    json.text("title", page.title());
    json.text("what", page.what());
    json.text("why", page.why());
    json.string("in", page.where().code());
    json.string("bad", page.bad());
    json.string("good", page.good());
  }
}
