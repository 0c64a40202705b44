package org.luohu.render;

import org.luohu.decision.Question;
import org.luohu.text.Language;

/** Why a question is asked, in a line: the first rule that wants to know, and its article. */
public final class WhyAsked {

  private WhyAsked() {}

  /** The line; empty where no rule is named. */
  public static String of(Question question, Language language) {
    return question.because().isEmpty()
        ? ""
        : OpenQuestions.reason(question.because().get(0), new TextPage(language, Style.PLAIN));
  }
}
