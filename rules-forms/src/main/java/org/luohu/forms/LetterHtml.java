package org.luohu.forms;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.luohu.decision.Decision;
import org.luohu.decision.Slip;
import org.luohu.render.DecisionText;
import org.luohu.text.Language;
import org.luohu.text.Text;

/**
 * The letter as a page of HTML that needs no other file, laid out for a screen, a telephone and A4.
 * It says what {@link DecisionText} says.
 */
public final class LetterHtml {

  private LetterHtml() {}

  /**
   * A letter.
   *
   * @param slip what the counter wrote on the application
   */
  public record Letter(Slip slip, Decision decision) {}

  /** Letters, each beginning on a page of its own when printed. */
  public static String render(List<Letter> decided, Language language) {
    return Templates.document(
        Text.of("预审意见", "Preliminary opinion").in(language),
        language,
        decided.stream().map(letter -> sheet(letter, language)).toList());
  }

  /** A letter alone, to be put into a document that has the style of {@link Templates#paper}. */
  public static String sheet(Letter letter, Language language) {
    HtmlPage page = new HtmlPage(language);
    DecisionText.write(page, letter.slip(), letter.decision());
    String outcome = letter.decision().outcome().name().toLowerCase(Locale.ROOT);
    return Templates.FORMS.fill("sheet.html", Map.of("outcome", outcome, "page", page.html()));
  }
}
