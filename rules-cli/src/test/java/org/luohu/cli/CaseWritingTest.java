package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Cases that write themselves: {@code policy test --accept} and {@code policy case}. */
class CaseWritingTest {

  @TempDir Path folder;

  @Test
  void aCaseIsWrittenAfterAYesAndHoldsThen() throws IOException {
    Path tree = Trees.copy(folder);
    Path file =
        tree.resolve("yangtze-delta/cross-province-newborn/2022-12-08/cases/单位集体户要回户口所在地.yaml");
    String sound = Files.readString(file);
    String wrong = sound.replace("outcome: REDIRECT", "outcome: ACCEPT");
    Files.writeString(file, wrong);
    String[] accept = {
      "policy", "test", "--policies", tree.toString(), "--accept", file.toString()
    };
    Run no = Run.luohu("\n".getBytes(StandardCharsets.UTF_8), accept);
    assertEquals(Exit.FAULTS, no.exit(), no.toString());
    assertTrue(no.out().contains("ACCEPT") && no.out().contains("(y/N)"), no.out());
    assertEquals(wrong, Files.readString(file));
    Run yes = Run.luohu("y\n".getBytes(StandardCharsets.UTF_8), accept);
    assertEquals(Exit.DONE, yes.exit(), yes.toString());
    assertEquals(sound, Files.readString(file));
  }

  @Test
  void nothingIsAcceptedUnseen() {
    assertThrows(UsageFault.class, () -> Acceptance.refuseUnseen(true, "true"));
    Acceptance.refuseUnseen(true, null);
    Acceptance.refuseUnseen(false, "true");
  }

  @Test
  void aRecordBecomesACaseWithoutWhatIsTheFamilysOwn() throws IOException {
    String family =
        "case-no: A-1\nnote: 备注一句\n" + Files.readString(Path.of(Run.XU)).replace("\r", "");
    Path file = Files.writeString(folder.resolve("family.yaml"), family);
    Path log = folder.resolve("log.jsonl");
    Run check = Run.luohu("check", "--record", log.toString(), file.toString());
    assertEquals(Exit.DONE, check.exit(), check.toString());
    Run made = Run.luohu("policy", "case", log + ":1");
    assertEquals(Exit.DONE, made.exit(), made.toString());
    assertFalse(made.out().matches("(?s).*(A-1|备注|id-number|[0-9]{17}).*"), made.out());
    assertTrue(made.out().contains("expect:\n  outcome: "), made.out());
    Path again =
        Files.writeString(
            folder.resolve("again.yaml"), made.out().replaceFirst("(?s)expect:.*", ""));
    Run one = Run.luohu("check", "--format", "json", file.toString());
    Run other = Run.luohu("check", "--format", "json", again.toString());
    assertEquals(outcome(one), outcome(other));
    assertEquals(Exit.USAGE, Run.luohu("policy", "case", log + ":2").exit());
  }

  private static String outcome(Run run) {
    return run.out().replaceFirst("(?s).*?\"outcome\" ?: ?\"(\\w+)\".*", "$1");
  }
}
