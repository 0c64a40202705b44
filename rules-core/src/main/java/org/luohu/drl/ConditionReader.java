package org.luohu.drl;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.text.Text;
import org.luohu.vocabulary.Vocabulary;

/** Reads a condition that stands outside a rule file: what a rule says between when and then. */
public final class ConditionReader {

  private ConditionReader() {}

  /**
   * Reads a condition.
   *
   * @param text the patterns, such as {@code Child( origin == Origin.ADOPTED )}
   * @param places where a stretch of the text stands
   * @param vocabulary the fact types and properties there are
   * @param problems takes every fault found
   * @return the condition; empty when there was any fault
   */
  public static Optional<Condition> read(
      String text, Function<Span, Place> places, Vocabulary vocabulary, List<Problem> problems) {
    Faults faults = new Faults(places);
    Tokens tokens = new Tokens(new Lexer(text, faults).tokens());
    List<Pattern> patterns = new ConditionParser(tokens, vocabulary, faults).patterns();
    if (!tokens.ended()) {
      Token token = tokens.peek();
      faults.add(
          "pattern",
          token.span(),
          Text.of(
              "条件到这里应当结束，却是 `" + token.shown() + "`",
              "the condition ends here, but `" + token.shown() + "` follows"),
          Text.of("只写 when 和 then 之间的部分", "write only what stands between when and then"));
    }
    problems.addAll(faults.problems());
    return faults.any() ? Optional.empty() : Optional.of(new Condition(patterns));
  }
}
