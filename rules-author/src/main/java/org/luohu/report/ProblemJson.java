package org.luohu.report;

import java.util.List;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.render.ProblemsJson;

/** Problems as members of JSON objects. */
public final class ProblemJson {

  private ProblemJson() {}

  /** Adds problems, and how many more there are where not all are kept. */
  static Members put(Members members, List<Problem> problems) {
    int more = Problems.copyOf(problems).more();
    return members.put("problems", problems, ProblemsJson::of).put("more", more == 0 ? null : more);
  }

  /** The problems of one row of many, on a line. */
  public static String row(long number, List<Problem> problems) {
    return put(new Members().put("line", number), problems).compact();
  }
}
