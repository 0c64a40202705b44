package org.luohu.cli;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * How far a batch has come: written beside its output now and then, and gone when it is done. Lines
 * of {@code name value}, the last one the digest of those before; replaced as a whole or not at
 * all.
 */
final class BatchJournal {

  private static final String NAME = "luohu-batch ";
  private static final String FORM = NAME + "2\n";
  private static final String END = "end ";
  private static final long LARGEST = 1 << 20;

  private final Path file;
  private final Path draft;

  /** The journal of an output, beside it. */
  BatchJournal(Path out) {
    this.file = out.resolveSibling(out.getFileName() + ".progress");
    this.draft = out.resolveSibling(out.getFileName() + ".progress.new");
  }

  /**
   * How far a batch has come.
   *
   * @param what what is decided and how: whatever must be the same for a batch to go on
   * @param inOffset how many bytes of the input are done
   * @param inDigest the digest of those bytes
   * @param inLine how many lines of the input are done
   * @param outLength the length of the output at that
   * @param rejectedLength the length of the file of rejected rows at that
   * @param tally how many rows became what
   */
  record State(
      Map<String, String> what,
      long inOffset,
      String inDigest,
      long inLine,
      long outLength,
      long rejectedLength,
      RowResult.Tally tally) {

    State {
      what = Map.copyOf(what);
    }

    /** Nothing done yet. */
    static State beginning(Map<String, String> what) {
      return new State(what, 0, RunningDigest.of(new byte[0]), 0, 0, 0, new RowResult.Tally());
    }
  }

  Path file() {
    return file;
  }

  /** Where it is written before it takes the place of the one before. */
  Path draft() {
    return draft;
  }

  boolean exists() {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * What is in the way of writing it; null where nothing is. Only what a batch wrote is written
   * over.
   */
  @Nullable Path foreign() throws IOException {
    for (Path each : new Path[] {file, draft}) {
      if (Files.exists(each, LinkOption.NOFOLLOW_LINKS) && !own(each)) {
        return each;
      }
    }
    return null;
  }

  private static boolean own(Path path) throws IOException {
    if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try (var in = Files.newInputStream(path)) {
      String head = new String(in.readNBytes(NAME.length()), StandardCharsets.ISO_8859_1);
      return NAME.startsWith(head); // of a draft that was cut short there may be less
    }
  }

  /** What is written there; empty where it is not whole. */
  Optional<State> read() throws IOException {
    if (Files.size(file) > LARGEST) {
      return Optional.empty();
    }
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    int end = text.lastIndexOf(END);
    if (!text.startsWith(FORM) || end < 0 || !text.equals(sealed(text.substring(0, end)))) {
      return Optional.empty();
    }
    return Optional.of(state(text.substring(FORM.length(), end)));
  }

  /** What a text says that is whole: as it was written, so every line is there. */
  private static State state(String text) {
    Map<String, String> lines = new LinkedHashMap<>();
    Map<String, String> what = new TreeMap<>();
    RowResult.Tally tally = new RowResult.Tally();
    for (String line : text.lines().toList()) {
      String name = line.substring(0, line.indexOf(' '));
      String value = line.substring(name.length() + 1);
      if (name.startsWith("what.")) {
        what.put(name.substring("what.".length()), value);
      } else if (name.startsWith("count.")) {
        tally.set(name.substring("count.".length()), Long.parseLong(value));
      } else {
        lines.put(name, value);
      }
    }
    return new State(
        what,
        number(lines, "in-offset"),
        lines.getOrDefault("in-digest", ""),
        number(lines, "in-line"),
        number(lines, "out-length"),
        number(lines, "rejected-length"),
        tally);
  }

  private static long number(Map<String, String> lines, String name) {
    return Long.parseLong(lines.getOrDefault(name, "0"));
  }

  private static String sealed(String text) {
    return text + END + RunningDigest.of(text.getBytes(StandardCharsets.UTF_8)) + "\n";
  }

  /** Writes how far a batch has come, to the disc and not only towards it. */
  void write(State state) throws IOException {
    StringBuilder text = new StringBuilder(FORM);
    new TreeMap<>(state.what()).forEach((name, value) -> line(text, "what." + name, value));
    line(text, "in-offset", state.inOffset());
    line(text, "in-digest", state.inDigest());
    line(text, "in-line", state.inLine());
    line(text, "out-length", state.outLength());
    line(text, "rejected-length", state.rejectedLength());
    state.tally().counts().forEach((name, count) -> line(text, "count." + name, count));
    ByteBuffer bytes = ByteBuffer.wrap(sealed(text.toString()).getBytes(StandardCharsets.UTF_8));
    try (FileChannel channel =
        FileChannel.open(
            draft,
            StandardOpenOption.CREATE,
            StandardOpenOption.WRITE,
            StandardOpenOption.TRUNCATE_EXISTING,
            LinkOption.NOFOLLOW_LINKS)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    try {
      Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void line(StringBuilder text, String name, Object value) {
    text.append(name).append(' ').append(value).append('\n');
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
    Files.deleteIfExists(draft);
  }

  /** What to do where a journal cannot be gone on from. */
  static Text anew() {
    return Text.of("要从头做，加 `--overwrite`", "to start anew, add `--overwrite`");
  }
}
