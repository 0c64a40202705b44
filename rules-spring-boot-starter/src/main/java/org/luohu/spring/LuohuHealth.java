package org.luohu.spring;

import java.util.function.Supplier;
import org.luohu.LiveLuohu;
import org.luohu.Luohu;
import org.luohu.decision.Decision;
import org.luohu.problem.Problem;
import org.springframework.boot.actuate.health.AbstractHealthIndicator;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.Status;

/**
 * UP where a plain family is decided; {@link #STALE} where it is too, but the directory of policies
 * does not load and the last law that did is in use.
 */
public final class LuohuHealth extends AbstractHealthIndicator {

  /** Decisions are made, by a law that its directory no longer holds. */
  public static final Status STALE = new Status("STALE");

  private final LuohuDecider decider;
  private final Supplier<LiveLuohu.Status> standing;

  LuohuHealth(LuohuDecider decider, Supplier<LiveLuohu.Status> standing) {
    super("Luohu could not decide a plain family");
    this.decider = decider;
    this.standing = standing;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    Luohu luohu = decider.luohu();
    health.withDetail("version", Luohu.version()).withDetail("digest", luohu.digest());
    Decision decision = PlainCase.decided(luohu, decider.today());
    health.withDetail("selfTest", decision.outcome().code());
    LiveLuohu.Status status = standing.get();
    health.withDetail("since", status.since().toString());
    if (status instanceof LiveLuohu.Status.Stale stale) {
      health
          .status(STALE)
          .withDetail("why", stale.why().getClass().getSimpleName())
          .withDetail("problems", stale.problems().stream().map(LuohuHealth::line).toList());
    } else {
      health.up();
    }
  }

  private static String line(Problem problem) {
    return problem.place() + ": " + problem.code() + ": " + problem.message().zh();
  }
}
