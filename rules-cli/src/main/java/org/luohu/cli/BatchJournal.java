package org.luohu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How far a batch has come: written beside its output after each stretch, and gone when it is done.
 * Lines of {@code name value}; replaced as a whole or not at all.
 */
final class BatchJournal {

  private static final String FORM = "luohu-batch 1";
  private static final String END = "end";

  private final Path file;

  BatchJournal(Path file) {
    this.file = file;
  }

  /**
   * How far a batch has come.
   *
   * @param what what is decided and how: whatever must be the same for a batch to go on
   * @param inOffset how many bytes of the input are done
   * @param inLine how many lines of the input are done
   * @param outLength the length of the output at that
   * @param rejectedLength the length of the file of rejected rows at that
   * @param tally how many rows became what
   */
  record State(
      Map<String, String> what,
      long inOffset,
      long inLine,
      long outLength,
      long rejectedLength,
      RowResult.Tally tally) {

    State {
      what = Map.copyOf(what);
    }
  }

  boolean exists() {
    return Files.exists(file);
  }

  /** What is written there; empty where it is not whole. */
  Optional<State> read() throws IOException {
    Map<String, String> lines = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file)) {
      int space = line.indexOf(' ');
      lines.put(space < 0 ? line : line.substring(0, space), line.substring(space + 1));
    }
    if (!lines.containsKey(END) || !FORM.endsWith(lines.getOrDefault("luohu-batch", "?"))) {
      return Optional.empty();
    }
    Map<String, String> what = new TreeMap<>();
    RowResult.Tally tally = new RowResult.Tally();
    lines.forEach(
        (name, value) -> {
          if (name.startsWith("what.")) {
            what.put(name.substring(5), value);
          } else if (name.startsWith("count.")) {
            tally.set(name.substring(6), Long.parseLong(value));
          }
        });
    return Optional.of(
        new State(
            what,
            number(lines, "in-offset"),
            number(lines, "in-line"),
            number(lines, "out-length"),
            number(lines, "rejected-length"),
            tally));
  }

  private static long number(Map<String, String> lines, String name) {
    return Long.parseLong(lines.getOrDefault(name, "0"));
  }

  void write(State state) {
    StringBuilder text = new StringBuilder(FORM).append('\n');
    new TreeMap<>(state.what())
        .forEach(
            (name, value) ->
                text.append("what.").append(name).append(' ').append(value).append('\n'));
    text.append("in-offset ").append(state.inOffset()).append('\n');
    text.append("in-line ").append(state.inLine()).append('\n');
    text.append("out-length ").append(state.outLength()).append('\n');
    text.append("rejected-length ").append(state.rejectedLength()).append('\n');
    state
        .tally()
        .counts()
        .forEach(
            (name, count) ->
                text.append("count.").append(name).append(' ').append(count).append('\n'));
    text.append(END).append('\n');
    Path draft = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.write(draft, text.toString().getBytes(StandardCharsets.UTF_8));
      try {
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
      } catch (AtomicMoveNotSupportedException e) {
        Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }
}
