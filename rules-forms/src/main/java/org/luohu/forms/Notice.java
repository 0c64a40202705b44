package org.luohu.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.luohu.decision.Decision;
import org.luohu.render.Ink;
import org.luohu.render.Style;
import org.luohu.render.TextPage;
import org.luohu.text.Language;

/**
 * A notice to hand over (告知文书): a decision put into the form that a counter gives to a family, with
 * blanks for what no file states, above all names. It is the office's own once it is signed and
 * sealed.
 */
public final class Notice {

  /** Room to write by hand. */
  static final String BLANK = "＿＿＿＿＿＿＿＿";

  private final Sheet sheet;
  private final List<String> copies;
  private final Language language;

  private Notice(Sheet sheet, List<String> copies, Language language) {
    this.sheet = sheet;
    this.copies = copies;
    this.language = language;
  }

  /**
   * The notice on a decision.
   *
   * @param kind which one
   * @param office the office's own lines
   * @param number the case's number at the counter; empty for a blank
   * @throws IllegalArgumentException if the decision is not what the notice tells
   */
  public static Notice of(
      NoticeKind kind, Decision decision, Office office, String number, Language language) {
    if (kind.outcome() != decision.outcome()) {
      throw new IllegalArgumentException(kind + " does not tell " + decision.outcome());
    }
    boolean zh = language == Language.ZH;
    String applicant = zh ? "送申请人" : "For the applicant";
    List<String> copies =
        kind.counterfoil() ? List.of(zh ? "存根" : "Counterfoil", applicant) : List.of(applicant);
    return new Notice(
        new SheetWriter(kind, decision, office, number, language).sheet(), copies, language);
  }

  /** As HTML that needs no other file, a page for each copy. */
  public String html() {
    return Templates.document(sheet.title(), language, List.of(sheets()));
  }

  /** The copies alone, to be put into a document that has the style of {@link Templates#paper}. */
  public String sheets() {
    List<Map<String, ?>> sheets = new ArrayList<>();
    for (String copy : copies) {
      sheets.add(Map.of("copy", copy, "sheet", sheet));
    }
    return Templates.FORMS.fill(
        "notice-sheets.html", Map.of("numberLabel", numberLabel(), "sheets", sheets));
  }

  /** What it is called. */
  public String title() {
    return sheet.title();
  }

  /** As plain text, once for each copy. */
  public String text(Style style) {
    StringBuilder text = new StringBuilder();
    for (String copy : copies) {
      if (text.length() > 0) {
        text.append('\n').append("-".repeat(style.width())).append("\n\n");
      }
      TextPage page = new TextPage(language, style);
      write(page, copy);
      text.append(page);
    }
    return text.toString();
  }

  private void write(TextPage page, String copy) {
    page.paragraph(
        0,
        sheet.title() + (language == Language.ZH ? "（" + copy + "）" : " (" + copy + ")"),
        Ink.BOLD);
    page.paragraph(0, numberLabel() + shown(sheet.number()), Ink.PLAIN);
    page.gap();
    sheet.fields().forEach(f -> page.item(0, f.label(), Ink.PLAIN, shown(f.value()), Ink.PLAIN));
    for (Sheet.Section section : sheet.sections()) {
      page.heading(section.heading());
      section.lines().forEach(line -> page.paragraph(2, line, Ink.PLAIN));
      section.items().forEach(i -> page.item(2, i.number() + " ", Ink.PLAIN, i.text(), Ink.PLAIN));
      Sheet.Table table = section.table();
      if (table != null) {
        table.rows().forEach(row -> row(page, row.cells()));
      }
    }
    page.heading(sheet.office().heading());
    sheet
        .office()
        .fields()
        .forEach(f -> page.paragraph(2, f.label() + shown(f.value()), Ink.PLAIN));
    page.gap();
    sheet.signs().forEach(sign -> page.paragraph(0, sign + BLANK, Ink.PLAIN));
    page.gap();
    sheet.foot().forEach(line -> page.paragraph(0, line, Ink.FAINT));
  }

  private static void row(TextPage page, List<String> row) {
    boolean marked = row.get(0).length() == 1;
    List<String> words = row.subList(marked ? 1 : 0, row.size());
    page.item(
        2,
        marked ? row.get(0) + " " : "- ",
        Ink.PLAIN,
        String.join("  ", words.stream().filter(word -> !word.isEmpty()).toList()),
        Ink.PLAIN);
  }

  private String numberLabel() {
    return language == Language.ZH ? "编号：" : "Number: ";
  }

  private static String shown(String value) {
    return value.isEmpty() ? BLANK : value;
  }
}
