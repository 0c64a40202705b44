package org.luohu.render;

import java.util.List;
import java.util.function.Function;
import org.luohu.decision.Material;
import org.luohu.decision.MaterialState;
import org.luohu.text.Columns;

/** The lines of a list of materials: in columns where these fit the page, else in words. */
final class MaterialRows {

  private static final int INDENT = 2;
  private static final int MARK = 2;
  private static final int BETWEEN = 2;

  private final Page page;
  private final int nameWidth;
  private final int formWidth;
  private final boolean columns;

  MaterialRows(Page page, List<Material> materials) {
    this.page = page;
    this.nameWidth = widest(materials, m -> page.in(m.name()));
    this.formWidth = widest(materials, m -> page.in(m.form().label()));
    int retentionWidth = widest(materials, m -> page.in(m.retentionWords()));
    int all = INDENT + MARK + nameWidth + BETWEEN + formWidth + BETWEEN + retentionWidth;
    this.columns = all <= page.style().width();
  }

  private int widest(List<Material> materials, Function<Material, String> cell) {
    return materials.stream()
        .map(cell)
        .map(MaterialRows::cell)
        .mapToInt(Columns::width)
        .max()
        .orElse(0);
  }

  /** A material by mark, name, form and retention. */
  void write(Material material) {
    String mark = mark(material.state());
    String form = page.in(material.form().label());
    String retention = page.in(material.retentionWords());
    if (columns) {
      String name = cell(page.in(material.name()));
      String painted =
          " ".repeat(INDENT)
              + ink(material.state()).paint(mark, page.style())
              + " ".repeat(MARK - Columns.width(mark));
      page.line(painted + pad(name, nameWidth) + pad(form, formWidth) + retention);
    } else {
      String words =
          page.in(material.name())
              + page.in("（" + form + "；" + retention + "）", " (" + form + "; " + retention + ")");
      page.item(INDENT, mark + " ", ink(material.state()), words, Ink.PLAIN);
    }
  }

  private static String cell(String text) {
    return String.join(" ", LineBreaker.lines(text, Integer.MAX_VALUE));
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - Columns.width(text) + BETWEEN);
  }

  /** The sign for a state, one column wide. */
  static String mark(MaterialState state) {
    return switch (state) {
      case PROVIDED -> "☑";
      case MISSING -> "✗";
      case UNSTATED -> "☐";
      case POSSIBLE -> "?";
    };
  }

  private static Ink ink(MaterialState state) {
    return switch (state) {
      case PROVIDED -> Ink.GREEN;
      case MISSING -> Ink.RED;
      case UNSTATED -> Ink.PLAIN;
      case POSSIBLE -> Ink.YELLOW;
    };
  }
}
