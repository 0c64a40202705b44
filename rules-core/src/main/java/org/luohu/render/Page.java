package org.luohu.render;

import java.util.List;
import org.luohu.text.Columns;
import org.luohu.text.Language;
import org.luohu.text.Text;

/**
 * A page being written in one language: paragraphs and items with hanging indents, none wider than
 * its style.
 */
public final class Page {

  private final Language language;
  private final Style style;
  private final StringBuilder out = new StringBuilder();

  /** An empty page. */
  public Page(Language language, Style style) {
    this.language = language;
    this.style = style;
  }

  /** How the page is laid out. */
  public Style style() {
    return style;
  }

  /** The page's language. */
  public Language language() {
    return language;
  }

  /** The wording in the page's language. */
  public String in(Text text) {
    return text.in(language);
  }

  /** The wording in the page's language, with parts as {@link Text#format} puts them in. */
  public String in(String zh, String en, Object... parts) {
    return in(parts.length == 0 ? Text.of(zh, en) : Text.format(zh, en, parts));
  }

  /** An empty line, unless the page is empty. */
  public void gap() {
    if (out.length() > 0) {
      out.append('\n');
    }
  }

  /** A heading after a gap. */
  public void heading(String text) {
    gap();
    paragraph(0, text, Ink.BOLD);
  }

  /** A text whose lines all start at one column. */
  public void paragraph(int indent, String text, Ink ink) {
    for (String line : LineBreaker.lines(text, style.width() - indent)) {
      line(" ".repeat(indent) + ink.paint(line, style));
    }
  }

  /** A text behind a mark or label; the lines after the first start under the text. */
  public void item(int indent, String mark, Ink markInk, String text, Ink ink) {
    String prefix = " ".repeat(indent);
    int hang = indent + Columns.width(mark);
    List<String> lines = LineBreaker.lines(text, style.width() - hang);
    for (int i = 0; i < lines.size(); i++) {
      String start = i == 0 ? prefix + markInk.paint(mark, style) : " ".repeat(hang);
      line(start + ink.paint(lines.get(i), style));
    }
  }

  /** A line as it stands. */
  public void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }

  /** The lines written so far, each ended by a line feed. */
  @Override
  public String toString() {
    return out.toString();
  }
}
