package org.luohu.report;

import java.util.List;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;

/** Problems as members of JSON objects. */
public final class ProblemJson {

  private ProblemJson() {}

  /** Adds problems, and how many more there are where not all are kept. */
  static Members put(Members members, List<Problem> problems) {
    int more = Problems.copyOf(problems).more();
    return members.put("problems", problems, ProblemJson::of).put("more", more == 0 ? null : more);
  }

  private static Members of(Problem problem) {
    Place place = problem.place();
    Members members = new Members().put("code", problem.code()).put("file", place.source());
    if (place.line() > 0) {
      members.put("line", place.line());
      members.put("column", place.column());
      members.put("length", place.length());
    }
    return members
        .put("pointer", place.pointer())
        .put("message", problem.message())
        .any("help", problem.help());
  }

  /** The problems of one row of many, on a line. */
  public static String row(long number, List<Problem> problems) {
    return put(new Members().put("line", number), problems).compact();
  }
}
