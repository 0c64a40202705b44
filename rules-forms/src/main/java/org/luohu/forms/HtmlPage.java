package org.luohu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.luohu.render.Ink;
import org.luohu.render.Page;
import org.luohu.text.Language;

/** A page that becomes HTML: what stands on it, for a style sheet to lay out. */
public final class HtmlPage extends Page {

  /** How far to the right the style sheet knows. */
  private static final int DEEPEST = 6;

  private final List<Block> blocks = new ArrayList<>();

  /** An empty page. */
  public HtmlPage(Language language) {
    super(language);
  }

  /** A part of the page; the member that is not null says what it is. */
  private record Block(@Nullable String heading, @Nullable Line line, @Nullable Table table) {}

  private record Table(List<Line> rows) {}

  /** A paragraph, an item with its mark, or a row. */
  private record Line(
      String kind, String mark, String text, List<String> cells, List<String> under) {}

  /**
   * What stands on the page, to be put into a document that has the style of {@link
   * Templates#paper}.
   */
  public String html() {
    return Templates.FORMS.fill("page.html", Map.of("blocks", blocks));
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
      String kind =
          "in" + Math.min(indent / 2, DEEPEST) + " " + ink.name().toLowerCase(Locale.ROOT);
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
