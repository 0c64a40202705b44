package org.luohu.draft;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A file with lines added at its end; all that is there stays as it is. */
final class Appended {

  private Appended() {}

  /**
   * The bytes of the file.
   *
   * @param there what is there; null where there is no such file yet
   * @param head what a new file begins with
   * @param lines what is added, with LF; in a file with CR LF it is added so
   */
  static byte[] to(byte @Nullable [] there, String head, String lines) {
    String text = there == null ? head : new String(there, StandardCharsets.UTF_8);
    String end = text.contains("\r\n") ? "\r\n" : "\n";
    String gap = text.isEmpty() || text.endsWith("\n") ? "" : end;
    return (text + gap + lines.replace("\n", end)).getBytes(StandardCharsets.UTF_8);
  }
}
