package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.luohu.render.Style;

/** {@code luohu handle}: the day of the report, told event by event, and what cannot have been. */
class HandleCommandTest {

  private static final String FIRST_DAY =
      Run.ROOT.resolve("docs/handling/xu-family.yaml").toString();
  private static final String TO_THE_END =
      Run.ROOT.resolve("docs/handling/xu-family-to-the-end.yaml").toString();

  @TempDir Path folder;
  private String decision = "";

  @BeforeEach
  void decided() throws IOException {
    Path file = folder.resolve("decision.json");
    Files.writeString(file, Run.luohu("check", Run.XU, "--format", "json").out());
    decision = file.toString();
  }

  @Test
  void onTheFirstDayTheCardsAreBackAndTheTargetHasTwoWorkingDays() {
    Run run = Run.luohu("handle", decision, FIRST_DAY, "--on", "2021-11-23");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().contains("[review] 拟入户地公安机关"), run.out());
    assertTrue(run.out().contains("最迟 2021年11月25日（星期四）"), run.out());
    assertTrue(run.out().contains("父亲的居民身份证：在申请人手里"), run.out());
    assertTrue(run.out().contains("父亲的居民户口簿：在受理地公安机关"), run.out());
    Run late = Run.luohu("handle", decision, FIRST_DAY, "--on", "2021-11-26", "--lang", "en");
    assertTrue(late.out().contains("Overdue\n  [review]"), late.out());
  }

  @Test
  void toTheEndItIsClosed() {
    Run run = Run.luohu("handle", decision, TO_THE_END, "--on", "2021-12-03", "--format", "json");
    assertEquals(Exit.DONE, run.exit(), run.err());
    assertTrue(run.out().contains("\"closed\": true"), run.out());
    assertTrue(run.out().contains("\"place\": \"destroyed\""), run.out());
  }

  @Test
  void aRecordStandsForItsDecision() {
    String log = folder.resolve("log.jsonl").toString();
    Run.luohu("check", "--record", log, Run.XU, Run.XU);
    Run which = Run.luohu("handle", log, FIRST_DAY, "--on", "2021-11-23");
    assertEquals(Exit.APPLICATION, which.exit());
    assertTrue(which.err().contains("handling/which-record"), which.err());
    assertEquals(
        Run.luohu("handle", decision, FIRST_DAY, "--on", "2021-11-23").out(),
        Run.luohu("handle", log + ":2", FIRST_DAY, "--on", "2021-11-23").out());
    assertEquals(
        Exit.USAGE, Run.luohu("handle", log + ":3", FIRST_DAY, "--on", "2021-11-23").exit());
  }

  @Test
  void anApplicationIsNoDecisionAndOneMendIsTold() {
    Run run = Run.luohu("handle", Run.XU, FIRST_DAY);
    assertEquals(Exit.APPLICATION, run.exit());
    assertEquals(1, run.err().split("错误 ", -1).length - 1, run.err());
    assertTrue(run.err().contains("luohu check " + Run.XU + " --format json"), run.err());
  }

  @Test
  void noLineIsWiderThanTheTerminal() {
    Run run =
        Run.luohu(new Style(false, 60), new byte[0], "handle", "--lang", "en", decision, FIRST_DAY);
    assertEquals(Exit.DONE, run.exit(), run.err());
    run.out().lines().forEach(line -> assertTrue(line.length() <= 60, line));
  }

  @Test
  void whatCannotHaveBeenIsToldWithItsPlace() throws IOException {
    Path events = folder.resolve("events.yaml");
    Files.writeString(
        events,
        "events:\n  - {step: aply, on: 2021-11-23, result: DONE}\n"
            + "  - {step: transmit, on: 2021-11-24, result: DONE}\n");
    Run run = Run.luohu("handle", decision, events.toString(), "--on", "2021-11-23");
    assertEquals(Exit.APPLICATION, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("events.yaml:2:5"), run.err());
    assertTrue(run.err().contains("是否想写 `apply`？"), run.err());
    assertTrue(run.err().contains("handling/future"), run.err());
  }
}
