package org.luohu.forms;

import java.util.List;
import java.util.Map;

/** A report as one document of HTML that needs no other file, to be printed and attached. */
public final class ReportHtml {

  private ReportHtml() {}

  /**
   * A report.
   *
   * @param page what it says
   * @param foot what stands small at its end
   */
  public static String render(String title, HtmlPage page, String foot) {
    String sheet =
        Templates.FORMS.fill(
            "report.html", Map.of("title", title, "page", page.html(), "foot", foot));
    return Templates.document(title, page.language(), List.of(sheet));
  }
}
