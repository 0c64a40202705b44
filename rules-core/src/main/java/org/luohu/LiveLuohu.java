package org.luohu;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.luohu.policy.PolicyFiles;
import org.luohu.problem.Problems;
import org.luohu.problem.ProblemsException;

/**
 * A {@link Luohu} that follows a directory of policies, or a bundle: another takes its place when
 * the directory has changed, has come to rest and loads; until then it stays. What is said of a
 * directory holds for a bundle, which must verify besides.
 *
 * <p>The directory is looked at in intervals. It is at rest when two looks, one after the other,
 * find the same files with the same bytes; so law that is being copied is not read as law. A copy
 * that halts midway for longer than an interval looks like rest, and is refused only if what is
 * there does not load: whoever changes law in use writes it beside the directory and moves it into
 * place at once.
 *
 * <p>Thread-safe. Take {@link #current()} once for each decision, which is then made by one law
 * from its beginning to its end.
 */
public final class LiveLuohu implements AutoCloseable {

  private static final int LOOKS_AT_FIRST = 100;

  private final UnaryOperator<Luohu> ready;
  private final InstantSource clock;
  private final @Nullable Rest rest;
  private final List<Consumer<Status>> listeners = new CopyOnWriteArrayList<>();
  private final ScheduledExecutorService watch =
      Executors.newSingleThreadScheduledExecutor(LiveLuohu::thread);
  private volatile Held held;

  /** A law in use and how it stands: replaced as one. */
  private record Held(Luohu luohu, Status status) {}

  /** How the law in use stands to the directory. */
  public sealed interface Status {

    /** Since when it stands so. */
    Instant since();

    /** The law in use is what the directory held when it was last at rest. */
    record Loaded(Instant since) implements Status {}

    /**
     * The directory is at rest and does not load; the last law that did is in use.
     *
     * @param since since when the directory has not loaded
     * @param why a {@link ProblemsException}, or what went wrong in this program or its host
     */
    record Stale(Instant since, RuntimeException why) implements Status {

      /** What is wrong with the directory; empty where that is not what went wrong. */
      public Problems problems() {
        return why instanceof ProblemsException bad ? bad.problems() : new Problems();
      }
    }
  }

  private LiveLuohu(
      @Nullable Rest rest, InstantSource clock, UnaryOperator<Luohu> ready, Luohu first) {
    this.rest = rest;
    this.clock = clock;
    this.ready = ready;
    this.held = new Held(first, new Status.Loaded(clock.instant()));
  }

  /**
   * Follows nothing: one law for good, for hosts that take either.
   *
   * @param clock tells since when it is in use
   */
  public static LiveLuohu of(Luohu luohu, InstantSource clock) {
    return new LiveLuohu(null, clock, UnaryOperator.identity(), luohu);
  }

  /**
   * Follows a source. Returns when it has been at rest for an interval.
   *
   * @param policies the directory, or the bundle, each version of which must verify
   * @param every the time between two looks, above zero
   * @param clock tells since when a status holds
   * @param ready what is done with a law before it is used, such as {@link Luohu#remembering}
   * @throws ProblemsException if what is there does not load, with every problem and its place
   * @throws IllegalArgumentException if {@code every} is not above zero
   * @throws IllegalStateException if the directory does not come to rest, or the thread is
   *     interrupted while it waits for that
   */
  public static LiveLuohu follow(
      PolicySource policies, Duration every, InstantSource clock, UnaryOperator<Luohu> ready) {
    Objects.requireNonNull(policies, "the source of policies is null");
    if (every.isNegative() || every.isZero()) {
      throw new IllegalArgumentException("an interval of " + every + ": it is above zero");
    }
    LiveLuohu live = atRest(policies, every, clock, ready);
    var unused = // it runs until close
        live.watch.scheduleWithFixedDelay(
            live::look, every.toNanos(), every.toNanos(), TimeUnit.NANOSECONDS);
    return live;
  }

