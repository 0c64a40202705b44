package org.luohu.server;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.net.SocketTimeoutException;
import org.luohu.text.Text;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/** Takes no body that is too large (413) or too slow (408). */
@RestControllerAdvice
final class BodyBounds extends RequestBodyAdviceAdapter {

  private final Bounds bounds;

  BodyBounds(Bounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public boolean supports(
      MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
    return true;
  }

  @Override
  public HttpInputMessage beforeBodyRead(
      HttpInputMessage message,
      MethodParameter parameter,
      Type type,
      Class<? extends HttpMessageConverter<?>> converter)
      throws IOException {
    if (message.getHeaders().getContentLength() > bounds.bytes()) {
      throw tooLarge();
    }
    InputStream body = new Bounded(message.getBody());
    return new HttpInputMessage() {
      @Override
      public InputStream getBody() {
        return body;
      }

      @Override
      public HttpHeaders getHeaders() {
        return message.getHeaders();
      }
    };
  }

  private ErrorResponseException tooLarge() {
    return Refusal.of(
        HttpStatus.PAYLOAD_TOO_LARGE,
        "too-large",
        Text.of(
            "请求不能超过 " + bounds.bytes() + " 字节",
            "a request has at most " + bounds.bytes() + " bytes"));
  }

  private ErrorResponseException tooSlow() {
    long seconds = bounds.patience().toSeconds();
    return Refusal.of(
        HttpStatus.REQUEST_TIMEOUT,
        "too-slow",
        Text.of(
            "请求没有在 " + seconds + " 秒内传完", "the request did not arrive within " + seconds + " s"));
  }

  private final class Bounded extends InputStream {
    private final InputStream in;
    private final long end = System.nanoTime() + bounds.patience().toNanos();
    private int left = bounds.bytes();

    Bounded(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int count;
      try {
        count = in.read(bytes, offset, length);
      } catch (SocketTimeoutException e) {
        throw tooSlow();
      }
      if (System.nanoTime() - end > 0) {
        throw tooSlow();
      }
      left -= Math.max(0, count);
      if (left < 0) {
        throw tooLarge();
      }
      return count;
    }
  }
}
