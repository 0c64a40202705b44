package org.luohu.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.luohu.Luohu;
import org.luohu.application.Application;
import org.luohu.decision.Decision;
import org.luohu.input.ApplicationJson;
import org.luohu.render.DecisionJson;
import org.luohu.text.Text;
import org.luohu.vocabulary.Domain;
import org.luohu.vocabulary.StatedFact;

/**
 * A log of decisions, one JSON object a line: an id, the instant, what decided, the digests of law
 * and of the data of the world, the application without identity numbers, and the decision. Lines
 * are only ever added; a log that is not there is made for its owner's eyes alone.
 */
final class RecordLog implements AutoCloseable {

  private final FileChannel channel;
  private final Luohu luohu;

  private RecordLog(FileChannel channel, Luohu luohu) {
    this.channel = channel;
    this.luohu = luohu;
  }

  /**
   * Opens a log to add to it.
   *
   * @throws UsageFault if it cannot be written
   */
  static RecordLog open(Path file, Luohu luohu) {
    try {
      FileChannel channel =
          FileChannel.open(
              file, Set.of(StandardOpenOption.CREATE, StandardOpenOption.APPEND), owner());
      return new RecordLog(channel, luohu);
    } catch (IOException e) {
      throw new UsageFault(
          Text.format("记录写不进 %s", "the record cannot be written to %s", file),
          Text.of("看看目录在不在，有没有写入权限", "see whether the folder is there and you may write to it"));
    }
  }

  private static FileAttribute<?>[] owner() {
    return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
        }
        : new FileAttribute<?>[0];
  }

  /** Adds what came of an application; others may be adding to the same log. */
  @SuppressWarnings("try") // the lock is held, not read
  void add(Application application, Decision decision, Instant at) {
    String line = line(UUID.randomUUID().toString(), at, application, decision) + "\n";
    ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
    try (FileLock lock = channel.lock()) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(false);
    } catch (IOException e) {
      throw new UncheckedIOException("the record could not be written", e);
    }
  }

  /** A line of the log without its end. */
  String line(String id, Instant at, Application application, Decision decision) {
    return "{\"id\":\""
        + id
        + "\",\"at\":\""
        + at
        + "\",\"engine\":\""
        + Luohu.version()
        + "\",\"law\":\""
        + luohu.digest()
        + "\",\"world\":\""
        + luohu.world().digest()
        + "\",\"application\":"
        + ApplicationJson.write(nameless(application))
        + decisionEnd(decision);
  }

  /** How a line ends that records a decision. */
  static String decisionEnd(Decision decision) {
    return ",\"decision\":" + DecisionJson.write(decision) + "}";
  }

  /**
   * Without identity numbers and what the counter wrote: they were checked, and no rule reads them.
   */
  private static Application nameless(Application application) {
    Application.Builder builder = application.toBuilder();
    for (StatedFact<?> fact : application.service().facts()) {
      if (Domain.of(fact).personal()) {
        builder.state(fact, null);
      }
    }
    return builder.build();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
