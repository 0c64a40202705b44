package org.luohu.render;

import java.util.List;
import java.util.stream.Collectors;
import org.luohu.decision.AnswerOption;
import org.luohu.decision.Decision;
import org.luohu.decision.Question;
import org.luohu.decision.Reason;
import org.luohu.text.Text;

/**
 * What still has to be known: each question with the answers as they may be filled in, and the rule
 * that asks.
 */
final class OpenQuestions {

  private static final int REASONS_SHOWN = 2;

  private final Page page;

  private OpenQuestions(Page page) {
    this.page = page;
  }

  static void write(Page page, Decision decision) {
    List<Question> questions = decision.questions();
    if (questions.isEmpty()) {
      return;
    }
    String count = page.in("（" + questions.size() + " 项）", " (" + questions.size() + ")");
    page.heading(page.in("还需要知道", "What has to be known") + count);
    if (!decision.exact()) {
      page.paragraph(
          2,
          page.in("情况较复杂，下面有的问题可能不影响结论。", "Some of these may turn out not to matter."),
          Ink.FAINT);
    }
    for (int i = 0; i < questions.size(); i++) {
      new OpenQuestions(page).question(i + 1, questions.get(i));
    }
  }

  private void question(int number, Question question) {
    page.item(2, number + ". ", Ink.BOLD, page.in(question.text()), Ink.BOLD);
    String where = page.in("填 " + question.fact(), "Fill in " + question.fact());
    List<String> options = question.options().stream().map(this::option).toList();
    String answers =
        options.isEmpty() ? "" : page.in("：", ": ") + Sentence.either(options, page.language());
    page.paragraph(5, Sentence.of(where + answers, page.language()), Ink.PLAIN);
    question.because().stream().limit(REASONS_SHOWN).forEach(this::reason);
    int more = question.because().size() - REASONS_SHOWN;
    if (more > 0) {
      page.paragraph(
          5,
          page.in("另有 " + more + " 条规则也要看这一项。", "Rules that also ask this: " + more + "."),
          Ink.FAINT);
    }
  }

  private String option(AnswerOption option) {
    String text = page.in(option.text());
    return text.equals(option.code())
        ? text
        : option.code() + page.in("（" + text + "）", " (" + text + ")");
  }

  private void reason(Reason reason) {
    page.paragraph(5, reason(reason, page), Ink.FAINT);
  }

  /** Why a rule wants to know, with its article: the rule, in English what it says. */
  static String reason(Reason reason, Page page) {
    String law = Law.cite(reason.basis(), page.language());
    String said =
        reason.says().isEmpty()
            ? reason.rule()
            : reason.says().stream().map(Text::en).collect(Collectors.joining("; "));
    String rule = page.in("为何要问：“" + reason.rule() + "”", "Asked because of “" + said + "”");
    String text = law.isEmpty() ? rule : rule + page.in("，依据 ", ", under ") + law;
    return Sentence.of(text, page.language());
  }
}
