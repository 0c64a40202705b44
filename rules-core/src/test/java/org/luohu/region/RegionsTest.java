package org.luohu.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.luohu.text.Text;

class RegionsTest {

  @ParameterizedTest
  @CsvSource({
    "310110, 310110, 31, 3100, 上海市杨浦区",
    "310100, 3101, 31, 3100, 上海市",
    "310000, 31, 31, 3100, 上海市",
    "31, 31, 31, 3100, 上海市",
    "3100, 31, 31, 3100, 上海市",
    "110105, 110105, 11, 1100, 北京市朝阳区",
    "500101, 500101, 50, 5000, 重庆市万州区",
    "120000, 12, 12, 1200, 天津市",
    "330127, 330127, 33, 3301, 浙江省杭州市淳安县",
    "330100, 3301, 33, 3301, 浙江省杭州市",
    "429004, 429004, 42, 429004, 湖北省仙桃市",
    "429005, 429005, 42, 429005, 湖北省潜江市",
    "469001, 469001, 46, 469001, 海南省五指山市",
    "659001, 659001, 65, 659001, 新疆维吾尔自治区石河子市",
    "HK, HK, HK, HK, 香港",
    "MO, MO, MO, MO, 澳门",
    "TW, TW, TW, TW, 台湾",
    "FR, FR, FR, FR, 法国"
  })
  void aRegionKnowsItsProvinceAndCity(
      String written, String code, String province, String city, String name) {
    Region region = Region.of(written);
    assertEquals(code, region.code());
    assertEquals(province, region.province());
    assertTrue(region.hasCity());
    assertEquals(city, region.city());
    assertEquals(name, region.name().zh());
  }

