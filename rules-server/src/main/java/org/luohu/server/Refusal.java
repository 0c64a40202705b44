package org.luohu.server;

import java.net.URI;
import org.luohu.text.Text;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** A request that is not looked into. */
final class Refusal {

  private Refusal() {}

  /** A refusal, as RFC 9457 says. */
  static ErrorResponseException of(HttpStatus status, String kind, Text why) {
    ProblemDetail detail = ProblemDetail.forStatus(status);
    detail.setType(URI.create("urn:luohu:problem:" + kind));
    detail.setDetail(why.zh() + " · " + why.en());
    return new ErrorResponseException(status, detail, null);
  }
}
