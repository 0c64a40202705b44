package org.luohu.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.luohu.document.DocumentReader;

/**
 * Reads rows in chunks: lines, or the rows of a table, in which a cell may hold lines. Memory does
 * not grow with the input: of a row too long to be an application only the beginning is kept.
 */
final class RowReader {

  private static final int ENOUGH_BYTES = 1 << 18;
  private static final int ENOUGH_ROWS = 512;

  private final InputStream in;
  private final boolean table;
  private final RunningDigest digest = new RunningDigest();
  private final byte[] buffer = new byte[1 << 16];
  private int next;
  private int filled;
  private long offset;
  private long line;

  /**
   * A reader of an input from its beginning.
   *
   * @param table whether it is a CSV: then a line end within quotes ends no row
   */
  RowReader(InputStream in, boolean table) {
    this.in = in;
    this.table = table;
  }

  /** The first row of a table, without a byte order mark. */
  byte[] header() throws IOException {
    if (fill() && filled >= 3 && (buffer[0] & buffer[1] & buffer[2] & 0xFF) == 0xAB) {
      take(buffer[0] == (byte) 0xEF ? 3 : 0);
    }
    byte[] header = row();
    return header == null ? new byte[0] : header;
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
    if (bytes == 0) {
      return true;
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
   * A row.
   *
   * @param number the number of the line that it begins on, from 1
   * @param bytes its bytes without its end; cut off where it is too long
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Row(long number, byte[] bytes) {}

  /**
   * Some rows that follow each other.
   *
   * @param rows those that are not blank
   * @param endOffset the offset of the first byte behind them
   * @param endDigest the digest of all bytes before that
   * @param endLine the number of the last line, blank ones counted
   */
  record Chunk(List<Row> rows, long endOffset, String endDigest, long endLine) {}

  /** The next rows; null at the end. */
  @Nullable Chunk read() throws IOException {
    List<Row> rows = new ArrayList<>();
    long start = offset;
    while (offset - start < ENOUGH_BYTES && rows.size() < ENOUGH_ROWS) {
      long number = line + 1;
      byte[] bytes = row();
      if (bytes == null) {
        break;
      }
      if (!blank(bytes)) {
        rows.add(new Row(number, bytes));
      }
    }
    return offset == start ? null : new Chunk(rows, offset, digest.soFar(), line);
  }

  private boolean blank(byte[] bytes) {
    for (byte b : bytes) {
      boolean idle = b == ' ' || b == '\t' || b == '\r' || (table && (b == ',' || b == '\n'));
      if (!idle) {
        return false;
      }
    }
    return true;
  }

  /** The next row; null at the end. */
  private byte @Nullable [] row() throws IOException {
    CsvScanner scanner = table ? new CsvScanner() : null;
    byte[] kept = new byte[0];
    boolean any = false;
    while (fill()) {
      any = true;
      int end = scanner == null ? lineEnd() : rowEnd(scanner);
      kept = joined(kept, end);
      boolean ended = end < filled;
      line += ended ? 1 : 0;
      take(end - next + (ended ? 1 : 0));
      if (ended) {
        return kept;
      }
    }
    line += any ? 1 : 0;
    return any ? kept : null;
  }

  private int lineEnd() {
    int end = next;
    while (end < filled && buffer[end] != '\n') {
      end++;
    }
    return end;
  }

  /** Where the row ends; counts the lines that end within it. */
  private int rowEnd(CsvScanner scanner) {
    int end = next;
    while (end < filled && !(scanner.ends(buffer[end]) && buffer[end] == '\n')) {
      line += buffer[end] == '\n' ? 1 : 0;
      end++;
    }
    return end;
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
