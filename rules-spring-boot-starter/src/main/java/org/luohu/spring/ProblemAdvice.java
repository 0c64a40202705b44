package org.luohu.spring;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.util.Map;
import org.luohu.problem.Problem;
import org.luohu.problem.ProblemsException;
import org.luohu.render.ProblemsJson;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/**
 * Answers what cannot be decided as RFC 9457 says, with every problem as {@link ProblemsJson}
 * writes it. What was stated is not repeated but in the messages.
 */
@RestControllerAdvice
@Order(0) // before what answers any exception
public final class ProblemAdvice {

  private static final URI TYPE = URI.create("urn:luohu:problem:application");
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

  /** The answer. */
  @ExceptionHandler
  public ProblemDetail answer(ProblemsException bad) {
    Problem first = bad.problems().get(0);
    ProblemDetail detail = ProblemDetail.forStatus(HttpStatus.BAD_REQUEST);
    detail.setType(TYPE);
    detail.setTitle("申报不能受理判定 · the application cannot be decided");
    detail.setDetail(first.message().zh() + " · " + first.message().en());
    try {
      MAPPER.readValue(ProblemsJson.write(bad.problems()), MEMBERS).forEach(detail::setProperty);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("what was written cannot be read", e);
    }
    return detail;
  }
}
