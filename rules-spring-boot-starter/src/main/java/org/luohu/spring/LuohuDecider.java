package org.luohu.spring;

import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.decision.Outcome;
import org.luohu.problem.ProblemsException;

/** Decides under the law in use when it is asked: what a host injects. Thread-safe. */
public final class LuohuDecider {

  private final Supplier<Luohu> law;
  private final InstantSource clock;
  private final ZoneId zone;
  private final List<DecisionListener> listeners;

  /**
   * A decider.
   *
   * @param law gives the law in use
   * @param clock tells the day of filing where an application names none
   * @param zone where that day ends
   * @param listeners hear of each decision
   */
  public LuohuDecider(
      Supplier<Luohu> law, InstantSource clock, ZoneId zone, List<DecisionListener> listeners) {
    this.law = law;
    this.clock = clock;
    this.zone = zone;
    this.listeners = List.copyOf(listeners);
  }

  /** The law in use. */
  public Luohu luohu() {
    return law.get();
  }

  /** The day on which an application is filed that names none. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), zone);
  }

  /**
   * Reads an application from YAML or JSON.
   *
   * @param bytes UTF-8
   * @throws ProblemsException with every problem and its place
   */
  public Application read(byte[] bytes) {
    long began = System.nanoTime();
    try {
      return luohu().read(bytes, "", today());
    } catch (ProblemsException e) {
      tell(null, began);
      throw e;
    }
  }

  /**
   * Decides an application.
   *
   * @throws ProblemsException if it cannot be decided, see {@link Luohu#decide}
   */
  public Decision decide(Application application) {
    return heard(() -> luohu().decide(application));
  }

  /**
   * Reads an application from YAML or JSON and decides it, both under one law.
   *
   * @param bytes UTF-8
   * @throws ProblemsException with every problem and its place
   */
  public Decision decide(byte[] bytes) {
    Luohu luohu = luohu();
    return heard(() -> luohu.decide(luohu.read(bytes, "", today())));
  }

  private Decision heard(Supplier<Decision> deciding) {
    long began = System.nanoTime();
    try {
      Decision decision = deciding.get();
      tell(decision.outcome(), began);
      return decision;
    } catch (ProblemsException e) {
      tell(null, began);
      throw e;
    }
  }

  private void tell(@Nullable Outcome outcome, long began) {
    Duration took = Duration.ofNanos(System.nanoTime() - began);
    listeners.forEach(listener -> listener.answered(outcome, took));
  }
}
