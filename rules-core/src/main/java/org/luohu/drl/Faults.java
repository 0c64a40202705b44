package org.luohu.drl;

import java.util.List;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.text.Text;

/** The faults found in one rule file, each with its place and the line it stands in. */
final class Faults {

  private final String source;
  private final List<String> lines;
  private final Problems problems = new Problems();

  Faults(String source, List<String> lines) {
    this.source = source;
    this.lines = lines;
  }

  void add(String code, Span span, Text message, Text... help) {
    problems.note(() -> Problem.of("drl/" + code, place(span), message, help));
  }

  Place place(Span span) {
    String line = span.line() <= lines.size() ? lines.get(span.line() - 1) : "";
    return Place.of(source, span.line(), span.column(), span.length(), line);
  }

  boolean any() {
    return !problems.isEmpty();
  }

  Problems problems() {
    return problems;
  }
}
