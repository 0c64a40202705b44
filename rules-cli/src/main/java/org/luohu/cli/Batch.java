package org.luohu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Decides the rows of an input on several threads and writes what comes of them in the order of the
 * input, a stretch at a time. About once a second the journal says how far it has come, so that a
 * batch that was killed can go on.
 */
final class Batch {

  private static final long JOURNAL_EVERY = 1_000_000_000L;

  private final InOrder.Worker<RowReader.Chunk, RowResult> decider;
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
      InOrder.Worker<RowReader.Chunk, RowResult> decider,
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

  /**
   * Decides the rows that are left.
   *
   * @return how many rows became what, those of earlier runs counted
   */
  RowResult.Tally run(RowReader rows) throws IOException {
    OutputStream out = files.out();
    OutputStream rejected = files.rejected();
    try {
      new InOrder<>(threads, decider).run(rows::read, result -> write(result, out, rejected));
      return tally;
    } finally {
      meter.clear();
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
