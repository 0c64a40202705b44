package org.luohu.server;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.function.LongSupplier;
import org.luohu.text.Text;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Answers no more requests than so many a second; what was not used of a second may come at once.
 */
final class RateBound implements HandlerInterceptor {

  private static final double SECOND = 1e9;

  private final int rate;
  private final LongSupplier nanos;
  private double tokens;
  private long last;

  /**
   * A bound.
   *
   * @param rate requests a second; 0 for any number
   * @param nanos tells the time, in nanoseconds
   */
  RateBound(int rate, LongSupplier nanos) {
    this.rate = rate;
    this.nanos = nanos;
    this.tokens = rate;
    this.last = nanos.getAsLong();
  }

  synchronized boolean admits() {
    if (rate == 0) {
      return true;
    }
    long now = nanos.getAsLong();
    tokens = Math.min(rate, tokens + (now - last) / SECOND * rate);
    last = now;
    if (tokens < 1) {
      return false;
    }
    tokens--;
    return true;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    if (admits()) {
      return true;
    }
    response.setHeader(HttpHeaders.RETRY_AFTER, "1");
    throw Refusal.of(
        HttpStatus.TOO_MANY_REQUESTS,
        "too-many",
        Text.of(
            "每秒最多 " + rate + " 个请求，请稍后再试", "at most " + rate + " requests a second; try again"));
  }
}
