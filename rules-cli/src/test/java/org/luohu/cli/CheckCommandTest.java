package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.render.Style;

/** {@code luohu check}: answers, several files, bad ones, exit codes. */
class CheckCommandTest {

  private static final String EXAMPLES = Run.ROOT.resolve("examples") + "/";

  @TempDir Path folder;

  private String file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8).toString();
  }

  private static byte[] xu() throws IOException {
    return Files.readAllBytes(Path.of(Run.XU));
  }

  @Test
  void theReadmesCommandPrintsWhatWasReviewed() throws IOException {
    Path expected = Run.ROOT.resolve("examples/expected");
    Run text = Run.luohu("check", Run.XU);
    assertEquals("", text.err());
    assertEquals(Exit.DONE, text.exit());
    Golden.check(expected.resolve("xu-family.txt"), text.out());
    Golden.check(
        expected.resolve("xu-family.json"), Run.luohu("check", Run.XU, "--format", "json").out());
  }

  @Test
  void english() {
    assertTrue(
        Run.luohu("check", "--lang", "en", Run.XU).out().startsWith("Yes, this can be done here"));
  }

  @Test
  void colourAndWidthAreTheTerminals() {
    String narrow = Run.luohu(new Style(true, 60), new byte[0], "check", Run.XU).out();
    assertTrue(narrow.contains("\u001B["), narrow);
  }

  @Test
  void standardInput() throws IOException {
    assertEquals(Run.luohu("check", Run.XU).out(), Run.luohu(xu(), "check", "-").out());
  }

  @Test
  void standardInputWithByteOrderMarkAndAsJson() {
    String json =
        "\uFEFF{\"filed-on\": \"2022-03-15\", \"filed-at\": \"410102\", \"follow\": \"father\"}";
    Run run = Run.luohu(json.getBytes(StandardCharsets.UTF_8), "check", "-");
    assertEquals("", run.err());
    assertTrue(run.out().startsWith("信息还不全"), run.out());
  }

  @Test
  void theCaseNumberAndTheNoteGoWithTheAnswer() throws IOException {
    String family = new String(xu(), StandardCharsets.UTF_8);
    String file = file("xu.yaml", "case-no: 沪杨 2026-0123\nnote: 下午来取\n" + family);
    Run text = Run.luohu("check", file);
    assertTrue(text.out().startsWith("案号：沪杨 2026-0123\n备注：下午来取\n\n"), text.out());
    assertTrue(text.out().endsWith(Run.luohu("check", Run.XU).out()), text.out());
    String json = Run.luohu("check", "--format", "json", file).out();
    assertTrue(
        json.startsWith("{\n  \"caseNo\": \"沪杨 2026-0123\",\n  \"note\": \"下午来取\",\n"), json);
    assertTrue(Run.luohu("check", "--format", "html", file).out().contains("沪杨 2026-0123"));
    assertTrue(Run.luohu("notice", file).out().contains("沪杨 2026-0123"));
    String log = folder.resolve("log").toString();
    Run.luohu("check", "--record", log, file);
    String record = Files.readString(Path.of(log));
    assertFalse(record.contains("2026-0123") || record.contains("下午来取"), record);
  }

  @ParameterizedTest
  @CsvSource({"\"a\\nb\"", "\"a\\u202Eb\"", "12345678901234567890123456789012345678901"})
  void aCaseNumberIsOneShortLine(String number) throws IOException {
    String family = new String(xu(), StandardCharsets.UTF_8);
    Run run = Run.luohu("check", file("xu.yaml", "case-no: " + number + "\n" + family));
    assertEquals(Exit.APPLICATION, run.exit());
    assertTrue(run.err().contains("application/bad-remark"), run.err());
    assertFalse(run.err().contains("\u202E"), run.err());
  }

  @Test
  void severalFilesStandUnderTheirNames() {
    Run run = Run.luohu("check", Run.XU, EXAMPLES + "incomplete-forgot-marriage-certificate.yaml");
    assertEquals(Exit.DONE, run.exit());
    assertTrue(run.out().startsWith("━━ " + Run.XU + " ━"), run.out());
    assertTrue(run.out().contains("━━ " + EXAMPLES + "incomplete"), run.out());
  }

  @Test
  void aFolderIsItsFilesAndEndsWithATable() {
    Run run = Run.luohu("check", EXAMPLES);
    assertEquals(Exit.DONE, run.exit(), run.err());
    String table = run.out().substring(run.out().indexOf("━━ 汇总"));
    assertTrue(table.matches("(?s).*\n  符合办理条件 +" + Run.XU + "\n.*"), table);
    assertTrue(table.lines().filter(line -> line.contains(".yaml")).count() > 5, table);
  }

  @Test
  void aTerminalGetsTheGistAndMoreWhenAsked() {
    Run brief = Run.onTerminal("check", Run.XU);
    assertTrue(brief.out().startsWith("可以在这里办理"), brief.out());
    assertTrue(brief.out().lines().count() <= 12, brief.out());
    assertTrue(brief.out().contains("全文加 --full"), brief.out());
    assertEquals(Run.luohu("check", Run.XU).out(), Run.onTerminal("check", "--full", Run.XU).out());
  }

  @Test
  void aDayOfFilingInTheFutureIsPointedOut() {
    Run run = Run.luohu("check", "--on", "2027-11-24", Run.XU);
    assertTrue(run.err().contains("的申报日 2027-11-24 在今天之后"), run.err());
    assertEquals("", Run.luohu("check", "--on", "2026-11-24", Run.XU).err());
  }

  @Test
  void severalFilesAsJsonAreJsonLines() {
    String[] lines = Run.luohu("check", "--format", "json", Run.XU, Run.XU).out().split("\n");
    assertEquals(2, lines.length);
    assertTrue(lines[0].startsWith("{\"outcome\":\"ACCEPT\""), lines[0]);
    assertEquals(lines[0], lines[1]);
  }

  @Test
  void aBadFileStopsNoOther() throws IOException {
    String bad = file("bad.yaml", "filed-at: \"310110\"\nfolow: father\n");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    Run run =
        Run.luohu("check", "--exit-code", bad, folder + "/none.yaml", empty.toString(), Run.XU);
    assertEquals(Exit.APPLICATION, run.exit());
    assertTrue(run.out().contains("可以在这里办理"), run.out());
    assertFalse(run.out().contains("错误"), run.out());
    for (String expected :
        new String[] {
          "bad.yaml:2:1", "是否想写 `follow`？", "file/missing", "file/directory", "没有这个文件"
        }) {
      assertTrue(run.err().contains(expected), run.err());
    }
  }

  @Test
  void problemsComeInTheLanguageAskedFor() {
    Run run = Run.luohu("check", "--lang", "en", "none.yaml");
    assertTrue(run.err().startsWith("error file/missing: there is no such file"), run.err());
    assertEquals("", run.out());
  }

  @Test
  void aMistypedFileNameIsGuessed() {
    Run run = Run.luohu("check", EXAMPLES + "xu-famly.yaml");
    assertTrue(run.err().contains("是否想写 `" + Run.XU + "`？"), run.err());
  }

  @ParameterizedTest
  @CsvSource({
    "xu-family.yaml, 0",
    "incomplete-forgot-marriage-certificate.yaml, 10",
    "review-child-with-foreign-nationality.yaml, 11",
    "undetermined-ethnicity-not-stated.yaml, 12",
    "redirected-collective-household.yaml, 13",
    "refused-born-abroad-with-foreign-nationality.yaml, 14"
  })
  void outcomeAsExitCode(String name, int code) {
    assertEquals(code, Run.luohu("check", "--exit-code", EXAMPLES + name).exit());
    assertEquals(Exit.DONE, Run.luohu("check", EXAMPLES + name).exit());
  }

  @Test
  void greatestOutcomeOfSeveral() {
    assertEquals(
        13,
        Run.luohu(
                "check",
                "--exit-code",
                "--format",
                "json",
                Run.XU,
                EXAMPLES + "redirected-collective-household.yaml",
                EXAMPLES + "incomplete-forgot-marriage-certificate.yaml")
            .exit());
  }

  @Test
  void todayWhereNoDayIsStated() throws IOException {
    String undated = new String(xu(), StandardCharsets.UTF_8).replace("filed-on: 2021-11-23", "");
    Run run = Run.luohu(undated.getBytes(StandardCharsets.UTF_8), "check", "-");
    assertTrue(run.out().contains("申报日：2026年11月24日"), run.out() + run.err());
  }

  @Test
  void anotherDayReplacesTheOneStated() {
    Run run = Run.luohu("check", "--on", "2022-12-08", Run.XU);
    assertTrue(run.out().contains("申报日：2022年12月8日"), run.out());
    assertTrue(run.out().contains("yangtze-delta/cross-province-newborn/2022-12-08"), run.out());
  }

  @Test
  void aDayBeforeTheBirthIsAProblemOfTheFile() {
    Run run = Run.luohu("check", "--on", "2021-11-01", Run.XU);
    assertEquals(Exit.APPLICATION, run.exit());
    assertTrue(run.err().contains("application/born-after-filing"), run.err());
  }

  @Test
  void aDayBeforeAnyLawOnRecord() throws IOException {
    Run run =
        Run.luohu(
            "check",
            "--on",
            "1950-01-01",
            file("old.yaml", "filed-at: \"310110\"\nfollow: father\n"));
    assertEquals(Exit.APPLICATION, run.exit());
    assertTrue(run.err().contains("application/outside-the-law-on-record"), run.err());
    assertTrue(run.err().contains("old.yaml"), run.err());
  }

  @Test
  void policiesOfADirectory() {
    Run run = Run.luohu("check", "--policies", Run.ROOT.resolve("policies").toString(), Run.XU);
    assertEquals(Run.luohu("check", Run.XU).out(), run.out());
  }

  @Test
  void policiesThatWouldNotLoad() throws IOException {
    Run missing = Run.luohu("check", "--policies", folder + "/none", Run.XU);
    assertEquals(Exit.POLICIES, missing.exit());
    Files.createDirectories(folder.resolve("a/b/2020-01-01"));
    Files.writeString(folder.resolve("a/b/2020-01-01/policy.yaml"), "title: x\n");
    Run bad = Run.luohu("check", "--policies", folder.toString(), Run.XU);
    assertEquals(Exit.POLICIES, bad.exit());
    assertEquals("", bad.out());
    assertTrue(bad.err().contains("policy.yaml:1:8"), bad.err());
  }

  @Test
  void standardInputInGbkIsToldApart() throws java.io.IOException {
    String text = java.nio.file.Files.readString(java.nio.file.Path.of(Run.XU));
    byte[] gbk = text.getBytes(java.nio.charset.Charset.forName("GB18030"));
    String expected = Run.luohu("check", Run.XU).out();
    assertEquals(expected, Run.luohu(gbk, "check", "-").out());
    assertEquals(expected, Run.luohu(gbk, "check", "--encoding", "gbk", "-").out());
  }
}
