package org.luohu.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.ErrorResponseException;

/** So many a second and no more. */
class RateBoundTest {

  @Test
  void ten_at_once_then_one_every_tenth_of_a_second() {
    AtomicLong now = new AtomicLong(5);
    RateBound bound = new RateBound(10, now::get);
    for (int i = 0; i < 10; i++) {
      assertTrue(bound.admits(), "request " + i);
    }
    assertFalse(bound.admits());
    now.addAndGet(99_000_000);
    assertFalse(bound.admits());
    now.addAndGet(2_000_000);
    assertTrue(bound.admits());
    assertFalse(bound.admits());
    now.addAndGet(60_000_000_000L);
    for (int i = 0; i < 10; i++) {
      assertTrue(bound.admits(), "request " + i);
    }
    assertFalse(bound.admits(), "no more than a second's at once");
  }

  @Test
  void nothing_is_bounded_at_zero() {
    RateBound bound = new RateBound(0, () -> 0);
    for (int i = 0; i < 10_000; i++) {
      assertTrue(bound.admits());
    }
  }

  @Test
  void who_is_refused_is_told_when_to_come_again() {
    RateBound bound = new RateBound(1, () -> 0);
    MockHttpServletRequest request = new MockHttpServletRequest();
    MockHttpServletResponse response = new MockHttpServletResponse();
    assertTrue(bound.preHandle(request, response, this));
    ErrorResponseException refused =
        assertThrows(ErrorResponseException.class, () -> bound.preHandle(request, response, this));
    assertEquals(429, refused.getStatusCode().value());
    assertEquals("1", response.getHeader("Retry-After"));
  }
}
