package org.luohu.cli;

/**
 * Where the cells and rows of a CSV end: a quote that opens a cell hides commas and line ends until
 * it is closed. Takes characters, or bytes of UTF-8 or GB 18030, in which no part of another
 * character looks like a quote, a comma or a line end.
 */
final class CsvScanner {

  private boolean begins = true;
  private boolean quoted;
  private boolean closed;

  /** Takes what comes next, and says whether a cell ends before it. */
  boolean ends(int next) {
    boolean ends = !quoted && (next == ',' || next == '\n');
    boolean quote = next == '"';
    boolean closes = quote && quoted;
    quoted = quote ? !quoted && (begins || closed) : quoted;
    closed = closes;
    begins = ends;
    return ends;
  }

  /** Whether a cell was opened with a quote that is not closed yet. */
  boolean quoted() {
    return quoted;
  }
}
