package org.luohu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Decides the rows of an input on several threads and writes what comes of them in the order of the
 * input, a stretch at a time. After each stretch the journal says how far it has come, so that a
 * batch that was killed can go on.
 */
final class Batch {

  private final RowDecider decider;
  private final int threads;
  private final @Nullable BatchJournal journal;
  private final Map<String, String> what;
  private final BatchMeter meter;
  private final RowResult.Tally tally;
  private long outLength;
  private long rejectedLength;

  /**
   * A batch.
   *
   * @param journal where to say how far it has come; null where it cannot go on another time
   * @param from how far it has come already
   */
  Batch(
      RowDecider decider,
      int threads,
      @Nullable BatchJournal journal,
      BatchJournal.State from,
      BatchMeter meter) {
    this.decider = decider;
    this.threads = threads;
    this.journal = journal;
    this.what = from.what();
    this.meter = meter;
    this.tally = from.tally();
    this.outLength = from.outLength();
    this.rejectedLength = from.rejectedLength();
  }

  /**
   * Decides the rows that are left.
   *
   * @param out where decisions go, from where it is
   * @param rejected where rows go that cannot be decided, from where it is
   * @return how many rows became what, those of earlier runs counted
   */
  RowResult.Tally run(RowReader rows, OutputStream out, OutputStream rejected) throws IOException {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<RowResult>> under = new ArrayDeque<>();
      for (RowReader.Chunk chunk = rows.read(); chunk != null; chunk = rows.read()) {
        RowReader.Chunk next = chunk;
        under.add(workers.submit(() -> decider.decide(next)));
        if (under.size() > 2 * threads) {
          write(done(under.remove()), out, rejected);
        }
      }
      while (!under.isEmpty()) {
        write(done(under.remove()), out, rejected);
      }
      return tally;
    } finally {
      workers.shutdownNow();
      meter.clear();
    }
  }

  private static RowResult done(Future<RowResult> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw e.getCause() instanceof RuntimeException failure
          ? failure
          : new IllegalStateException(e.getCause());
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
    if (journal != null) {
      out.flush();
      rejected.flush();
      journal.write(
          new BatchJournal.State(
              what, chunk.endOffset(), chunk.endLine(), outLength, rejectedLength, tally));
    }
    meter.come(chunk.endOffset(), tally.of("rows"));
  }

  /** An input of which some bytes are skipped. */
  static InputStream from(InputStream in, long offset) throws IOException {
    in.skipNBytes(offset);
    return in;
  }
}
