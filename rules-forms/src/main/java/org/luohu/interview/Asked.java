package org.luohu.interview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.decision.Question;
import org.luohu.text.Text;
import org.luohu.vocabulary.Option;
import org.luohu.vocabulary.StatedFact;

/**
 * What is asked now.
 *
 * @param screen the paper that it is read off, or what the question is about
 * @param fact what is asked
 * @param question the question as the decision puts it, with its reasons; null where it does not
 * @param dated whether a day may be written as well as one of the choices
 * @param choices the answers that a number picks; none where the answer is free
 */
public record Asked(
    Text screen,
    StatedFact<?> fact,
    @Nullable Question question,
    boolean dated,
    List<Option> choices) {
  /** Copies the list in. */
  public Asked {
    choices = List.copyOf(choices);
  }

  /** The question without how files spell the answer: names will do here. */
  public Text plainQuestion() {
    Text whole = fact.question();
    return Text.of(
        whole.zh().replaceAll("（[^）]*行政区划代码[^）]*）", ""),
        whole.en().replaceAll(" \\(region code[^)]*\\)", ""));
  }
}
