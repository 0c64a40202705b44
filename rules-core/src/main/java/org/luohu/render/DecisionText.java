package org.luohu.render;

import org.jspecify.annotations.Nullable;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.decision.Slip;
import org.luohu.text.Language;

/** A decision as a letter that a clerk can read aloud: what matters comes first. */
public final class DecisionText {

  private DecisionText() {}

  /**
   * The letter, each line ended by a line feed. No line is wider than the style says, a Chinese
   * character counted as two columns. Where the answer is a redirect or a refusal the letter leaves
   * out what would have had to be brought and done here; the {@linkplain DecisionJson JSON} never
   * leaves anything out.
   */
  public static String render(Decision decision, Language language, Style style) {
    return render(Slip.BLANK, decision, language, style);
  }

  /** The letter under what the counter wrote on the application. */
  public static String render(Slip slip, Decision decision, Language language, Style style) {
    TextPage page = new TextPage(language, style);
    write(page, slip, decision);
    return page.toString();
  }

  /** Writes the letter onto a page, of whatever form. */
  public static void write(Page page, Slip slip, Decision decision) {
    slip(page, slip);
    boolean open = decision.outcome() != Outcome.REDIRECT && decision.outcome() != Outcome.REFUSE;
    Opening.write(page, decision);
    Why.write(page, decision);
    OpenQuestions.write(page, decision);
    if (open) {
      Checklist.write(page, decision);
      StepLines.write(page, decision);
    }
    Elsewhere.write(page, decision);
    Unlooked.write(page, decision);
    Footing.write(page, decision);
  }

  /** What the counter wrote on the application, a line each. */
  static void slip(Page page, Slip slip) {
    line(page, page.in("案号：", "Case number: "), slip.caseNo());
    line(page, page.in("备注：", "Note: "), slip.note());
    if (!slip.blank()) {
      page.gap();
    }
  }

  private static void line(Page page, String name, @Nullable String written) {
    if (written != null) {
      page.paragraph(0, name + written, Ink.PLAIN);
    }
  }
}
