package org.luohu.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.luohu.forms.Office;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Bounds how often what is decided may be asked, and knows the office. */
@Configuration(proxyBeanMethods = false)
class ServerConfiguration implements WebMvcConfigurer {

  private final Bounds bounds;

  ServerConfiguration(Bounds bounds) {
    this.bounds = bounds;
  }

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry
        .addInterceptor(new RateBound(bounds.rate(), System::nanoTime))
        .addPathPatterns(
            "/v1/**", "/", "/notice", "/case", "/application.yaml", "/open", "/regions");
  }

  /** The office's own lines on notices; blanks where none are given. */
  @Bean
  Office office(@Value("${luohu.office:}") String file) throws IOException {
    return file.isEmpty() ? Office.BLANK : Office.read(Files.readAllBytes(Path.of(file)), file);
  }
}
