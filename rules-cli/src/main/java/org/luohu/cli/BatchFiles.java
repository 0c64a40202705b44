package org.luohu.cli;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.luohu.document.Quotation;
import org.luohu.text.Text;

/**
 * Where a batch writes: its output, the file of rejected rows, and the journal beside the output.
 * An output that is no file, as a pipe is, is written as it comes and cannot go on another time.
 * Nothing that is there is emptied before everything is open and locked.
 */
final class BatchFiles {

  private static final Map<String, Text> NAMES =
      Map.of(
          "engine", Text.of("程序版本", "the version of Luohu"),
          "encoding", Text.plain("--encoding"),
          "format", Text.plain("--format"),
          "from", Text.plain("--from"),
          "input", Text.of("输入文件的长度", "the length of the input"),
          "on", Text.plain("--on"),
          "policies", Text.of("政策", "the policies"),
          "rejected", Text.plain("--rejected"));

  private final @Nullable Path out;
  private final Path rejected;
  private final @Nullable BatchJournal journal;

  /**
   * The files, all told apart.
   *
   * @param in the input; null where it is standard input, which cannot be read again
   * @param out the output; null where it is standard output
   * @throws UsageFault if two of them are one, or a file of somebody else's is where the journal
   *     goes
   * @throws IOException if a folder is not there
   */
  BatchFiles(@Nullable Path in, @Nullable Path out, Path rejected) throws IOException {
    this.out = out;
    this.rejected = rejected;
    this.journal = out != null && in != null && plain(out) ? new BatchJournal(out) : null;
    List<Named> all = new ArrayList<>();
    add(all, Text.of("输入", "the input"), in);
    add(all, Text.of("结果", "the output"), out);
    add(all, Text.of("办不了的行", "the file of rejected rows"), rejected);
    if (journal != null) {
      add(all, Text.of("进度", "the journal"), journal.file());
      add(all, Text.of("进度的草稿", "the draft of the journal"), journal.draft());
    }
    apart(all);
    Path foreign = journal == null ? null : journal.foreign();
    if (foreign != null) {
      throw new UsageFault(
          Text.format(
              "%s 不是成批判定的进度，不能覆盖",
              "%s is no journal of a batch, so it is not written over", quoted(foreign)),
          Text.of("把它移走，或者换一个 OUT", "move it away, or name another OUT"));
    }
  }

  private record Named(Text what, Path file) {}

  private static void add(List<Named> all, Text what, @Nullable Path file) {
    if (file != null && plain(file)) {
      all.add(new Named(what, file));
    }
  }

  /** Whether it is a file, or will be. */
  private static boolean plain(Path file) {
    return !Files.exists(file) || Files.isRegularFile(file);
  }

  private static void apart(List<Named> all) throws IOException {
    for (int i = 0; i < all.size(); i++) {
      for (Named other : all.subList(0, i)) {
        if (FileIdentity.same(other.file(), all.get(i).file())) {
          throw new UsageFault(
              Text.format(
                  "%s和%s不能是同一个文件：%s",
                  "%s and %s cannot be one file: %s",
                  other.what(),
                  all.get(i).what(),
                  quoted(all.get(i).file())),
              Text.of("换一个名字", "give one of them another name"));
        }
      }
    }
  }

  private static String quoted(Path file) {
    return Quotation.of(file.toString());
  }

  /** A file beside another, by what is added to its name. */
  static Path beside(Path file) {
    return file.resolveSibling(file.getFileName() + ".rejected.jsonl");
  }

  /** The file of rejected rows as it lies to the output, so that both may be moved. */
  String rejectedPlace() throws IOException {
    Path place = FileIdentity.of(rejected);
    Path folder = out == null ? null : FileIdentity.of(out).getParent();
    return (folder != null && place.startsWith(folder) ? folder.relativize(place) : place)
        .toString()
        .replace('\n', ' ');
  }

  /**
   * How far an earlier run of the same batch came; the beginning where there was none. Opens and
   * changes nothing.
   *
   * @param overwrite whether whatever is there counts for nothing
   * @throws UsageFault if something is there that is not the beginning of this batch
   */
  BatchJournal.State start(Map<String, String> what, boolean overwrite) throws IOException {
    if (overwrite) {
      return BatchJournal.State.beginning(what);
    }
    if (journal == null || !journal.exists()) {
      refuse(out);
      refuse(rejected);
      return BatchJournal.State.beginning(what);
    }
    Optional<BatchJournal.State> state = journal.read();
    if (state.isEmpty()) {
      throw new UsageFault(
          Text.format(
              "进度文件 %s 不完整，不能接着做",
              "the journal %s is not whole, so the batch cannot go on", quoted(journal.file())),
          BatchJournal.anew());
    }
    check(what, state.get().what());
    whole(out, state.get().outLength());
    whole(rejected, state.get().rejectedLength());
    return state.get();
  }

