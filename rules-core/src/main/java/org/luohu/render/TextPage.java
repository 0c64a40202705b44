package org.luohu.render;

import java.util.List;
import org.luohu.text.Columns;
import org.luohu.text.Language;

/** A page of plain text: hanging indents, no line wider than its style. */
public final class TextPage extends Page {

  private final Style style;
  private final StringBuilder out = new StringBuilder();

  /** An empty page. */
  public TextPage(Language language, Style style) {
    super(language);
    this.style = style;
  }

  /** How the page is laid out. */
  public Style style() {
    return style;
  }

  @Override
  public void gap() {
    if (out.length() > 0) {
      out.append('\n');
    }
  }

  @Override
  public void heading(String text) {
    gap();
    paragraph(0, text, Ink.BOLD);
  }

  @Override
  public void paragraph(int indent, String text, Ink ink) {
    for (String line : LineBreaker.lines(text, style.width() - indent)) {
      line(" ".repeat(indent) + ink.paint(line, style));
    }
  }

  @Override
  public void item(int indent, String mark, Ink markInk, String text, Ink ink) {
    String prefix = " ".repeat(indent);
    int hang = indent + Columns.width(mark);
    List<String> lines = LineBreaker.lines(text, style.width() - hang);
    for (int i = 0; i < lines.size(); i++) {
      String start = i == 0 ? prefix + markInk.paint(mark, style) : " ".repeat(hang);
      line(start + ink.paint(lines.get(i), style));
    }
  }

  @Override
  public void rows(List<Row> rows) {
    new TextRows(this, rows).write();
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
