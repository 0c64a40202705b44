package org.luohu.cli;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Works on the stretches of an input on several threads and hands on what comes of them in the
 * order of the input. Only a few stretches are held at a time.
 *
 * @param <S> a stretch
 * @param <R> what comes of it
 */
final class InOrder<S, R> {

  private final int threads;
  private final Worker<S, R> worker;
  private final Deque<Work<S, R>> under = new ArrayDeque<>();

  InOrder(int threads, Worker<S, R> worker) {
    this.threads = threads;
    this.worker = worker;
  }

  /** Gives stretches. */
  interface Source<S> {
    /** The next stretch; null at the end. */
    @Nullable S read() throws IOException;
  }

  /** Works on a stretch. */
  interface Worker<S, R> {
    /**
     * What becomes of a stretch. Thread-safe.
     *
     * @param alone whether nothing else is worked on meanwhile: then a row for which the memory is
     *     too small is a row that cannot be decided
     * @throws OutOfMemoryError if the memory is too small for it beside others
     */
    R work(S stretch, boolean alone);
  }

  /** Takes what comes of stretches. */
  interface Sink<R> {
    /** Takes what came of the next stretch. */
    void take(R result) throws IOException;
  }

  private record Work<S, R>(S stretch, Future<R> result) {}

  /** Works on all stretches. */
  void run(Source<S> source, Sink<R> sink) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      for (S stretch = source.read(); stretch != null; stretch = source.read()) {
        S next = stretch;
        under.add(new Work<>(next, workers.submit(() -> worker.work(next, false))));
        if (under.size() > 2 * threads) {
          sink.take(first());
        }
      }
      while (!under.isEmpty()) {
        sink.take(first());
      }
    } finally {
      workers.shutdownNow();
    }
  }

  private R first() {
    Work<S, R> first = under.remove();
    try {
      return first.result().get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
        under.forEach(InOrder::rest);
        return worker.work(first.stretch(), true);
      }
      throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }

  /** Waits until a stretch takes no more memory than what came of it. */
  private static void rest(Work<?, ?> work) {
    try {
      work.result().get();
    } catch (ExecutionException e) {
      // told of when its turn comes
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }
}
