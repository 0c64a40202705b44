package org.luohu.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertEquals(Optional.empty(), Regions.parse(text));
  }

  @Test
  void theAbolishedAreAcceptedAndKnownAsSuch() {
    assertEquals("310103", Region.of("310103").code());
    assertTrue(Regions.abolishedAfter(Region.of("310103")).isPresent());
    assertEquals(Optional.empty(), Regions.abolishedAfter(Region.of("310110")));
    assertEquals(Optional.empty(), Regions.abolishedAfter(Region.of("FR")));
    assertFalse(Regions.countiesIn(Region.of("31")).contains(Region.of("310103")));
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
    assertEquals(31, Regions.provinces().size());
    for (Region province : Regions.provinces()) {
      assertFalse(Regions.countiesIn(province).isEmpty(), province.name().zh());
      assertEquals(2, province.code().length());
    }
    assertTrue(Regions.countiesIn(Region.of("3301")).contains(Region.of("330127")));
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
    "330172, 330102",
    "33012, 3301",
    "3301270, 330127",
    "330127001000, 330127",
    "上海, 31",
    "上海市, 31",
    "杭州, 3301",
    "浙江省杭州市, 3301",
    "淳安, 330127",
    "上海市杨浦区, 310110",
    "台湾, TW",
    "hk, HK",
    "fr, FR",
    "火星, ",
    "x, ",
    "999999, "
  })
  void theRegionProbablyMeantIsFound(String written, String code) {
    assertEquals(Optional.ofNullable(code), RegionSpelling.nearest(written).map(Region::code));
  }
}
