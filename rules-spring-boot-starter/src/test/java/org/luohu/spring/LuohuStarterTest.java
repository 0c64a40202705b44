package org.luohu.spring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.LiveLuohu;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.bundle.Bundle;
import org.luohu.deciding.MemoStatistics;
import org.luohu.decision.Decision;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.ProblemsException;
import org.luohu.render.DecisionJson;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.jackson.JacksonAutoConfiguration;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** What a host finds in its context. */
class LuohuStarterTest {

  private static final Path EXAMPLE = Path.of("..", "examples", "xu-family.yaml");
  private static final Path POLICIES = Path.of("..", "policies");
  private static final Instant NOW = Instant.parse("2026-11-26T17:00:00Z");

  @TempDir Path folder;

  private final ApplicationContextRunner runner =
      new ApplicationContextRunner()
          .withConfiguration(
              AutoConfigurations.of(LuohuAutoConfiguration.class, JacksonAutoConfiguration.class))
          .withBean(Clock.class, () -> Clock.fixed(NOW, ZoneOffset.UTC))
          .withPropertyValues("luohu.warm-up=false");

  private static byte[] xu() throws IOException {
    return Files.readAllBytes(EXAMPLE);
  }

  private static String expected() throws IOException {
    Luohu luohu = Luohu.bundled();
    return DecisionJson.render(luohu.decide(luohu.read(xu(), "", null)));
  }

  @Test
  void bundled_law_decides_and_the_day_is_that_of_china() {
    runner.run(
        context -> {
          LuohuDecider decider = context.getBean(LuohuDecider.class);
          assertEquals(expected(), DecisionJson.render(decider.decide(xu())));
          assertEquals(LocalDate.of(2026, 11, 27), decider.today(), "one in the morning in China");
          assertEquals(32 << 20, decider.luohu().memo().capacity());
        });
  }

  @Test
  void warming_up_builds_the_law_in_force() {
    runner
        .withPropertyValues("luohu.warm-up=true", "luohu.remembered=100KB")
        .run(
            context -> {
              assertEquals(
                  100 << 10, context.getBean(LuohuDecider.class).luohu().memo().capacity());
              MemoStatistics memo = context.getBean(LuohuDecider.class).luohu().memo();
              assertTrue(memo.hits() + memo.misses() > 60, memo::toString);
            });
  }

  /** A decision within a host's own object, and an application within one. */
  record Held(Decision decision) {}

  record Asked(Application application) {}

  @Test
  void jackson_writes_and_reads_the_published_json() {
    runner.run(
        context -> {
          ObjectMapper mapper = context.getBean(ObjectMapper.class);
          Decision decision = context.getBean(LuohuDecider.class).decide(xu());
          assertEquals(expected(), mapper.writeValueAsString(decision));
          assertEquals(
              "{\"decision\":" + expected() + "}", mapper.writeValueAsString(new Held(decision)));

          String json = "{\"application\":" + Json.XU + "}";
          Application read = mapper.readValue(json, Asked.class).application();
          assertEquals(
              expected(), DecisionJson.render(context.getBean(LuohuDecider.class).decide(read)));
        });
  }

  @Test
  void a_key_that_comes_twice_is_not_swallowed() {
    runner.run(
        context -> {
          ObjectMapper mapper = context.getBean(ObjectMapper.class);
          String twice = Json.XU.replaceFirst("\\{", "{\"follow\":\"mother\",");
          Exception thrown =
              assertThrows(Exception.class, () -> mapper.readValue(twice, Application.class));
          assertInstanceOf(ProblemsException.class, thrown);
        });
  }

