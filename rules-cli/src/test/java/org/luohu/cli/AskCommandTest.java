package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.luohu.Luohu;
import org.luohu.application.ServiceDescription;
import org.luohu.newborn.Newborn;

/** {@code luohu ask}: the interview at the counter, over real bytes. */
class AskCommandTest {

  private static final Luohu LUOHU = Luohu.bundled();
  private static final ServiceDescription SERVICE = Newborn.SERVICE;
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  /** A plain family of Hangzhou that files at home. */
  private static final List<String> PLAIN =
      List.of(
          "杭州市上城区",
          "父亲",
          "1", // what is asked for
          "家庭户",
          "浙江杭州上城",
          "杭州市上城区",
          "汉", // the father's booklet
          "1",
          "2026年11月2日",
          "杭州市上城区",
          "否", // the certificate
          "1",
          "1",
          "1", // the marriage certificate
          "家庭户",
          "浙江杭州上城",
          "杭州市上城区",
          "汉族");

  @TempDir Path folder;

  private Run ask(String lines, String... more) {
    String[] arguments = Stream.concat(Stream.of("ask"), Stream.of(more)).toArray(String[]::new);
    return Run.luohu(lines.getBytes(StandardCharsets.UTF_8), arguments);
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static long screens(Run run) {
    return run.out().lines().filter(line -> line.matches("[0-9]+( 【.*】)?")).count();
  }

  @Test
  void aPlainFamilyIsDecidedInEightScreens() throws IOException {
    Run run = ask(String.join("\n", PLAIN) + "\n".repeat(20), path("a.yaml"));
    assertEquals("", run.err());
    assertEquals(Exit.DONE, run.exit());
    assertTrue(screens(run) <= 8, run.out());
    assertTrue(run.out().contains("可以办理"), run.out());
    Run check = Run.luohu("check", path("a.yaml"));
    assertTrue(check.out().startsWith("可以办理"), check.toString());
  }

  @Test
  void whatWasAnsweredIsKeptWhenTheLineBreaks() throws IOException {
    Path file = folder.resolve("b.yaml");
    Run run = ask(String.join("\n", PLAIN.subList(0, 9)), file.toString());
    assertEquals(Exit.DONE, run.exit());
    assertTrue(Files.readString(file).contains("born-on: 2026-11-02"), Files.readString(file));
    Run rest = ask(String.join("\n", PLAIN.subList(9, PLAIN.size())) + "\n\n\n", file.toString());
    assertFalse(rest.out().contains("哪一天出生"), rest.out());
    assertTrue(rest.out().contains("\n可以办理"), rest.out());
    assertFalse(Files.exists(folder.resolve("b.yaml.part")));
  }

  @Test
  void backTakesTheLastAnswerBack() throws IOException {
    Path file = folder.resolve("c.yaml");
    ask("上海市杨浦区\n母亲\n返回\n父亲\n停\n", file.toString());
    assertTrue(Files.readString(file).contains("follow: father"), Files.readString(file));
  }

  @Test
  void whatNobodyKnowsIsNotAskedAgain() {
    Run first = ask("上海市杨浦区\n父亲\n\n不清楚\n停\n", path("d.yaml"));
    assertTrue(first.out().contains("家庭户还是集体户"), first.out());
    Run again = ask("停\n", path("d.yaml"));
    assertFalse(again.out().contains("家庭户还是集体户"), again.out());
  }

  /** Each in the place of the first answer: it is refused in words, and asked again. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "仙境 | 不是行政区划代码",
        "330199 | 是否想写 `3301`（浙江省杭州市）",
        "99 | 不是行政区划代码",
        "朝阳区 | 叫这个名字的有几个",
        "浙江淳安千岛湖镇 | 是否想写 `330127`",
        "{a: [b | 不是行政区划代码",
        "\" # : - | 不是行政区划代码",
        "'' | 这一项必须知道",
        "null | 不是行政区划代码",
        "\u0001x\u0007y | 看不见的控制字符"
      })
  void anAnswerThatCannotBeIsRefusedInWords(String typed, String said) {
    Run run = ask(typed + "\n上海市杨浦区\n停\n", path("e.yaml"));
    assertEquals(Exit.DONE, run.exit(), run.toString());
    assertEquals("", run.err());
    assertTrue(run.out().contains("✗") && run.out().contains(said), run.out());
    assertTrue(run.out().contains("随谁落户"), run.out());
    assertFalse(run.out().contains("Exception"), run.out());
  }

  @Test
  void answersFromAFile() throws IOException {
    Path answers = Files.writeString(folder.resolve("answers.txt"), String.join("\n", PLAIN));
    Run run = ask("", path("f.yaml"), "--answers", answers.toString(), "--lang", "en");
    assertEquals(Exit.DONE, run.exit(), run.toString());
    assertTrue(run.out().contains("Yes, this can be done"), run.out());
    Run piped = ask(String.join("\n", PLAIN), path("p.yaml"), "--answers", "-", "--lang", "en");
    assertEquals(
        run.out().replace("f.yaml", "p.yaml"), piped.out(), "the same lines, read from a pipe");
  }

  @Test
  void aFileWrittenByHandIsNotOverwritten() throws IOException {
    Path file = Files.writeString(folder.resolve("g.yaml"), "受理地: 上海市杨浦区 # 手写\n随谁落户: 父亲\n");
    Run run = ask("1\n停\n", file.toString());
    assertEquals(Exit.DONE, run.exit(), run.toString());
    assertTrue(Files.readString(file).contains("手写"));
    assertTrue(Files.readString(folder.resolve("g.ask.yaml")).contains("household: family"));
  }

  @Test
  void filesThatCannotBeUsed() throws IOException {
    assertEquals(Exit.USAGE, ask("", "-").exit());
    assertEquals(Exit.USAGE, ask("", path("none/x.yaml")).exit());
    assertEquals(Exit.USAGE, ask("", folder.toString()).exit());
    assertEquals(Exit.USAGE, ask("", path("h.yaml"), "--answers", path("none")).exit());
    Path bad = Files.writeString(folder.resolve("i.yaml"), "follow: 舅舅\n孩子: {出生日期: 昨天}\n");
    Run run = ask("", bad.toString());
    assertEquals(Exit.APPLICATION, run.exit(), run.toString());
    assertTrue(run.err().contains("i.yaml:1:9") && run.err().contains("i.yaml:2:12"), run.err());
  }
}
