package org.luohu.logic;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** How long proofs may take, and who is told how they come on. Thread-safe. */
public final class Budget {

  /** Takes all the time that is wanted and tells nobody. */
  public static final Budget ENDLESS = new Budget(() -> false, (done, all) -> {});

  private final BooleanSupplier spent;
  private final Progress progress;
  private final AtomicInteger done = new AtomicInteger();
  private final AtomicInteger all = new AtomicInteger();

  /**
   * A budget.
   *
   * @param spent whether the time is over; asked often, by many threads
   * @param progress is told after each part; by one thread at a time
   */
  public Budget(BooleanSupplier spent, Progress progress) {
    this.spent = spent;
    this.progress = progress;
  }

  /** Who is told how work comes on. */
  @FunctionalInterface
  public interface Progress {

    /**
     * Tells.
     *
     * @param done how many parts are done
     * @param all how many there are, as far as is known
     */
    void come(int done, int all);
  }

  /** Thrown where the time is over. */
  private static final class Spent extends RuntimeException {
    private static final long serialVersionUID = 1;

    Spent() {
      super("the time is over", null, false, false);
    }
  }

  /** Whether the time is over. */
  boolean spent() {
    return spent.getAsBoolean();
  }

  /** Leaves the part that is being worked on, where the time is over. */
  public void check() {
    if (spent()) {
      throw new Spent();
    }
  }

  /** So many parts are to be worked on. */
  public void expect(int parts) {
    all.addAndGet(parts);
  }

  /**
   * Works on a part.
   *
   * @return what came of it; empty where the time was over first, or the memory too small
   */
  public <T> Optional<T> part(Supplier<T> work) {
    try {
      check();
      return Optional.of(work.get());
    } catch (Spent | OutOfMemoryError | StackOverflowError e) {
      return Optional.empty();
    } finally {
      synchronized (this) {
        progress.come(done.incrementAndGet(), all.get());
      }
    }
  }
}
