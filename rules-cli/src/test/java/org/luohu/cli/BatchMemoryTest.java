package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.render.Style;
import org.luohu.text.Language;

/** A stretch for which the memory is too small beside others is decided alone. */
class BatchMemoryTest {

  @TempDir Path folder;

  @Test
  void it_is_decided_alone_and_in_its_place() throws Exception {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new ByteArrayInputStream(new byte[0]),
            new PrintStream(out, false, StandardCharsets.UTF_8),
            new PrintStream(new ByteArrayOutputStream(), false, StandardCharsets.UTF_8),
            Style.PLAIN,
            Style.PLAIN,
            () -> LocalDate.of(2026, 11, 24));
    AtomicInteger running = new AtomicInteger();
    InOrder.Worker<RowReader.Chunk, RowResult> decider =
        (chunk, alone) -> {
          running.incrementAndGet();
          try {
            long line = chunk.endLine();
            if (!alone && line == 1024) {
              throw new OutOfMemoryError("for the test");
            }
            if (alone) {
              assertEquals(1, running.get());
              assertEquals(1024, line);
            }
            byte[] said = ((alone ? "alone " : "") + line + "\n").getBytes(StandardCharsets.UTF_8);
            return new RowResult(said, new byte[0], new RowResult.Tally(), chunk);
          } finally {
            running.decrementAndGet();
          }
        };
    BatchFiles files = new BatchFiles(null, null, folder.resolve("rejected"));
    RowReader rows =
        new RowReader(
            new ByteArrayInputStream("{}\n".repeat(2048).getBytes(StandardCharsets.UTF_8)), false);
    try (BatchFiles.Opened opened = files.open(terminal.out())) {
      BatchMeter meter = new BatchMeter(terminal, Language.EN, 0, 0, 0, true);
      new Batch(decider, 3, opened, BatchJournal.State.beginning(Map.of()), meter).run(rows);
    }
    terminal.out().flush();
    assertEquals("512\nalone 1024\n1536\n2048\n", out.toString(StandardCharsets.UTF_8));
    assertEquals(0, Files.size(folder.resolve("rejected")));
  }
}
