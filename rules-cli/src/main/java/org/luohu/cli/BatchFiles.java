package org.luohu.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.luohu.text.Text;

/**
 * Where a batch writes: its output, the file of rejected rows, and the journal beside the output.
 * An output that is no file, as a pipe is, is written as it comes and cannot go on another time.
 */
final class BatchFiles {

  private static final Text ANEW =
      Text.of("要从头做，加 `--overwrite`", "to start anew, add `--overwrite`");

  private final @Nullable Path out;
  private final Path rejected;
  private final @Nullable BatchJournal journal;

  /**
   * The files.
   *
   * @param out the output; null where it is standard output
   * @param resumable whether the input can be read again from where it was
   */
  BatchFiles(@Nullable Path out, Path rejected, boolean resumable) {
    this.out = out;
    this.rejected = rejected;
    this.journal =
        out != null && resumable && (!Files.exists(out) || Files.isRegularFile(out))
            ? new BatchJournal(out.resolveSibling(out.getFileName() + ".progress"))
            : null;
  }

  @Nullable BatchJournal journal() {
    return journal;
  }

  /** A file beside another, by what is added to its name. */
  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".rejected.jsonl");
  }

  /**
   * How far an earlier run of the same batch came; the beginning where there was none.
   *
   * @param overwrite whether whatever is there counts for nothing
   * @throws UsageFault if something is there that is not the beginning of this batch
   */
  BatchJournal.State start(Map<String, String> what, boolean overwrite) throws IOException {
    BatchJournal.State beginning = new BatchJournal.State(what, 0, 0, 0, 0, new RowResult.Tally());
    if (overwrite) {
      return beginning;
    }
    if (journal == null || !journal.exists()) {
      refuse(out);
      refuse(rejected);
      return beginning;
    }
    Optional<BatchJournal.State> state = journal.read();
    if (state.isEmpty()
        || size(out) < state.get().outLength()
        || size(rejected) < state.get().rejectedLength()) {
      return beginning;
    }
    check(what, state.get().what());
    return state.get();
  }

  private static void refuse(@Nullable Path file) throws IOException {
    if (file != null && Files.isRegularFile(file) && size(file) > 0) {
      throw new UsageFault(Text.format("`%s` 已经存在", "`%s` is there already", file), ANEW);
    }
  }

  private static void check(Map<String, String> what, Map<String, String> before) {
    List<String> other =
        what.keySet().stream()
            .filter(name -> !name.equals("today"))
            .filter(name -> !Objects.equals(what.get(name), before.get(name)))
            .sorted()
            .toList();
    if (!other.isEmpty()) {
      throw new UsageFault(
          Text.format(
              "上次没有做完的不是同一件事（不同的是 %s），不能接着做",
              "what was left unfinished is another batch (%s differ), so it cannot go on",
              String.join(", ", other)),
          ANEW);
    }
  }

  private static long size(@Nullable Path file) throws IOException {
    return file != null && Files.exists(file) ? Files.size(file) : 0;
  }

  /**
   * The output, to be written on.
   *
   * @param length what is kept of it
   * @param standard standard output
   * @throws UsageFault if another process is writing it
   */
  OutputStream openOut(long length, OutputStream standard) throws IOException {
    return out == null ? standard : open(out, length);
  }

  /** The file of rejected rows, likewise. */
  OutputStream openRejected(long length) throws IOException {
    return open(rejected, length);
  }

  private static OutputStream open(Path file, long length) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (!Files.isRegularFile(file)) {
      return Channels.newOutputStream(channel);
    }
    if (!locked(channel)) {
      channel.close();
      throw new UsageFault(Text.format("另一个进程正在写 `%s`", "another process is writing `%s`", file));
    }
    channel.truncate(length);
    channel.position(length);
    return Channels.newOutputStream(channel);
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** The batch is done: no journal, and no file of rejected rows where there are none. */
  void finish() throws IOException {
    if (journal != null) {
      journal.delete();
    }
    if (Files.isRegularFile(rejected) && size(rejected) == 0) {
      Files.deleteIfExists(rejected);
    }
  }
}
