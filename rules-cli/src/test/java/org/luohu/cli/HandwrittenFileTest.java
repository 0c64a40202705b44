package org.luohu.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code luohu check} takes files as clerks write them; {@code luohu batch} does not. */
class HandwrittenFileTest {

  private static final String WRITTEN =
      """
      申报日: 2021年11月23日
      受理地: 上海市杨浦区
      随谁落户: 随父
      申报人: 父亲
      commitment-signed: 是
      delivery-address: 有
      孩子:
        出生日期: 2021/11/2
        出生地: "310110001000"
        出生医学证明: 有
        已登记户口: 否
      父亲户口所在地: 浙江淳安
      父亲:
        户别: 家庭户
        户主: 是
        实际居住地: 杨浦区
        民族: 汉族
      母亲:
        户口: {所在地: 浙江省杭州市淳安县, 户别: 家庭户}
        实际居住地: 上海杨浦
        民族: 汉
      marriage: {at-birth: 已婚, now: 已婚, 结婚证: 有}
      材料: [出生医学证明, 父亲身份证, 母亲的居民身份证, 父亲户口簿, 母亲的居民户口簿, 《结婚证》, 长三角跨省（市）新生儿入户承诺书]
      """;

  @TempDir Path folder;

  private static Run check(String text, String... more) {
    String[] arguments = new String[more.length + 2];
    arguments[0] = "check";
    System.arraycopy(more, 0, arguments, 1, more.length);
    arguments[more.length + 1] = "-";
    return Run.luohu(text.getBytes(StandardCharsets.UTF_8), arguments);
  }

  @Test
  void chineseWordsSayWhatCodesSay() {
    Run codes = Run.luohu("check", "--format", "json", Run.XU);
    Run words = check(WRITTEN, "--format", "json");
    assertEquals("", words.err());
    assertEquals(codes.out(), words.out());
  }

  /**
   * Each line alone in a family that is decided otherwise; the caret stands under what is wrong.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "filed-at: 浙江淳安千岛湖镇 | 3:11 | 是否想写 `330127`（浙江省杭州市淳安县）",
        "filed-at: 上海杨埔 | 3:11 | 是否想写 `310110`（上海市杨浦区）",
        "filed-at: 上海市杨埔 | 3:11 | 是否想写 `310110`（上海市杨浦区）",
        "filed-at: 朝阳区 | 3:11 | `110105`（北京市朝阳区）、`220104`（吉林省长春市朝阳区）",
        "filed-at: \"310199001000\" | 3:11 | 不是行政区划代码",
        "father: {户别: 农业户口} | 3:14 | 是否想写 `family`",
        "father: {户别: 家庭互} | 3:14 | 是否想写 `family`",
        "father: {户别: 集体户} | 3:14 | 是否想写 `unit-collective`",
        "father: {民俗: 汉} | 3:10 | 是否想写 `ethnicity`",
        "孩子: {出生日期: 2024年2月30日} | 3:12 | 2024 年 2 月只有 29 天",
        "孩子: {出生日期: 去年} | 3:12 | 不是日期",
        "孩子: {已登记户口: 不清楚} | 3:13 | 可填: true, false",
        "孩子: {出生日期: 2031/1/1} | 3:12 | 在申报日 2024-05-20 之后",
        "materials: [户口本] | 3:13 | 没有 `户口本` 这种材料",
        "受理地: 上海市 | 3:1 | 与第 1 行写的是同一项",
        "父亲: 张三 | 3:5 | 应当是“键: 值”",
      })
  void whatIsNotUnderstoodIsShownWhereItStands(String line, String place, String mend) {
    String first = line.startsWith("filed-at") ? "follow: 父亲" : "filed-at: 上海市杨浦区";
    String last = line.startsWith("filed-at") ? "" : "follow: 母亲\n";
    Run run = check(first + "\n" + last + line + "\n", "--on", "2024-05-20");
    String at = last.isEmpty() ? place.replace("3:", "2:") : place;
    assertEquals(Exit.APPLICATION, run.exit(), run.toString());
    assertEquals("", run.out());
    assertTrue(run.err().contains(" -:" + at + "\n"), run.err());
    assertTrue(run.err().contains(mend), run.err());
  }

  @Test
  void allProblemsComeInOneRunAndTheListOfPapersOnce() {
    Run run = check("受理地: 仙境\nfollow: 舅舅\nmaterials: [甲证, 乙证, 丙证]\n孩子: {出生日期: 昨天, 星座: 金牛}\n");
    assertEquals(7, run.err().split("错误 ", -1).length - 1, run.err());
    assertEquals(2, run.err().split("admission-form", -1).length, run.err());
  }

  @Test
  void oldNamesOfRegionsAreThoseOfTheDay() {
    String file = "follow: father\nfather: {hukou: {region: 杭州市江干区}}\nfiled-at: \"310101\"\n";
    assertEquals(Exit.DONE, check(file, "--on", "2020-01-04").exit());
    assertEquals(Exit.APPLICATION, check(file, "--on", "2024-01-04").exit());
  }

  @Test
  void rowsOfABatchStayStrictButForFullNames() throws IOException {
    Path in = folder.resolve("in.jsonl");
    Path out = folder.resolve("out.jsonl");
    Files.writeString(
        in,
        """
        {"filed-on": "2024-05-20", "filed-at": "上海市杨浦区", "follow": "father"}
        {"filed-on": "2024-05-20", "filed-at": "上海杨浦", "follow": "father"}
        {"filed-on": "2024-05-20", "filed-at": "310110", "follow": "父亲"}
        """);
    Run run = Run.luohu("batch", in.toString(), out.toString());
    assertEquals(Exit.APPLICATION, run.exit(), run.toString());
    String[] lines = Files.readString(out).split("\n");
    assertTrue(lines[0].contains("\"filedAt\":\"310110\""), lines[0]);
    assertEquals(1, lines.length);
    String[] rejected = Files.readString(folder.resolve("out.jsonl.rejected.jsonl")).split("\n");
    assertEquals(2, rejected.length);
    assertTrue(rejected[0].contains("unknown-value") && rejected[0].contains("上海杨浦"), rejected[0]);
    assertTrue(rejected[1].contains("unknown-value") && rejected[1].contains("父亲"), rejected[1]);
  }
}
