package org.luohu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Decides the rows of an input on several threads and writes what comes of them in the order of the
 * input, a stretch at a time. About once a second the journal says how far it has come, so that a
 * batch that was killed can go on.
 */
final class Batch {

  private static final long JOURNAL_EVERY = 1_000_000_000L;

  private final Decider decider;
  private final int threads;
  private final BatchFiles.Opened files;
  private final Map<String, String> what;
  private final BatchMeter meter;
  private final RowResult.Tally tally;
  private long outLength;
  private long rejectedLength;
  private long told = System.nanoTime();

  /**
   * A batch.
   *
   * @param from how far it has come already
   */
  Batch(
      Decider decider,
      int threads,
      BatchFiles.Opened files,
      BatchJournal.State from,
      BatchMeter meter) {
    this.decider = decider;
    this.threads = threads;
    this.files = files;
    this.what = from.what();
    this.meter = meter;
    this.tally = from.tally();
    this.outLength = from.outLength();
    this.rejectedLength = from.rejectedLength();
  }

  /** Decides a stretch. */
  interface Decider {
    /**
     * What becomes of a stretch. Thread-safe.
     *
     * @param alone whether nothing else is decided meanwhile: then a row for which the memory is
     *     too small is a row that cannot be decided
     * @throws OutOfMemoryError if the memory is too small for it beside others
     */
    RowResult decide(RowReader.Chunk chunk, boolean alone);
  }

  private record Work(RowReader.Chunk chunk, Future<RowResult> result) {}

  /**
   * Decides the rows that are left.
   *
   * @return how many rows became what, those of earlier runs counted
   */
  RowResult.Tally run(RowReader rows) throws IOException {
    OutputStream out = files.out();
    OutputStream rejected = files.rejected();
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Work> under = new ArrayDeque<>();
      for (RowReader.Chunk chunk = rows.read(); chunk != null; chunk = rows.read()) {
        RowReader.Chunk next = chunk;
        under.add(new Work(next, workers.submit(() -> decider.decide(next, false))));
        if (under.size() > 2 * threads) {
          write(done(under), out, rejected);
        }
      }
      while (!under.isEmpty()) {
        write(done(under), out, rejected);
      }
      return tally;
    } finally {
      workers.shutdownNow();
      meter.clear();
    }
  }

  private RowResult done(Deque<Work> under) {
    Work first = under.remove();
    try {
      return first.result().get();
    } catch (ExecutionException e) {
      Throwable cause = e.getCause();
      if (cause instanceof OutOfMemoryError || cause instanceof StackOverflowError) {
        under.forEach(Batch::rest);
        return decider.decide(first.chunk(), true);
      }
      throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }

  /** Waits until a stretch takes no more memory than what came of it. */
  private static void rest(Work work) {
    try {
      work.result().get();
    } catch (ExecutionException e) {
      // told of when its turn comes
    } catch (InterruptedException e) {
      throw new IllegalStateException("nobody interrupts this thread", e);
    }
  }

  private void write(RowResult result, OutputStream out, OutputStream rejected) throws IOException {
    out.write(result.decided());
    rejected.write(result.rejected());
    outLength += result.decided().length;
    rejectedLength += result.rejected().length;
    tally.add(result.tally());
    RowReader.Chunk chunk = result.chunk();
    long now = System.nanoTime();
    if (now - told >= JOURNAL_EVERY) {
      told = now;
      files.come(
          new BatchJournal.State(
              what,
              chunk.endOffset(),
              chunk.endDigest(),
              chunk.endLine(),
              outLength,
              rejectedLength,
              tally));
    }
    meter.come(chunk.endOffset(), tally.of("rows"));
  }
}
