package org.luohu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Decision;
import org.luohu.decision.Slip;
import org.luohu.render.DecisionText;
import org.luohu.render.Ink;
import org.luohu.render.Page;
import org.luohu.text.Language;

/**
 * The letter as a page of HTML that needs no other file, laid out for a screen, a telephone and A4.
 * It says what {@link DecisionText} says.
 */
public final class LetterHtml {

  private LetterHtml() {}

  /** A part of the page; the member that is not null says what it is. */
  private record Block(@Nullable String heading, @Nullable Line line, @Nullable Table table) {}

  private record Table(List<Line> rows) {}

  /** A paragraph, an item with its mark, or a row. */
  private record Line(
      String kind, String mark, String text, List<String> cells, List<String> under) {}

  /**
   * A letter.
   *
   * @param slip what the counter wrote on the application
   */
  public record Letter(Slip slip, Decision decision) {}

  /** Letters, each beginning on a page of its own when printed. */
  public static String render(List<Letter> decided, Language language) {
    List<Map<String, ?>> letters = new ArrayList<>();
    for (Letter letter : decided) {
      Decision decision = letter.decision();
      Blocks page = new Blocks(language);
      DecisionText.write(page, letter.slip(), decision);
      letters.add(
          Map.of(
              "outcome",
              decision.outcome().name().toLowerCase(Locale.ROOT),
              "blocks",
              page.blocks));
    }
    return Templates.fill(
        "letter.html",
        Map.of(
            "lang",
            language == Language.ZH ? "zh-CN" : "en",
            "title",
            language == Language.ZH ? "预审意见" : "Preliminary opinion",
            "style",
            Templates.resource("paper.css"),
            "letters",
            letters));
  }

  /** Takes the letter's parts down as they come. */
  private static final class Blocks extends Page {

    private final List<Block> blocks = new ArrayList<>();

    Blocks(Language language) {
      super(language);
    }

    @Override
    public void gap() {
      // a style sheet leaves the gaps
    }

    @Override
    public void heading(String text) {
      blocks.add(new Block(text, null, null));
    }

    @Override
    public void paragraph(int indent, String text, Ink ink) {
      item(indent, "", Ink.PLAIN, text, ink);
    }

    @Override
    public void item(int indent, String mark, Ink markInk, String text, Ink ink) {
      if (!text.isBlank()) {
        String kind = "in" + Math.min(indent / 2, 3) + " " + ink.name().toLowerCase(Locale.ROOT);
        blocks.add(new Block(null, new Line(kind, mark.strip(), text, List.of(), List.of()), null));
      }
    }

    @Override
    public void rows(List<Row> rows) {
      blocks.add(
          new Block(
              null,
              null,
              new Table(
                  rows.stream()
                      .map(
                          row ->
                              new Line(
                                  row.ink().name().toLowerCase(Locale.ROOT),
                                  row.mark(),
                                  row.cells().get(0),
                                  row.cells().subList(1, row.cells().size()),
                                  row.under()))
                      .toList())));
    }
  }
}
