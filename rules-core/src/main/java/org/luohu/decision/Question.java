package org.luohu.decision;

import java.util.List;
import org.luohu.text.Text;

/**
 * A stated fact that is missing and on which the outcome depends.
 *
 * @param fact the fact's key in an application file
 * @param text the question
 * @param options the answers offered; empty where the answer is free
 * @param because the rules that want to know
 */
public record Question(String fact, Text text, List<AnswerOption> options, List<Reason> because) {
  /** Copies the lists in. */
  public Question {
    options = List.copyOf(options);
    because = List.copyOf(because);
  }
}
