package org.luohu.cli;

import java.io.IOException;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.render.Json;

/** A problem as members of a JSON object. */
final class ProblemJson {

  private ProblemJson() {}

  static void write(Json json, Problem problem) throws IOException {
    Place place = problem.place();
    json.string("code", problem.code());
    json.string("file", place.source());
    if (place.line() > 0) {
      json.number("line", place.line());
      json.number("column", place.column());
      json.number("length", place.length());
    }
    json.text("message", problem.message());
    json.texts("help", problem.help());
  }
}
