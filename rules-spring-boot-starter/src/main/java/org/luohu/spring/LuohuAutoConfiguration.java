package org.luohu.spring;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.file.Path;
import java.time.Clock;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.luohu.LiveLuohu;
import org.luohu.Luohu;
import org.luohu.PolicySource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.converter.HttpMessageConverter;

/**
 * Gives a host {@link LuohuDecider} and {@link LiveLuohu}, and beside them what fits the host's
 * own: health, metrics, JSON, problems over HTTP. A host that declares one of these itself keeps
 * it.
 */
@AutoConfiguration(
    afterName =
        "org.springframework.boot.actuate.autoconfigure.metrics.CompositeMeterRegistryAutoConfiguration")
@EnableConfigurationProperties(LuohuProperties.class)
public class LuohuAutoConfiguration {

  /** The law: that of a directory or a bundle, followed, or the bundled one. */
  @Bean
  @ConditionalOnMissingBean
  public LiveLuohu liveLuohu(LuohuProperties properties, ObjectProvider<Clock> clocks) {
    InstantSource clock = clock(clocks);
    UnaryOperator<Luohu> ready =
        luohu -> {
          Luohu sized = luohu.remembering(properties.remembered().toBytes());
          if (properties.warmUp()) {
            PlainCase.warmUp(sized, LocalDate.ofInstant(clock.instant(), properties.zone()));
          }
          return sized;
        };
    Path policies = properties.policies();
    return policies == null
        ? LiveLuohu.of(ready.apply(Luohu.bundled()), clock)
        : LiveLuohu.follow(
            PolicySource.at(policies, properties.publicKey()), properties.every(), clock, ready);
  }

  /** What decides. */
  @Bean
  @ConditionalOnMissingBean
  public LuohuDecider luohuDecider(
      LiveLuohu live,
      LuohuProperties properties,
      ObjectProvider<Clock> clocks,
      ObjectProvider<DecisionListener> listeners) {
    return new LuohuDecider(
        live::current, clock(clocks), properties.zone(), listeners.orderedStream().toList());
  }

  private static InstantSource clock(ObjectProvider<Clock> clocks) {
    return clocks.getIfAvailable(Clock::systemUTC);
  }

  /** Health, for a host that has the actuator. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(HealthIndicator.class)
  static class Healthy {

    @Bean
    @ConditionalOnMissingBean
    LuohuHealth luohuHealthIndicator(LuohuDecider decider, LiveLuohu live) {
      return new LuohuHealth(decider, live::status);
    }
  }

  /** Metrics, for a host that has a registry. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(MeterRegistry.class)
  @ConditionalOnBean(MeterRegistry.class)
  static class Measured {

    @Bean
    @ConditionalOnMissingBean
    LuohuMeters luohuMeters(MeterRegistry registry, LiveLuohu live) {
      LuohuMeters meters = new LuohuMeters(registry, new MemoCount(live::current), live::status);
      live.onChange(meters::reloaded);
      return meters;
    }
  }

  /** Decisions and applications as Jackson meets them. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(ObjectMapper.class)
  static class Written {

    @Bean
    @ConditionalOnMissingBean
    LuohuJackson luohuJackson(LuohuDecider decider) {
      return new LuohuJackson(decider::read);
    }
  }

  /** Applications and problems over HTTP. */
  @Configuration(proxyBeanMethods = false)
  @ConditionalOnClass(HttpMessageConverter.class)
  @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
  static class Served {

    @Bean
    @ConditionalOnMissingBean
    ApplicationConverter luohuApplicationConverter(LuohuDecider decider) {
      return new ApplicationConverter(decider::read);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnClass(ObjectMapper.class)
    ProblemAdvice luohuProblemAdvice() {
      return new ProblemAdvice();
    }
  }
}