  @Test
  void a_directory_is_followed_and_health_and_meters_tell() throws Exception {
    Path tree = folder.resolve("policies");
    copy(POLICIES.resolve("national"), tree.resolve("national"));
    copy(POLICIES.resolve("sources.yaml"), tree.resolve("sources.yaml"));
    copy(POLICIES.resolve("checked.yaml"), tree.resolve("checked.yaml"));
    runner
        .withBean(MeterRegistry.class, SimpleMeterRegistry::new)
        .withPropertyValues("luohu.policies=" + tree, "luohu.every=20ms")
        .run(
            context -> {
              LuohuDecider decider = context.getBean(LuohuDecider.class);
              LuohuHealth health = context.getBean(LuohuHealth.class);
              Health up = health.health();
              assertEquals(Status.UP, up.getStatus(), up::toString);
              assertEquals(decider.luohu().digest(), up.getDetails().get("digest"));
              assertEquals("accept", up.getDetails().get("selfTest"));

              decider.decide(xu());
              assertThrows(
                  ProblemsException.class,
                  () -> decider.decide("{}".getBytes(StandardCharsets.UTF_8)));
              String before = decider.luohu().digest();
              Path rules = tree.resolve("national/birth-registration/2021-10-01/birth.drl");
              byte[] whole = Files.readAllBytes(rules);
              Files.write(rules, "rule".getBytes(StandardCharsets.UTF_8));
              await(() -> health.health().getStatus().equals(LuohuHealth.STALE));
              assertTrue(
                  health.health().getDetails().get("problems").toString().contains("birth.drl"));
              assertEquals(before, decider.luohu().digest());

              Files.write(
                  rules,
                  (new String(whole, StandardCharsets.UTF_8) + "\n// 1\n")
                      .getBytes(StandardCharsets.UTF_8));
              await(() -> health.health().getStatus().equals(Status.UP));
              assertTrue(!before.equals(decider.luohu().digest()));

              MeterRegistry registry = context.getBean(MeterRegistry.class);
              assertEquals(1, count(registry, "luohu.reloads", "result", "loaded"));
              assertEquals(1, count(registry, "luohu.reloads", "result", "refused"));
              assertEquals(
                  1,
                  registry
                      .get("luohu.decisions")
                      .tag("outcome", "bad-application")
                      .timer()
                      .count());
              assertEquals(
                  2,
                  registry.get("luohu.decisions").timers().stream().mapToLong(Timer::count).sum());
              assertTrue(
                  registry.get("luohu.memo").tag("result", "miss").functionCounter().count() > 0);
            });
  }

  private static double count(MeterRegistry registry, String name, String tag, String value) {
    return registry.get(name).tag(tag, value).counter().count();
  }

  @Test
  void a_bundle_is_followed_and_one_without_its_key_stops_the_start() throws Exception {
    Path zip = folder.resolve("law.zip");
    PolicyFiles law = Bundle.published(PolicyFiles.in(POLICIES));
    Files.write(zip, Bundle.write(law, null));
    ApplicationContextRunner bundled =
        runner.withPropertyValues("luohu.policies=" + zip, "luohu.every=1ms");
    bundled
        .withPropertyValues("luohu.public-key=none")
        .run(
            context ->
                assertEquals(
                    Luohu.open(POLICIES).digest(),
                    context.getBean(LuohuDecider.class).luohu().digest()));
    bundled.run(
        context -> {
          String told =
              new LawFailureAnalyzer().analyze(context.getStartupFailure()).getDescription();
          assertTrue(told.contains("bundle/no-key"), told);
        });
  }

  @Test
  void policies_that_do_not_load_stop_the_start_with_their_problems() {
    runner
        .withPropertyValues("luohu.policies=" + folder.resolve("nowhere"), "luohu.every=1ms")
        .run(
            context -> {
              Throwable failure = context.getStartupFailure();
              while (failure.getCause() != null) {
                failure = failure.getCause();
              }
              ProblemsException bad = assertInstanceOf(ProblemsException.class, failure);
              String told =
                  new LawFailureAnalyzer().analyze(context.getStartupFailure()).getDescription();
              assertTrue(told.contains(bad.problems().get(0).message().zh()), told);
            });
  }

  @Test
  void a_host_without_web_actuator_and_jackson_decides_all_the_same() {
    runner
        .withClassLoader(
            new FilteredClassLoader(
                "org.springframework.web",
                "org.springframework.http",
                "org.springframework.boot.actuate",
                "io.micrometer",
                "com.fasterxml.jackson.databind"))
        .run(
            context ->
                assertEquals(
                    expected(),
                    DecisionJson.render(context.getBean(LuohuDecider.class).decide(xu()))));
  }

  @Test
  void a_host_keeps_its_own_law() {
    LiveLuohu own = LiveLuohu.of(Luohu.bundled(), () -> NOW);
    runner
        .withBean("own", LiveLuohu.class, () -> own)
        .run(context -> assertEquals(own.current(), context.getBean(LuohuDecider.class).luohu()));
  }

  private interface Question {
    boolean holds() throws Exception;
  }

  private static void await(Question question) throws Exception {
    long end = System.nanoTime() + 60_000_000_000L;
    while (!question.holds()) {
      assertTrue(System.nanoTime() < end, "waited for a minute");
      Thread.sleep(20);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (var walk = Files.walk(from)) {
      for (Path path : walk.toList()) {
        Path target = to.resolve(from.relativize(path).toString());
        if (Files.isDirectory(path)) {
          Files.createDirectories(target);
        } else {
          Files.copy(path, target);
        }
      }
    }
  }
}
