package org.luohu.server;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Bounds how often what is decided may be asked. */
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
        .addPathPatterns("/v1/**");
  }
}
