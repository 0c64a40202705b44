package org.luohu.render;

import org.luohu.decision.Decision;
import org.luohu.decision.Unencoded;
import org.luohu.text.Language;

/** The articles that concern the family and are no rules, a line each. */
final class Unlooked {

  private Unlooked() {}

  static void write(Page page, Decision decision) {
    if (decision.unencoded().isEmpty()) {
      return;
    }
    page.heading(
        page.in(
            "与这一家有关、没有写成规则的条文（没有据此判断）",
            "Articles that concern this family and are no rules (not looked at)"));
    for (Unencoded unencoded : decision.unencoded()) {
      Language language = page.language();
      String cited = Law.cite(unencoded.basis(), language);
      page.item(
          2,
          "- ",
          Ink.FAINT,
          cited + page.in("：", ": ") + Sentence.stopped(first(page.in(unencoded.why())), language),
          Ink.PLAIN);
    }
  }

  /** The first clause; the whole stands in the JSON. */
  private static String first(String why) {
    return why.split("[。；;]", 2)[0];
  }
}
