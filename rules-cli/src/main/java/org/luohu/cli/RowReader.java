package org.luohu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.document.DocumentReader;

/**
 * Reads lines in chunks. Memory does not grow with the input: of a line too long to be an
 * application only the beginning is kept.
 */
final class RowReader {

  private static final int ENOUGH_BYTES = 1 << 18;
  private static final int ENOUGH_ROWS = 512;

  private final InputStream in;
  private final RunningDigest digest = new RunningDigest();
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private long offset;
  private long line;

  /** A reader of an input from its beginning. */
  RowReader(InputStream in) {
    this.in = in;
  }

  /**
   * Reads what was read another time and proves that it is the same.
   *
   * @param bytes how many bytes were read then
   * @param lines how many lines they were
   * @param known their digest
   * @return whether they are the same bytes; where they are not, nothing more is to be read
   */
  boolean skip(long bytes, long lines, String known) throws IOException {
    while (offset < bytes && fill()) {
      int taken = (int) Math.min(filled - next, bytes - offset);
      take(taken);
    }
    line = lines;
    return offset == bytes && digest.soFar().equals(known);
  }

  /** Counts bytes of the buffer as read. */
  private void take(int count) {
    digest.add(buffer, next, count);
    offset += count;
    next += count;
  }

  /**
   * A line.
   *
   * @param number its number, from 1
   * @param bytes its bytes without its end; cut off where it is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(long number, byte[] bytes) {}

  /**
   * Some lines in a row.
   *
   * @param rows those that are not blank
   * @param endOffset the offset of the first byte behind them
   * @param endDigest the digest of all bytes before that
   * @param endLine the number of the last line, blank ones counted
   */
  record Chunk(List<Row> rows, long endOffset, String endDigest, long endLine) {}

  /** The next lines; null at the end. */
  @Nullable Chunk read() throws IOException {
    List<Row> rows = new ArrayList<>();
    long start = offset;
    while (offset - start < ENOUGH_BYTES && rows.size() < ENOUGH_ROWS) {
      byte[] bytes = line();
      if (bytes == null) {
        break;
      }
      line++;
      if (!blank(bytes)) {
        rows.add(new Row(line, bytes));
      }
    }
    return offset == start ? null : new Chunk(rows, offset, digest.soFar(), line);
  }

  private static boolean blank(byte[] bytes) {
    for (byte b : bytes) {
      if (b != ' ' && b != '\t' && b != '\r') {
        return false;
      }
    }
    return true;
  }

  /** The next line; null at the end. */
  private byte @Nullable [] line() throws IOException {
    byte[] kept = new byte[0];
    boolean any = false;
    while (fill()) {
      any = true;
      int end = next;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      kept = joined(kept, end);
      boolean ended = end < filled;
      take(end - next + (ended ? 1 : 0));
      if (ended) {
        break;
      }
    }
    return any ? kept : null;
  }

  private byte[] joined(byte[] kept, int end) {
    int room = Math.min(end - next, DocumentReader.LARGEST + 1 - kept.length);
    byte[] joined = Arrays.copyOf(kept, kept.length + room);
    System.arraycopy(buffer, next, joined, kept.length, room);
    return joined;
  }

  private boolean fill() throws IOException {
    if (next < filled) {
      return true;
    }
    next = 0;
    filled = Math.max(0, in.read(buffer));
    return filled > 0;
  }
}
