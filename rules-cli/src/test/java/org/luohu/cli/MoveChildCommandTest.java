package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child who joins a parent, at the command: nothing but the name of the service differs. */
class MoveChildCommandTest {

  private static final String MOVE =
      Run.ROOT.resolve("examples/child-moves-to-mother-in-shanghai.yaml").toString();

  @TempDir Path folder;

  @Test
  void fromTheFatherInNantongToTheMotherInShanghai() throws IOException {
    Run run = Run.luohu("check", MOVE);
    assertEquals("", run.err());
    Golden.check(
        Run.ROOT.resolve("examples/expected/child-moves-to-mother-in-shanghai.txt"), run.out());
  }

  @Test
  void isAskedForByDescription() throws IOException {
    String file = folder.resolve("move.yaml").toString();
    String lines =
        "上海市杨浦区\n母亲\n家庭户\n上海市杨浦区\n2015-06-18\n320613\n2017-05-20\n已婚\n" + "\n".repeat(12);
    Run run =
        Run.luohu(lines.getBytes(StandardCharsets.UTF_8), "ask", "--service", "move-child", file);
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().contains("可以在这里办理：子女投靠母亲"), run.out());
    assertTrue(Files.readString(Path.of(file)).contains("service: move-child"));
    assertEquals(Exit.DONE, Run.luohu("check", file).exit());
  }

  @Test
  void aFileASchemaAndANoticeAreMadeFromTheDescription() throws IOException {
    String file = folder.resolve("new.yaml").toString();
    assertEquals(Exit.DONE, Run.luohu("new", "--service", "move-child", file).exit());
    assertTrue(Files.readString(Path.of(file)).startsWith("service: move-child\n"));
    assertTrue(Run.luohu("schema", "--service", "move-child").out().contains("\"dwelling\""));
    Run notice = Run.luohu("notice", "receipt", MOVE);
    assertEquals(Exit.DONE, notice.exit(), notice.err());
    assertTrue(notice.out().contains("户口迁移不收费"), notice.out());
  }

  @Test
  void rowsOfABatchNameTheService() throws IOException {
    Path rows = folder.resolve("moves.jsonl");
    Files.writeString(
        rows,
        "{\"service\":\"move-child\",\"filed-on\":\"2024-03-04\",\"filed-at\":\"320613\","
            + "\"host\":{\"parent\":\"mother\",\"hukou\":{\"region\":\"310110\"}}}\n");
    Path out = folder.resolve("out.jsonl");
    Run run = Run.luohu("batch", rows.toString(), out.toString());
    assertEquals(Exit.DONE, run.exit(), run.err());
    String row = Files.readString(out);
    assertTrue(row.contains("\"outcome\":\"REDIRECT\"") && row.contains("filed-at-target"), row);
  }
}
