package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The notices at the command line, and the letter as HTML. */
class NoticeCommandTest {

  private static final String EXAMPLES = Run.ROOT.resolve("examples").toString();
  private static final String UNDETERMINED = EXAMPLES + "/undetermined-ethnicity-not-stated.yaml";

  @TempDir Path folder;

  @Test
  void theKindFollowsFromTheOutcome() throws IOException {
    Run xu = Run.luohu("notice", Run.XU);
    assertEquals(Exit.DONE, xu.exit(), xu.err());
    Golden.check("notice-xu-family.txt", xu.out());
    assertEquals(xu.out(), Run.luohu("notice", "receipt", Run.XU).out());
  }

  @Test
  void anotherKindIsRefusedWithTheOneThatFits() {
    Run run = Run.luohu("notice", "refusal", Run.XU);
    assertEquals(Exit.APPLICATION, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("应当出具受理回执：receipt"), run.err());
  }

  @Test
  void aMisspeltKindIsAWrongUse() {
    Run run = Run.luohu("notice", "refuse", Run.XU);
    assertEquals(Exit.USAGE, run.exit());
    assertTrue(run.err().contains("refusal"), run.err());
  }

  @Test
  void whatIsUndecidedHasNoNotice() {
    Run run = Run.luohu("notice", UNDETERMINED, "--lang", "en");
    assertEquals(Exit.APPLICATION, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("notice/undecided"), run.err());
  }

  @Test
  void theOfficeIsFilledIn() throws IOException {
    Path office = folder.resolve("office.yaml");
    Files.writeString(office, "name: 平安路派出所\ntelephone: 021-12345678\n");
    Run run = Run.luohu("notice", Run.XU, "--office", office.toString(), "--number", "2026-8");
    assertTrue(run.out().contains("单位：平安路派出所\n"), run.out());
    assertTrue(run.out().contains("编号：2026-8\n"), run.out());
    Run missing = Run.luohu("notice", Run.XU, "--office", folder.resolve("x.yaml").toString());
    assertEquals(Exit.APPLICATION, missing.exit());
    assertTrue(missing.err().contains("file/missing"), missing.err());
  }

  @Test
  void lettersAreOnePage() {
    Run run = Run.luohu("check", "--format", "html", Run.XU, UNDETERMINED);
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().startsWith("<!DOCTYPE html>"), run.out());
    assertEquals(2, run.out().split("<main ", -1).length - 1);
  }
}
