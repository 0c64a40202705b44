package org.luohu.world;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.problem.Problem;
import org.luohu.problem.Problems;
import org.luohu.region.Region;
import org.luohu.region.RegionRow;
import org.luohu.region.Regions;

/** The bundled world, and what a tree lays over it. */
class WorldTest {

  private final TreeMap<String, byte[]> files = new TreeMap<>();
  private final Problems problems = new Problems();

  private void put(String name, String text) {
    files.put("world/" + name, text.getBytes(StandardCharsets.UTF_8));
  }

  private World read() {
    return World.of(files, path -> path, problems);
  }

  /** Everything wrong, contradictions too, as {@code code line:column+length}. */
  private List<String> check() {
    Problems found = new Problems();
    World.check(files, path -> path, found);
    return found.stream().map(WorldTest::seen).toList();
  }

  private static String seen(Problem problem) {
    return problem.code()
        + " "
        + problem.place().line()
        + ":"
        + problem.place().column()
        + "+"
        + problem.place().length();
  }

  @Test
  void bundledTableIsSound() {
    String table =
        String.join("\n", Regions.bundled().rows().stream().map(RegionRow::line).toList());
    put("regions.tsv", table + "\n");
    assertEquals(List.of(), check());
    assertEquals(List.of(), problems);
  }

  @Test
  void everyProvinceButThoseOutsideTheMainlandIsThere() {
    assertEquals(31, Regions.bundled().provinces().size());
  }

  @ParameterizedTest
  @CsvSource({
    "汉, 汉, 汉族, Han",
    "汉族, 汉, 汉族, Han",
    "基诺族, 基诺, 基诺族, Jino",
    "穿青人, 穿青人, 穿青人, Chuanqing people",
    "其他, 其他, 其他, other",
    "外国血统中国籍人士, 外国血统中国籍人士, 外国血统中国籍人士, Chinese citizen of foreign descent",
    "未定族称, 未定族称, 未定族称, not yet identified",
    "未识别, 未识别, 未识别, not identified",
    "入籍族, 入籍, 入籍, naturalised"
  })
  void ethnicitiesAreWhatCardsSay(String written, String name, String zh, String en) {
    Ethnicities ethnicities = World.bundled().ethnicities();
    assertEquals(Optional.of(name), ethnicities.parse(written));
    assertEquals(zh, ethnicities.label(name).zh());
    assertEquals(en, ethnicities.label(name).en());
  }

  @ParameterizedTest
  @ValueSource(strings = {"汗", "Han", "", "族", "汉人", "none"})
  void otherWordsAreNoEthnicity(String written) {
    assertEquals(Optional.empty(), World.bundled().ethnicities().parse(written));
  }

  @Test
  void thereAre56Ethnicities() {
    assertEquals(
        56,
        World.bundled().ethnicities().labels().values().stream()
            .filter(label -> label.zh().endsWith("族"))
            .count());
  }

  @Test
  void aTreeWithoutAWorldHasTheBundledOne() {
    assertSame(World.bundled(), read());
  }

  @Test
  void aTreeAddsRegionsEthnicitiesAndYears() {
    put("regions.tsv", "# 新设\n330198\t钱江区\t2027-03\n330127\t淳安县\t1981\t2027-03\t330198\n");
    put("ethnicities.yaml", "others: {革家人: Gejia people}\n");
    put(
        "calendar/2027.yaml",
        "notices: [{title: 通知, read-at: https://www.gov.cn/}]\n"
            + "off: [2027-01-01/2027-01-03]\nwork: [2027-01-09]\n");
    World world = read();
    assertEquals(List.of(), problems);
    assertEquals(List.of(), check());
    Region fresh = world.regions().parse("330198").orElseThrow();
    assertEquals("浙江省杭州市钱江区", fresh.name().zh());
    assertTrue(world.regions().countiesIn(Region.of("3301")).contains(fresh));
    assertEquals(Optional.empty(), Regions.bundled().parse("330198"));
    assertEquals(Optional.of("革家人"), world.ethnicities().parse("革家人"));
    assertEquals("Gejia people", world.ethnicities().label("革家人").en());
    assertEquals(Optional.empty(), World.bundled().ethnicities().parse("革家人"));
    assertEquals(Optional.of(true), world.workingDays().isWorkingDay(LocalDate.of(2027, 1, 9)));
    assertEquals(
        Optional.empty(), World.bundled().workingDays().isWorkingDay(LocalDate.of(2027, 1, 9)));
    assertEquals(Optional.of(false), world.workingDays().isWorkingDay(LocalDate.of(2026, 1, 1)));
    assertNotEquals(World.bundled(), world);
    assertEquals(world, read());
  }

  @Test
  void aRowOfATreeHasItsOwnEnglishNameOrThatOfTheBundledRow() {
    put(
        "regions.tsv",
        "330127\t淳安县\t1981\t2027\t330198\n330198\t钱江区\t2027\t\t\t\tQianjiang District\n"
            + "330199\t飞地区\t2027\n");
    Regions regions = read().regions();
    assertEquals("Chun'an County, Hangzhou, Zhejiang", english(regions, "330127"));
    assertEquals("Qianjiang District, Hangzhou, Zhejiang", english(regions, "330198"));
    assertEquals("330199, Hangzhou, Zhejiang", english(regions, "330199"));
    assertEquals(List.of(), check());
    put("regions.tsv", "330127\t淳安县\t1981\t\t\t\tChunan County\n");
    assertEquals(List.of("world/contradicts-bundled 1:1+6"), check());
  }

  private static String english(Regions regions, String code) {
    return regions.parse(code).orElseThrow().name().en();
  }

