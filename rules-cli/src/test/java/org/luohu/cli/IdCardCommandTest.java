package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Identity cards at the command: nothing but the name of the service differs. */
class IdCardCommandTest {

  private static final String CARD =
      Run.ROOT.resolve("examples/card-expiring-in-two-months.yaml").toString();

  @TempDir Path folder;

  @Test
  void aCardThatExpiresInTwoMonths() throws IOException {
    Run run = Run.luohu("check", CARD);
    assertEquals("", run.err());
    Golden.check(Run.ROOT.resolve("examples/expected/card-expiring-in-two-months.txt"), run.out());
    assertTrue(
        Run.luohu("check", "--lang", "en", CARD)
            .out()
            .startsWith("Yes, this can be done here: a new"));
  }

  @Test
  void isAskedForByDescription() throws IOException {
    String file = folder.resolve("card.yaml").toString();
    String lines = "江苏省苏州市\n换领\n有效期满\n2027-01-20\n河南省\n1990-03-01\n3\n" + "\n".repeat(9);
    Run run =
        Run.luohu(lines.getBytes(StandardCharsets.UTF_8), "ask", "--service", "id-card", file);
    assertEquals(Exit.DONE, run.exit(), run.err());
    String written = Files.readString(Path.of(file));
    assertTrue(written.contains("service: id-card"), written);
    assertTrue(run.out().contains("可以在这里办理：换领居民身份证"), run.out());
    Run again = Run.luohu("\n".getBytes(StandardCharsets.UTF_8), "ask", file);
    assertEquals(Exit.DONE, again.exit(), again.err());
    assertTrue(again.out().contains("换领居民身份证"), again.out());
    assertEquals(Exit.DONE, Run.luohu("check", file).exit());
  }

  @Test
  void anEmptyFileAndASchemaAreMadeFromTheDescription() throws IOException {
    String file = folder.resolve("new.yaml").toString();
    assertEquals(Exit.DONE, Run.luohu("new", "--service", "id-card", file).exit());
    String text = Files.readString(Path.of(file));
    assertTrue(text.startsWith("service: id-card\n"), text);
    assertTrue(text.contains("expires-on:"), text);
    assertEquals(Exit.APPLICATION, Run.luohu("check", file).exit());
    assertTrue(Run.luohu("schema", "--service", "id-card").out().contains("\"expires-on\""));
    Run unknown = Run.luohu("new", "--service", "idcard", "-");
    assertEquals(Exit.USAGE, unknown.exit());
    assertTrue(unknown.err().contains("id-card"), unknown.err());
  }

  @Test
  void aNoticeIsPrinted() {
    Run run = Run.luohu("notice", "receipt", CARD);
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().contains("换领居民身份证"), run.out());
  }
}
