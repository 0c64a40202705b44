package org.luohu.server;

import java.net.URI;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/** Answers what nothing else answers: a fault of this program, told to its log and not abroad. */
@RestControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
final class FaultAdvice {

  private static final Logger LOG = LoggerFactory.getLogger(FaultAdvice.class);

  @ExceptionHandler
  ProblemDetail answer(RuntimeException fault) {
    LOG.error("a request could not be answered", fault);
    ProblemDetail detail =
        ProblemDetail.forStatusAndDetail(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "程序出错，请看服务器日志 · a fault of this program, see its log");
    detail.setType(URI.create("urn:luohu:problem:fault"));
    return detail;
  }
}
