package org.luohu.drl;

import java.util.List;
import java.util.function.Function;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.text.Text;

/**
 * The faults found in one rule file or condition, each with its place and the line it stands in.
 */
final class Faults {

  private final Function<Span, Place> places;
  private final Problems problems = new Problems();

  /** The faults of a rule file. */
  Faults(String source, List<String> lines) {
    this(
        span -> {
          String line = span.line() <= lines.size() ? lines.get(span.line() - 1) : "";
          return Place.of(source, span.line(), span.column(), span.length(), line);
        });
  }

  /** The faults of a text that stands in another. */
  Faults(Function<Span, Place> places) {
    this.places = places;
  }

  void add(String code, Span span, Text message, Text... help) {
    problems.note(() -> Problem.of("drl/" + code, places.apply(span), message, help));
  }

  boolean any() {
    return !problems.isEmpty();
  }

  Problems problems() {
    return problems;
  }
}
