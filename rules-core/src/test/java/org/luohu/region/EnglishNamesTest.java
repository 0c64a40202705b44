package org.luohu.region;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What regions are called in English: expected from gazetteers, and what holds of every row. */
class EnglishNamesTest {

  private static final Pattern WRITTEN = Pattern.compile("[A-ZÜ][A-Za-züê' ,-]*[a-zê]");

  private static final Map<String, String> KINDS =
      Map.of(
          "自治州", "Autonomous Prefecture",
          "自治县", "Autonomous County",
          "自治旗", "Autonomous Banner",
          "地区", "Prefecture",
          "盟", "League",
          "县", "County",
          "旗", "Banner",
          "区", "District|New Area|Autonomous Region");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "33|Zhejiang",
        "3301|Hangzhou, Zhejiang",
        "330101|Hangzhou, Zhejiang",
        "330127|Chun'an County, Hangzhou, Zhejiang",
        "330782|Yiwu, Jinhua, Zhejiang",
        "330382|Yueqing, Wenzhou, Zhejiang",
        "3310|Taizhou, Zhejiang",
        "31|Shanghai",
        "310110|Yangpu District, Shanghai",
        "310115|Pudong New Area, Shanghai",
        "500101|Wanzhou District, Chongqing",
        "500381|Jiangjin, Chongqing",
        "110105|Chaoyang District, Beijing",
        "45|Guangxi Zhuang Autonomous Region",
        "54|Tibet Autonomous Region",
        "540221|Namling County, Xigazê, Tibet Autonomous Region",
        "61|Shaanxi",
        "1411|Lüliang, Shanxi",
        "6101|Xi'an, Shaanxi",
        "6106|Yan'an, Shaanxi",
        "150102|Xincheng District, Hohhot, Inner Mongolia Autonomous Region",
        "1506|Ordos, Inner Mongolia Autonomous Region",
        "1507|Hulunbuir, Inner Mongolia Autonomous Region",
        "150221|Tumd Right Banner, Baotou, Inner Mongolia Autonomous Region",
        "1525|Xilin Gol League, Inner Mongolia Autonomous Region",
        "6501|Ürümqi, Xinjiang Uygur Autonomous Region",
        "653101|Kashgar, Kashgar Prefecture, Xinjiang Uygur Autonomous Region",
        "652801|Korla, Bayingolin Mongol Autonomous Prefecture, Xinjiang Uygur Autonomous Region",
        "659001|Shihezi, Xinjiang Uygur Autonomous Region",
        "429004|Xiantao, Hubei",
        "429021|Shennongjia Forestry District, Hubei",
        "433127|Yongshun County, Xiangxi Tujia and Miao Autonomous Prefecture, Hunan",
        "622927|Jishishan Bonan, Dongxiang and Salar Autonomous County, Linxia Hui Autonomous"
            + " Prefecture, Gansu",
        "210212|Lüshunkou District, Dalian, Liaoning",
        "2301|Harbin, Heilongjiang",
        "3302|Ningbo, Zhejiang",
        "3415|Lu'an, Anhui",
        "320116|Luhe District, Nanjing, Jiangsu",
        "3403|Bengbu, Anhui",
        "3502|Xiamen, Fujian",
        "341021|She County, Huangshan, Anhui",
        "341023|Yi County, Huangshan, Anhui",
        "3416|Bozhou, Anhui",
        "320830|Xuyi County, Huai'an, Jiangsu",
        "130225|Laoting County, Tangshan, Hebei",
        "130726|Yu County, Zhangjiakou, Hebei",
        "131025|Daicheng County, Langfang, Hebei",
        "141024|Hongtong County, Linfen, Shanxi",
        "141031|Xi County, Linfen, Shanxi",
        "140924|Fanshi County, Xinzhou, Shanxi",
        "361124|Yanshan County, Shangrao, Jiangxi",
        "371722|Shan County, Heze, Shandong",
        "371524|Dong'e County, Liaocheng, Shandong",
        "410182|Xingyang, Zhengzhou, Henan",
        "410621|Xun County, Hebi, Henan",
        "440113|Panyu District, Guangzhou, Guangdong",
        "441422|Dabu County, Meizhou, Guangdong",
        "4604|Danzhou, Hainan",
        "5111|Leshan, Sichuan",
        "511123|Qianwei County, Leshan, Sichuan",
        "511822|Yingjing County, Ya'an, Sichuan",
        "5132|Aba Tibetan and Qiang Autonomous Prefecture, Sichuan",
        "652823|Yuli County, Bayingolin Mongol Autonomous Prefecture, Xinjiang Uygur Autonomous"
            + " Region",
        "222404|Hunchun, Yanbian Korean Autonomous Prefecture, Jilin",
        "611026|Zhashui County, Shangluo, Shaanxi",
        "310112|Minhang District, Shanghai",
        "HK|Hong Kong",
        "MO|Macao",
        "TW|Taiwan"
      })
  void aRegionIsCalledInEnglishAsGazetteersHaveIt(String code, String name) {
    assertEquals(name, Region.of(code).name().en());
  }

  @Test
  void everyRowButHeadingsIsWrittenInLatinLettersAndSaysItsKind() {
    List<String> wrong = new ArrayList<>();
    for (RegionRow row : Regions.bundled().rows()) {
      String name = row.english();
      boolean heading = Regions.standsForNone(row.name());
      if (heading ? !name.isEmpty() : !WRITTEN.matcher(name).matches() || !saysKind(row)) {
        wrong.add(row.line());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean saysKind(RegionRow row) {
    String kind =
        KINDS.keySet().stream()
            .filter(row.name()::endsWith)
            .max((one, other) -> Integer.compare(one.length(), other.length()))
            .orElse("");
    return kind.isEmpty()
        ? !row.english().matches(".* (County|District|Prefecture|Banner|League)")
        : row.english().matches(".* (" + KINDS.get(kind) + ")");
  }

  @Test
  void noTwoSistersOfOneTimeAreCalledTheSame() {
    List<String> same = new ArrayList<>();
    Map<String, List<RegionRow>> called = new HashMap<>();
    for (RegionRow row : Regions.bundled().rows()) {
      String code = new Region(row.code()).code();
      if (!row.english().isEmpty()) {
        called
            .computeIfAbsent(
                code.substring(0, code.length() - 2) + row.english(), key -> new ArrayList<>())
            .add(row);
      }
    }
    for (List<RegionRow> rows : called.values()) {
      for (RegionRow one : rows) {
        for (RegionRow other : rows) {
          if (!one.name().equals(other.name()) && meet(one, other)) {
            same.add(one.line() + " | " + other.line());
          }
        }
      }
    }
    assertEquals(List.of(), same);
    assertTrue(called.size() > 6000, "rows were seen: " + called.size());
  }

  private static boolean meet(RegionRow one, RegionRow other) {
    return (one.to().isEmpty() || other.from().compareTo(one.to()) < 0)
        && (other.to().isEmpty() || one.from().compareTo(other.to()) < 0);
  }
}
