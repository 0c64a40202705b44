package org.luohu.cli;

import java.io.IOException;
import java.util.List;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.render.Json;

/** Problems as members of a JSON object. */
final class ProblemJson {

  private ProblemJson() {}

  /** Problems, and how many more there are where not all are kept. */
  static void write(Json json, List<Problem> problems) throws IOException {
    json.array("problems", problems, problem -> json.object(() -> write(json, problem)));
    int more = Problems.copyOf(problems).more();
    if (more > 0) {
      json.number("more", more);
    }
  }

  private static void write(Json json, Problem problem) throws IOException {
    Place place = problem.place();
    json.string("code", problem.code());
    json.string("file", place.source());
    if (place.line() > 0) {
      json.number("line", place.line());
      json.number("column", place.column());
      json.number("length", place.length());
    }
    if (place.pointer() != null) {
      json.string("pointer", place.pointer());
    }
    json.text("message", problem.message());
    json.texts("help", problem.help());
  }
}
