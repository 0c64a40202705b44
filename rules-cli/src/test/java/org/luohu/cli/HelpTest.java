package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.text.Columns;

/** Help and usage faults: Chinese first, then English. */
class HelpTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "check",
        "ask",
        "new",
        "region",
        "notice",
        "batch",
        "replay",
        "sample",
        "completion",
        "man",
        "policy",
        "policy list",
        "policy show",
        "policy words",
        "policy lint",
        "policy new",
        "policy test",
        "policy verify",
        "policy diff",
        "policy mutate",
        "policy play",
        "policy docs",
        "policy lock",
        "policy bundle",
        "policy explain",
        "policy fmt",
        "policy case",
        "schema"
      })
  void helpIsAsReviewed(String command) throws IOException {
    Run run = Run.luohu((command + " --help").strip().split(" "));
    assertEquals(0, run.exit());
    assertEquals("", run.err());
    run.out().lines().forEach(line -> assertTrue(Columns.width(line) <= 80, line));
    Golden.check(
        "help" + (command.isEmpty() ? "" : "-" + command.replace(' ', '-')) + ".txt", run.out());
  }

  @Test
  void versionNamesLuohuAndDrools() {
    Run run = Run.luohu("--version");
    assertEquals(0, run.exit());
    assertTrue(run.out().matches("Luohu \\d.* / Drools \\d.*\\RJava .*\\R"), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "policy"})
  void nothingAskedShowsTheHelpAsAFault(String command) {
    Run run = Run.luohu(command.isEmpty() ? new String[0] : command.split(" "));
    assertEquals(Exit.USAGE, run.exit());
    assertEquals("", run.out());
    assertTrue(run.err().contains("Usage: luohu"), run.err());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "chek a.yaml | 没有 `chek` 这个命令 | 是否想写 `check`？ | there is no command `chek`",
        "sample many | `COUNT` 不能是 `many`，这里要一个数 | 用法 Usage | `COUNT` cannot be `many`: it wants a"
            + " number",
        "batch a b --threads x | `--threads` 不能是 `x`，这里要一个数 | 用法 Usage | it wants a number",
        "policy lst | 没有 `lst` 这个命令 | 是否想写 `list`？ | did you mean `list`?",
        "check --formt json a.yaml | 没有 `--formt` 这个选项 | 是否想写 `--format`？ | there is no option"
            + " `--formt`",
        "check --format xml a.yaml | `--format` 不能是 `xml` | 可填: text, json, html | one of: text,"
            + " json, html",
        "check --lang cn a.yaml | `--lang` 不能是 `cn` | 是否想写 `en`？ | cannot be `cn`",
        "check --on 2021-13-01 a.yaml | 不是日期 | 写作 2021-11-23 | is not a date",
        "check --on 1.5.2021 a.yaml | 不是日期 | 写作 2021-11-23 | is not a date",
        "check | 缺少 FILE | 用法 | FILE is missing",
        "check a.yaml --lang | 后面缺少 | 用法 | `--lang` wants",
        "check --lang zh --lang en a.yaml | 只能写一次 | 用法 | once only",
        "check - - | 只能读一次 | 用法 | once only",
        "schema hat | 不能是 `hat` | 可填 | one of",
        "policy show | 缺少 ID | 用法 | ID is missing",
        "policy show zhejiang/birth-registraton | 没有政策 | 是否想写 `zhejiang/birth-registration`？ |"
            + " there is no policy",
        "policy show zhejiang/birth-registration --on 1990-01-01 | 没有施行的版本 | 用法 | was in force",
        "policy test hat | 没有政策 `hat` | luohu policy list | there is no policy"
      })
  void usageFault(String arguments, String zh, String help, String en) {
    Run run = Run.luohu(arguments.split(" "));
    assertEquals(Exit.USAGE, run.exit(), run.toString());
    assertEquals("", run.out());
    for (String expected : new String[] {zh, help, en}) {
      assertTrue(run.err().contains(expected), run.err());
    }
    assertTrue(run.err().indexOf(zh) < run.err().indexOf(en), run.err());
  }
}
