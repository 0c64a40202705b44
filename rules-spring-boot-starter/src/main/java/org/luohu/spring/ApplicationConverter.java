package org.luohu.spring;

import java.io.IOException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.luohu.application.Application;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;

/**
 * A request's body, JSON or YAML, as an {@link Application}: read by Luohu itself, so that what is
 * wrong is told with its place.
 */
public final class ApplicationConverter extends AbstractHttpMessageConverter<Application> {

  private final Function<byte[], Application> reader;

  /**
   * A converter.
   *
   * @param reader reads an application, such as {@link LuohuDecider#read}
   */
  public ApplicationConverter(Function<byte[], Application> reader) {
    super(MediaType.APPLICATION_JSON, MediaType.APPLICATION_YAML);
    this.reader = reader;
  }

  @Override
  protected boolean supports(Class<?> type) {
    return type == Application.class;
  }

  @Override
  protected Application readInternal(Class<? extends Application> type, HttpInputMessage message)
      throws IOException {
    return reader.apply(message.getBody().readAllBytes());
  }

  @Override
  public boolean canWrite(Class<?> type, @Nullable MediaType media) {
    return false;
  }

  @Override
  protected void writeInternal(Application application, HttpOutputMessage message) {
    throw new HttpMessageNotWritableException("an application is read only");
  }
}