  @Test
  void aProvinceNamesNoCity() {
    assertFalse(Region.of("33").hasCity());
    assertThrows(IllegalStateException.class, () -> Region.of("330000").city());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "3",
        "310",
        "31011",
        "3101100",
        "99",
        "000000",
        "330199999",
        "CN",
        "hk",
        "fr",
        "XX",
        "none",
        "３１",
        " 31",
        "+31",
        "81",
        "71"
      })
  void whatIsNoRegionIsNotParsed(String text) {
    assertEquals(Optional.empty(), Regions.bundled().parse(text));
  }

  /** Each expected from the row of the table of codes, on both sides of its years. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "null",
      value = {
        "330127, 1990-01-01, null",
        "330127, 2026-11-24, null",
        "330183, 2013-12-31, null",
        "330183, 2015-01-01, went out of use in 2014; its place took 330111",
        "330111, 2013-12-31, was not yet in use on 2013-12-31; it is since 2014",
        "330111, 2014-12-31, null",
        "500157, 2025-11-30, was not yet in use on 2025-11-30; it is since 2025-12",
        "500157, 2025-12-01, null",
        "500105, 2025-11-30, null",
        "500105, 2025-12-01, went out of use in 2025-12; its place took 500157",
        "500112, 2026-03-01, went out of use in 2025-12; its place took 500157",
        "310108, 2014-12-31, null",
        "310108, 2016-01-14, went out of use in 2015; its place took 310106",
        "310106, 2016-01-14, null",
        "310230, 2015-12-31, null",
        "310230, 2017-01-01, went out of use in 2016; its place took 310151",
        "310151, 2015-12-31, was not yet in use on 2015-12-31; it is since 2016",
        "310151, 2017-01-01, null",
        "371200, 2017-12-31, null",
        "371200, 2019-01-01, 'went out of use in 2018; its place took 370116, 370117'",
        "371202, 2019-01-01, went out of use in 2018; its place took 370116",
        "370116, 2017-12-31, was not yet in use on 2017-12-31; it is since 2018",
        "330103, 2020-06-01, null",
        "330103, 2021-06-01, went out of use in 2021; its place took 330105",
        "330113, 2020-06-01, was not yet in use on 2020-06-01; it is since 2021",
        "330113, 2021-06-01, null",
        "330101, 2020-06-01, null", // of the statistical tables, and never abolished
        "653228, 2026-11-24, null",
        "653229, 2026-11-24, null",
        "653132, 2026-11-24, null",
        "659013, 2026-11-24, null",
        "460302, 2026-11-24, null",
        "460303, 2026-11-24, null",
        "310103, 2026-11-24, went out of use in 2011; its place took 310101",
        "320602, 1990-12-31, null", // under another name then
        "320602, 2019-12-31, null",
        "320602, 2021-01-01, went out of use in 2020; its place took 320613",
        "FR, 2020-01-01, null",
        "HK, 1990-01-01, null"
      })
  void aCodeIsInUseFromItsFirstYearToTheEveOfItsLast(String code, LocalDate day, String note) {
    Text said = RegionUse.note(Region.of(code), day);
    if (note == null) {
      assertNull(said);
    } else {
      assertNotNull(said);
      assertTrue(said.en().endsWith(") " + note), said.en());
    }
  }

  @Test
  void whatCameAfterIsFollowedToWhatIsInUse() {
    Regions table =
        Regions.bundled()
            .with(
                List.of(
                    RegionRow.of("110191\t甲区\t1990\t2000\t110192"),
                    RegionRow.of("110192\t乙区\t2000\t2010\t110193"),
                    RegionRow.of("110193\t丙区\t2010")));
    Region first = table.parse("110191").orElseThrow();
    assertEquals(
        "行政区划代码 110191（北京市甲区）于 2000 年停用，由 110192（北京市乙区）接替",
        RegionUse.note(first, LocalDate.of(2005, 1, 1)).zh());
    assertEquals(
        "行政区划代码 110191（北京市甲区）于 2000 年停用，由 110193（北京市丙区）接替",
        RegionUse.note(first, LocalDate.of(2015, 1, 1)).zh());
  }

  @Test
  void onlyWhatIsInUseIsCountedAmongTheCounties() {
    List<Region> counties = Regions.bundled().countiesIn(Region.of("31"));
    assertFalse(counties.contains(Region.of("310103")));
    assertTrue(counties.contains(Region.of("310101")), "黄浦 ends in 01 and is a county");
    assertFalse(Regions.bundled().countiesIn(Region.of("33")).contains(Region.of("330101")));
  }

  @Test
  void rowsAreWrittenAsTheyAreReadAndInOrder() {
    List<RegionRow> rows = Regions.bundled().rows();
    assertTrue(rows.size() > 7000, rows.size() + " rows");
    assertEquals(rows, Regions.bundled().with(rows).rows());
  }

  @ParameterizedTest
  @CsvSource({
    "31, 310110, true",
    "310000, 310110, true",
    "3101, 310110, true",
    "310110, 310110, true",
    "310110, 31, false",
    "32, 310110, false",
    "HK, HK, true",
    "HK, FR, false",
    "HK, 44, false",
    "44, HK, false"
  })
  void coveringIsByPrefix(String a, String b, boolean covers) {
    assertEquals(covers, Region.of(a).covers(Region.of(b)));
  }

  @Test
  void thereAre31Provinces() {
    assertEquals(31, Regions.bundled().provinces().size());
    for (Region province : Regions.bundled().provinces()) {
      assertFalse(Regions.bundled().countiesIn(province).isEmpty(), province.name().zh());
      assertEquals(2, province.code().length());
    }
    assertTrue(Regions.bundled().countiesIn(Region.of("3301")).contains(Region.of("330127")));
  }

  @Test
  void outsideIsNotTheMainland() {
    assertTrue(Region.of("HK").hongKongMacaoTaiwan());
    assertFalse(Region.of("HK").mainland());
    assertFalse(Region.of("FR").hongKongMacaoTaiwan());
    assertFalse(Region.NONE.mainland());
    assertTrue(Region.NONE.none());
  }

  @ParameterizedTest
  @CsvSource({
    "330172, ", // 330102 looks alike and is another
    "33012, ",
    "3301270, 330127",
    "330127001000, 330127",
    "上海, 31",
    "上海市, 31",
    "杭州, 3301",
    "浙江省杭州市, 3301",
    "淳安, 330127",
    "上海市杨浦区, 310110",
    "台湾, TW",
    "71, TW",
    "710000, TW",
    "82, MO",
    "hk, HK",
    "fr, FR",
    "火星, ",
    "x, ",
    "999999, "
  })
  void theRegionProbablyMeantIsFound(String written, String code) {
    assertEquals(
        Optional.ofNullable(code),
        RegionSpelling.meant(written, Regions.bundled()).map(Region::code));
  }
}
