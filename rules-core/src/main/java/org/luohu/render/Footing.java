package org.luohu.render;

import java.util.List;
import org.luohu.decision.Decision;
import org.luohu.decision.PolicyRef;
import org.luohu.text.Text;

/**
 * What the answer stands on: what was presumed, the policies in force, remarks, and the disclaimer.
 */
final class Footing {

  private Footing() {}

  static void write(Page page, Decision decision) {
    presumed(page, decision);
    policies(page, decision);
    for (Text note : decision.notes()) {
      page.gap();
      page.item(
          0,
          page.in("备注：", "Note: "),
          Ink.BOLD,
          Sentence.of(page.in(note), page.language()),
          Ink.PLAIN);
    }
    page.gap();
    page.paragraph(0, page.in(Decision.DISCLAIMER), Ink.BOLD);
  }

  static void presumed(Page page, Decision decision) {
    if (decision.presumed().isEmpty()) {
      return;
    }
    List<String> clauses = decision.presumed().stream().map(p -> page.in(p.text())).toList();
    page.gap();
    page.paragraph(
        0,
        page.in(
            "按一般情况推定：" + String.join("，", clauses) + "。如不符，请更正。",
            "Presumed, as of a plain family: "
                + String.join("; ", clauses)
                + ". Please correct what does not fit."),
        Ink.PLAIN);
  }

  private static void policies(Page page, Decision decision) {
    if (decision.policies().isEmpty()) {
      return;
    }
    page.gap();
    Text day = DayWords.date(decision.filedOn());
    page.paragraph(
        0,
        page.in("依据 " + day.zh() + " 有效的政策：", "Under the policies in force on " + day.en() + ":"),
        Ink.FAINT);
    decision.policies().stream().map(PolicyRef::id).forEach(id -> page.paragraph(2, id, Ink.FAINT));
  }
}
