package org.luohu.drl;

import java.util.ArrayList;
import java.util.Comparator;
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
  private final List<Span> named = new ArrayList<>();

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

  /**
   * Names a character that no rule has; what else would be said of the same spot follows from it.
   */
  void name(String code, Span span, Text message, Text help) {
    add(code, span, message, help);
    named.add(span);
  }

  void add(String code, Span span, Text message, Text... help) {
    if (named.stream().anyMatch(each -> each.overlaps(span))) {
      return;
    }
    problems.note(() -> Problem.of("drl/" + code, places.apply(span), message, help));
  }

  boolean any() {
    return !problems.isEmpty();
  }

  /** The faults in the order of their places, as far as they are kept. */
  Problems problems() {
    if (problems.more() > 0) {
      return problems;
    }
    Problems ordered = new Problems();
    problems.stream()
        .sorted(
            Comparator.comparingInt((Problem each) -> each.place().line())
                .thenComparingInt(each -> each.place().column()))
        .forEach(ordered::add);
    return ordered;
  }
}
