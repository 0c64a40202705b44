package org.luohu.cli;

import org.luohu.text.Language;
import org.luohu.text.Text;

/** Tells how a batch comes on: a bar on a terminal, else a line now and then. */
final class BatchMeter {

  private static final int BAR = 24;

  private final StatusLine status;
  private final Language language;
  private final boolean quiet;
  private final long started = System.nanoTime();
  private final long bytesBefore;
  private final long rowsBefore;
  private final long bytes;

  /**
   * A meter.
   *
   * @param bytesBefore how many bytes of the input were done before
   * @param rowsBefore how many rows were done before
   * @param bytes the size of the input; 0 where it is not known
   * @param quiet whether to tell nothing
   */
  BatchMeter(
      Terminal terminal,
      Language language,
      long bytesBefore,
      long rowsBefore,
      long bytes,
      boolean quiet) {
    this.quiet = quiet;
    this.status = new StatusLine(terminal);
    this.language = language;
    this.bytesBefore = bytesBefore;
    this.rowsBefore = rowsBefore;
    this.bytes = bytes;
  }

  void come(long bytesDone, long rows) {
    if (!quiet) {
      status.come(() -> bar(bytesDone), () -> line(bytesDone, rows, System.nanoTime()));
    }
  }

  /** Takes the bar away. */
  void clear() {
    status.clear();
  }

  private String bar(long done) {
    if (bytes == 0) {
      return "";
    }
    int full = (int) Math.min(BAR, BAR * done / bytes);
    return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "] ";
  }

  private String line(long done, long rows, long now) {
    double seconds = Math.max(1e-3, (now - started) / 1e9);
    long rate = Math.round((rows - rowsBefore) / seconds);
    Text line = Text.format("%,d 行，每秒 %,d 行", "%,d rows, %,d a second", rows, rate);
    if (bytes > 0 && done > bytesBefore) {
      long left = Math.round((bytes - done) * seconds / (done - bytesBefore));
      long percent = 100 * done / bytes;
      line = Text.format("%d%% %s，约剩 %d 秒", "%d%% %s, about %d s left", percent, line, left);
    }
    return line.in(language);
  }
}
