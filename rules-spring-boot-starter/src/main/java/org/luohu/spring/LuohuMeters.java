package org.luohu.spring;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.luohu.LiveLuohu;
import org.luohu.decision.Outcome;

/**
 * What is measured: {@code luohu.decisions}, a timer by outcome; {@code luohu.memo} and {@code
 * luohu.reloads}, counters by result, which go on from one law to the next; {@code luohu.stale}, 1
 * while the directory of policies does not load.
 */
public final class LuohuMeters implements DecisionListener {

  private final Map<Outcome, Timer> decisions = new EnumMap<>(Outcome.class);
  private final Timer bad;
  private final Counter loaded;
  private final Counter refused;

  // A registry holds what it measures weakly.
  private final MemoCount memo;
  private final Supplier<LiveLuohu.Status> standing;

  LuohuMeters(MeterRegistry registry, MemoCount memo, Supplier<LiveLuohu.Status> standing) {
    this.memo = memo;
    this.standing = standing;
    for (Outcome outcome : Outcome.values()) {
      decisions.put(outcome, decisions(registry, outcome.code()));
    }
    this.bad = decisions(registry, "bad-application");
    this.loaded = reloads(registry, "loaded");
    this.refused = reloads(registry, "refused");
    memo(registry, "hit", MemoCount::hits);
    memo(registry, "miss", MemoCount::misses);
    Gauge.builder("luohu.stale", this.standing, LuohuMeters::stale)
        .description("1 while the directory of policies does not load")
        .register(registry);
  }

  private static Timer decisions(MeterRegistry registry, String outcome) {
    return Timer.builder("luohu.decisions")
        .description("Applications answered")
        .tag("outcome", outcome)
        .publishPercentileHistogram()
        .minimumExpectedValue(Duration.ofNanos(1_000))
        .maximumExpectedValue(Duration.ofSeconds(1))
        .register(registry);
  }

  private static Counter reloads(MeterRegistry registry, String result) {
    return Counter.builder("luohu.reloads")
        .description("Times the directory of policies came to rest with other files")
        .tag("result", result)
        .register(registry);
  }

  private void memo(MeterRegistry registry, String result, ToDoubleFunction<MemoCount> count) {
    FunctionCounter.builder("luohu.memo", memo, count)
        .description("Parts of decisions taken over from an earlier family, or reasoned out")
        .tag("result", result)
        .register(registry);
  }

  private static double stale(Supplier<LiveLuohu.Status> standing) {
    return standing.get() instanceof LiveLuohu.Status.Stale ? 1 : 0;
  }

  @Override
  public void answered(@Nullable Outcome outcome, Duration took) {
    Timer timer = outcome == null ? bad : decisions.get(outcome);
    if (timer != null) {
      timer.record(took);
    }
  }

  /** The directory has come to rest with other files. */
  void reloaded(LiveLuohu.Status status) {
    memo.catchUp();
    (status instanceof LiveLuohu.Status.Loaded ? loaded : refused).increment();
  }
}
