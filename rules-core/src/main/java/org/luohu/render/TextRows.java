package org.luohu.render;

import java.util.List;
import java.util.stream.IntStream;
import org.luohu.text.Columns;

/** The rows of a list as text: in columns where these fit the page, else in words. */
final class TextRows {

  private static final int INDENT = 2;
  private static final int MARK = 2;
  private static final int BETWEEN = 2;

  private final TextPage page;
  private final List<Page.Row> rows;

  TextRows(TextPage page, List<Page.Row> rows) {
    this.page = page;
    this.rows = rows;
  }

  void write() {
    int[] widths =
        IntStream.range(0, rows.stream().mapToInt(r -> r.cells().size()).max().orElse(0))
            .map(i -> rows.stream().mapToInt(r -> Columns.width(cell(r, i))).max().orElse(0))
            .toArray();
    int all = INDENT + MARK + IntStream.of(widths).sum() + BETWEEN * (widths.length - 1);
    boolean columns = all <= page.style().width();
    for (Page.Row row : rows) {
      if (columns) {
        inColumns(row, widths);
      } else {
        inWords(row);
      }
      row.under().forEach(text -> page.paragraph(INDENT + MARK, text, Ink.FAINT));
    }
  }

  private void inColumns(Page.Row row, int[] widths) {
    StringBuilder line = new StringBuilder(" ".repeat(INDENT));
    line.append(row.ink().paint(row.mark(), page.style()));
    line.append(" ".repeat(MARK - Columns.width(row.mark())));
    for (int i = 0; i < row.cells().size(); i++) {
      String cell = cell(row, i);
      line.append(cell).append(" ".repeat(widths[i] - Columns.width(cell) + BETWEEN));
    }
    page.line(line.toString());
  }

  private void inWords(Page.Row row) {
    List<String> more = row.cells().subList(1, row.cells().size());
    String words =
        row.cells().get(0)
            + page.in("（" + String.join("；", more) + "）", " (" + String.join("; ", more) + ")");
    page.item(INDENT, row.mark() + " ", row.ink(), words, Ink.PLAIN);
  }

  private static String cell(Page.Row row, int index) {
    return String.join(" ", LineBreaker.lines(row.cells().get(index), Integer.MAX_VALUE));
  }
}