  private static void refuse(@Nullable Path file) throws IOException {
    if (file != null && Files.isRegularFile(file) && Files.size(file) > 0) {
      throw new UsageFault(
          Text.format("%s 已经存在", "%s is there already", quoted(file)), BatchJournal.anew());
    }
  }

  private static void check(Map<String, String> what, Map<String, String> before) {
    List<Text> other =
        Stream.concat(what.keySet().stream(), before.keySet().stream())
            .distinct()
            .filter(name -> !name.equals("today"))
            .filter(name -> !Objects.equals(what.get(name), before.get(name)))
            .sorted()
            .map(name -> NAMES.getOrDefault(name, Text.plain(name)))
            .toList();
    if (!other.isEmpty()) {
      throw changed(Text.join("、", ", ", other));
    }
  }

  /** Refuses to go on, for something is not as it was. */
  static UsageFault changed(Text what) {
    return new UsageFault(
        Text.format(
            "上次没有做完的不是同一件事（不同的是%s），不能接着做",
            "what was left unfinished is another batch (%s changed), so it cannot go on", what),
        BatchJournal.anew());
  }

  /** Refuses a file that lost something of what was written to it. */
  private static void whole(@Nullable Path file, long length) throws IOException {
    long size = file != null && Files.exists(file) ? Files.size(file) : 0;
    if (size < length) {
      throw new UsageFault(
          Text.format(
              "%s 比上次写到的地方短（%,d 字节，写到过 %,d），不能接着做",
              "%s is shorter than it was (%,d bytes of %,d), so the batch cannot go on",
              quoted(Objects.requireNonNull(file)),
              size,
              length),
          BatchJournal.anew());
    }
  }

  /**
   * Opens and locks both files, and changes nothing in them yet.
   *
   * @param standard standard output
   * @throws UsageFault if another process is writing one of them
   */
  Opened open(OutputStream standard) throws IOException {
    FileChannel output = out == null ? null : open(out);
    try {
      return new Opened(output, open(rejected), standard);
    } catch (IOException | RuntimeException e) {
      if (output != null) {
        output.close();
      }
      throw e;
    }
  }

  private static FileChannel open(Path file) throws IOException {
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    if (Files.isRegularFile(file) && !locked(channel)) {
      channel.close();
      throw new UsageFault(
          Text.format("另一个进程正在写 %s", "another process is writing %s", quoted(file)));
    }
    return channel;
  }

  private static boolean locked(FileChannel channel) throws IOException {
    try {
      return channel.tryLock() != null;
    } catch (OverlappingFileLockException e) {
      return false;
    }
  }

  /** The files, open and locked. */
  final class Opened implements Closeable {

    private final @Nullable FileChannel output;
    private final FileChannel rejects;
    private final OutputStream standard;

    private Opened(@Nullable FileChannel output, FileChannel rejects, OutputStream standard) {
      this.output = output;
      this.rejects = rejects;
      this.standard = standard;
    }

    /** Cuts both to what counts, to be written on from there. */
    void cut(BatchJournal.State from) throws IOException {
      cut(output, out, from.outLength());
      cut(rejects, rejected, from.rejectedLength());
    }

    private static void cut(@Nullable FileChannel channel, @Nullable Path file, long length)
        throws IOException {
      if (channel != null && file != null && Files.isRegularFile(file)) {
        channel.truncate(length);
        channel.position(length);
      }
    }

    OutputStream out() {
      return output == null ? standard : Channels.newOutputStream(output);
    }

    OutputStream rejected() {
      return Channels.newOutputStream(rejects);
    }

    /** Says in the journal how far it has come, once that is on the disc. */
    void come(BatchJournal.State state) throws IOException {
      if (journal != null) {
        force(output, out);
        force(rejects, rejected);
        journal.write(state);
      }
    }

    private static void force(@Nullable FileChannel channel, @Nullable Path file)
        throws IOException {
      if (channel != null && file != null && Files.isRegularFile(file)) {
        channel.force(false);
      }
    }

    @Override
    public void close() throws IOException {
      try (rejects) {
        if (output != null) {
          output.close();
        }
      }
    }
  }

  /** The batch is done: no journal, and no file of rejected rows where there are none. */
  void finish() throws IOException {
    if (journal != null) {
      journal.delete();
    }
    if (Files.isRegularFile(rejected) && Files.size(rejected) == 0) {
      Files.deleteIfExists(rejected);
    }
  }
}