  @Test
  void aParentThatTheDigitsDoNotSayIsWrittenBesideThem() {
    put("regions.tsv", "339998\t飞地区\t2027\t\t\t330100\n");
    assertEquals("浙江省杭州市飞地区", read().regions().parse("339998").orElseThrow().name().zh());
    assertEquals(List.of(), check());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "330198 某区 2027 | world/columns 1:1+14",
        "330198\\t | world/columns 1:1+7",
        "330198\\t某区\\t2027\\t\\t\\t\\tx | world/columns 1:1+19",
        "330198\\t某区\\t2027\\t\\t\\t\\t某区 | world/columns 1:1+20",
        "330198\\t某区\\t2027\\t\\t\\t\\tMou District\\tx | world/columns 1:1+32",
        "3301\\t杭州市\\t1981 | world/region-code 1:1+4",
        "710100\\t台北市\\t1981 | world/region-code 1:1+6",
        "330198\\t某区\\t27 | world/bad-date 1:11+2",
        "330198\\t某区\\t2027-13 | world/bad-date 1:11+7",
        "330198\\t某区\\t2027\\t2027 | world/to-before-from 1:11+4",
        "330198\\t某区\\t2027\\t2026-12-31 | world/to-before-from 1:16+10",
        "330198\\t某区\\t2027\\n330198\\t某区\\t2027 | world/repeated 2:1+6",
        "330127\\t淳安市\\t2027 | world/overlap 1:1+6",
        "330198\\t某区\\t1990\\t2027\\t330199 | world/unknown-successor 1:21+6",
        "330198\\t某区\\t1990\\t2027\\t一区 | world/unknown-successor 1:21+2",
        "330198\\t某区\\t2027\\t\\t\\t339900 | world/unknown-parent 1:18+6",
        "390198\\t某区\\t2027 | world/unknown-parent 1:1+2",
        "310110\\t杨浦新区\\t1981 | world/contradicts-bundled 1:1+6",
        "330103\\t下城区\\t1983\\t2022\\t330105 | world/contradicts-bundled 1:1+6"
      })
  void eachFaultOfARowHasItsPlace(String rows, String fault) {
    put("regions.tsv", rows.replace("\\t", "\t").replace("\\n", "\n") + "\n");
    assertEquals(List.of(fault), check());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "310110\\t杨浦区\\t1981", // the same again
        "330103\\t下城区\\t1983\\t2021\\t330105",
        "330127\\t淳安县\\t1981\\t2027\\t330110", // one in use is ended
        "330198\\t某区\\t2026-04-09\\t2026-04-10\\t330110[2020]"
      })
  void whatAddsOrEndsIsNoFault(String rows) {
    put("regions.tsv", rows.replace("\\t", "\t") + "\n");
    assertEquals(List.of(), check());
  }

  @Test
  void whatContradictsTheBundledIsUsedAsItIsWritten() {
    put("regions.tsv", "310110\t杨浦新区\t1981\n");
    assertEquals("上海市杨浦新区", read().regions().parse("310110").orElseThrow().name().zh());
    assertEquals(List.of(), problems);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "off: [2027-01-01/2027-01-03]\\nwork: [2027-01-03] | world/repeated 3:8+10",
        "off: [2027-01-01, 2027-01-01] | world/repeated 2:19+10",
        "off: [2026-12-31/2027-01-02] | world/other-year 2:7+21",
        "off: [2027-01-03/2027-01-01] | world/other-year 2:7+21",
        "off: [2027-02-29] | world/bad-date 2:7+10",
        "off: 2027-01-01 | world/wrong-type 2:6+10",
        "off: [2027-01-01]\\nwrok: [2027-01-09] | world/unknown-key 3:1+4"
      })
  void eachFaultOfACalendarHasItsPlace(String days, String fault) {
    put(
        "calendar/2027.yaml",
        "notices: [{title: 通知, read-at: https://www.gov.cn/}]\n" + days.replace("\\n", "\n"));
    assertEquals(List.of(fault), check());
  }

  @Test
  void aCalendarNamesItsNotice() {
    put("calendar/2027.yaml", "off: [2027-01-01]\n");
    assertEquals(List.of("world/missing-key 0:0+1"), check());
  }

  @Test
  void aYearAndAnEthnicityMayContradictTheBundled() {
    put(
        "calendar/2026.yaml",
        "notices: [{title: 通知, read-at: https://www.gov.cn/}]\noff: [2026-01-01]\n");
    put("ethnicities.yaml", "ethnicities:\n  汉: Chinese\n  穿青: Chuanqing\n");
    assertEquals(
        List.of("world/contradicts-bundled 1:1+52", "world/contradicts-bundled 2:3+1"), check());
    read();
    assertEquals(List.of(), problems);
  }

  @Test
  void aFileInAnotherEncodingIsRefusedAndNotGuessed() {
    files.put("world/regions.tsv", "330198\t钱江区\t2027\n".getBytes(Charset.forName("GB18030")));
    read();
    assertEquals("document/encoding", problems.get(0).code());
    assertEquals(1, problems.found());
  }

  @Test
  void aTableLargerThanAMebibyteIsRefused() {
    put("regions.tsv", "3301\t某区\n".repeat(100_000));
    read();
    assertEquals("document/too-large", problems.get(0).code());
  }

  @Test
  void ofManyFaultyRowsFiftyAreKeptAndTheOthersCounted() {
    put("regions.tsv", "3301\t某区\n".repeat(10_000));
    read();
    assertEquals(50, problems.size());
    assertEquals(10_000, problems.found());
  }
}
