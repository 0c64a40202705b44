package org.luohu.render;

import java.util.List;
import org.luohu.text.Language;
import org.luohu.text.Text;

/**
 * A page being written in one language: headings, paragraphs, items and rows, as plain text or
 * else.
 */
public abstract class Page {

  private final Language language;

  /** An empty page. */
  protected Page(Language language) {
    this.language = language;
  }

  /**
   * A row of a list: a mark, cells, and remarks under them.
   *
   * @param mark one character that tells the row's state
   * @param ink the mark's colour
   * @param cells the same number in each row of a list; the first says what it is
   * @param under remarks, none of them empty
   */
  public record Row(String mark, Ink ink, List<String> cells, List<String> under) {
    /** Copies the lists in. */
    public Row {
      cells = List.copyOf(cells);
      under = List.copyOf(under);
    }
  }

  /** The page's language. */
  public final Language language() {
    return language;
  }

  /** The wording in the page's language. */
  public final String in(Text text) {
    return text.in(language);
  }

  /** The wording in the page's language, with parts as {@link Text#format} puts them in. */
  public final String in(String zh, String en, Object... parts) {
    return in(parts.length == 0 ? Text.of(zh, en) : Text.format(zh, en, parts));
  }

  /** An empty line, unless the page is empty. */
  public abstract void gap();

  /** A heading after a gap. */
  public abstract void heading(String text);

  /** A text whose lines all start at one column. */
  public abstract void paragraph(int indent, String text, Ink ink);

  /** A text behind a mark or label; the lines after the first start under the text. */
  public abstract void item(int indent, String mark, Ink markInk, String text, Ink ink);

  /** A list of rows. */
  public abstract void rows(List<Row> rows);
}
