package org.luohu.render;

import java.io.IOException;
import java.util.List;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;

/**
 * Problems as JSON: an object with {@code problems}, each with its code, its place as file, line,
 * column, length and JSON pointer (RFC 6901), its message and its mends, and {@code more} where not
 * all were kept. The line itself is left out, for it may hold what nobody else should read.
 */
public final class ProblemsJson {

  private ProblemsJson() {}

  /** The problems on a single line, without a line feed, in both languages. */
  public static String write(List<Problem> problems) {
    return write(problems, JsonWords.BOTH);
  }

  /** The problems on a single line, without a line feed, in the words wanted. */
  public static String write(List<Problem> problems, JsonWords said) {
    return Json.compact(
        said,
        json ->
            json.object(
                () -> {
                  json.array("problems", problems, problem -> of(problem).write(json));
                  int more = Problems.copyOf(problems).more();
                  if (more > 0) {
                    json.number("more", more);
                  }
                }));
  }

  /** One problem as an object among others. */
  public static Json.Content of(Problem problem) {
    return json -> json.object(() -> members(json, problem));
  }

  private static void members(Json json, Problem problem) throws IOException {
    json.string("code", problem.code());
    Place place = problem.place();
    json.string("file", place.source());
    if (place.line() > 0) {
      json.number("line", place.line());
      json.number("column", place.column());
      json.number("length", place.length());
    }
    json.string("pointer", place.pointer());
    json.text("message", problem.message());
    json.texts("help", problem.help());
  }
}
