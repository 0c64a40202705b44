package org.luohu.cli;

import org.luohu.author.Workshop;
import org.luohu.document.Quotation;
import org.luohu.report.WordSearchPage;
import org.luohu.text.Text;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code luohu policy words}: the vocabulary by its words. */
@Command(
    name = "words",
    header = {
      "查词：规则、申报里怎么写，哪些意见和材料说到它。",
      "Look a word up: how it is written, and which findings speak of it."
    },
    footerHeading = "%n例 Example:%n",
    footer = "  luohu policy words 现役军人")
final class PolicyWordsCommand extends PolicyVerb {

  @Parameters(
      paramLabel = "WORD",
      description = {"中文、英文或者代号的一部分。", "Part of a Chinese or English word, or of a code."})
  private String word = "";

  PolicyWordsCommand(Terminal terminal) {
    super(terminal);
  }

  @Override
  int run() {
    if (word.isBlank()) {
      throw new UsageFault(Text.of("写一个要查的词", "write a word to look up"));
    }
    Workshop workshop = workshop();
    String page = WordSearchPage.of(workshop, word.strip(), language(), terminal.outStyle());
    if (page.isBlank()) {
      terminal.say(
          Text.format(
                  "luohu: 没有说到 %s 的；换一个短一些的词，或者看 docs/vocabulary.md",
                  "luohu: nothing speaks of %s; try a shorter word, or see docs/vocabulary.md",
                  Quotation.of(word))
              .in(language()));
    }
    terminal.print(page);
    return Exit.DONE;
  }
}
