package org.luohu.spring;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.luohu.problem.Place;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;
import org.luohu.text.Text;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers what cannot be decided as RFC 9457 says, with every problem, where it is in the
 * application, and its mend. What was stated is not repeated but in the messages.
 */
@RestControllerAdvice
@Order(0) // before what answers any exception
public final class ProblemAdvice {

  private static final URI TYPE = URI.create("urn:luohu:problem:application");

  /** The answer. */
  @ExceptionHandler
  public ProblemDetail answer(ProblemsException bad) {
    Problems problems = bad.problems();
    ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    detail.setType(TYPE);
    detail.setTitle("申报不能受理判定 · the application cannot be decided");
    detail.setDetail(problems.get(0).message().zh() + " · " + problems.get(0).message().en());
    detail.setProperty("problems", problems.stream().map(ProblemAdvice::members).toList());
    if (problems.more() > 0) {
      detail.setProperty("more", problems.more());
    }
    return detail;
  }

  private static Map<String, Object> members(Problem problem) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("code", problem.code());
    Place place = problem.place();
    if (place.pointer() != null) {
      members.put("pointer", place.pointer());
    }
    if (place.line() > 0) {
      members.put("line", place.line());
      members.put("column", place.column());
      members.put("length", place.length());
    }
    members.put("message", words(problem.message()));
    List<Text> help = problem.help();
    if (!help.isEmpty()) {
      members.put("help", help.stream().map(ProblemAdvice::words).toList());
    }
    return members;
  }

  private static Map<String, String> words(Text text) {
    Map<String, String> words = new LinkedHashMap<>();
    words.put("zh", text.zh());
    words.put("en", text.en());
    return words;
  }
}