  /**
   * Follows a directory that holds {@code <region>/<matter>/<first day in force>}.
   *
   * @see #follow(PolicySource, Duration, InstantSource, UnaryOperator)
   */
  public static LiveLuohu follow(
      Path policies, Duration every, InstantSource clock, UnaryOperator<Luohu> ready) {
    return follow(PolicySource.directory(policies), every, clock, ready);
  }

  /** Waits for rest, and leaves further looks to the caller. */
  static LiveLuohu atRest(
      PolicySource policies, Duration pause, InstantSource clock, UnaryOperator<Luohu> ready) {
    Rest rest = new Rest(policies);
    for (int looks = 0; !rest.changed(); looks++) {
      if (looks == LOOKS_AT_FIRST) {
        throw new IllegalStateException(policies + " does not come to rest");
      }
      try {
        TimeUnit.NANOSECONDS.sleep(pause.toNanos());
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted before " + policies + " came to rest", e);
      }
    }
    return new LiveLuohu(rest, clock, ready, load(rest, ready));
  }

  private static Thread thread(Runnable watching) {
    Thread thread = new Thread(watching, "luohu-policies");
    thread.setDaemon(true);
    return thread;
  }

  /** The law in use. */
  public Luohu current() {
    return held.luohu;
  }

  /** How the law in use stands to the directory. */
  public Status status() {
    return held.status;
  }

  /**
   * Calls a listener whenever the status has changed, also from one law to the next and from one
   * fault to another, on the thread that watches. What the listener throws is that thread's
   * uncaught exception and stops nothing.
   */
  public void onChange(Consumer<Status> listener) {
    listeners.add(Objects.requireNonNull(listener, "the listener is null"));
  }

  /** Looks once, and takes over what is at rest and was not looked into before. */
  synchronized void look() {
    if (rest == null || !rest.changed()) {
      return;
    }
    try {
      held = new Held(load(rest, ready), new Status.Loaded(clock.instant()));
    } catch (RuntimeException e) {
      Instant since = held.status instanceof Status.Stale stale ? stale.since : clock.instant();
      held = new Held(held.luohu, new Status.Stale(since, e));
    }
    listeners.forEach(listener -> tell(listener, held.status));
  }

  private static void tell(Consumer<Status> listener, Status status) {
    try {
      listener.accept(status);
    } catch (RuntimeException e) {
      Thread thread = Thread.currentThread();
      thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
    }
  }

  private static Luohu load(Rest rest, UnaryOperator<Luohu> ready) {
    return Objects.requireNonNull(ready.apply(Luohu.of(rest.files())), "nothing is ready");
  }

  /** Ends the watch; the law in use stays in use. Returns when no listener is being called. */
  @Override
  public void close() {
    watch.shutdownNow();
    boolean interrupted = false;
    while (!watch.isTerminated()) {
      try {
        watch.awaitTermination(1, TimeUnit.SECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /** Tells when a directory has come to rest with other files than before. */
  private static final class Rest {
    private final PolicySource source;
    private Optional<Found> last = Optional.empty();
    private Optional<Found> told = Optional.empty();

    Rest(PolicySource source) {
      this.source = source;
    }

    /** Looks; whether it found what the last look found, and that was not told before. */
    boolean changed() {
      Found now = Found.in(source);
      boolean changed = last.filter(now::same).isPresent() && told.filter(now::same).isEmpty();
      last = Optional.of(now);
      told = changed ? last : told;
      return changed;
    }

    /** What was told last. */
    PolicyFiles files() {
      return told.orElseThrow().files();
    }
  }

  /** What a look found: the files, or why they could not be read. */
  private record Found(@Nullable PolicyFiles read, @Nullable ProblemsException unread) {

    static Found in(PolicySource source) {
      try {
        return new Found(Luohu.law(source), null);
      } catch (ProblemsException e) {
        return new Found(null, e);
      }
    }

    PolicyFiles files() {
      if (unread != null) {
        throw unread;
      }
      return Objects.requireNonNull(read);
    }

    boolean same(Found other) {
      if (read != null && other.read != null) {
        return read.same(other.read);
      }
      return unread != null
          && other.unread != null
          && unread.problems().equals(other.unread.problems());
    }
  }
}
